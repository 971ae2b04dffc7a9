package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each combinator of one pattern, on each of the fixtures, against the events of Strudel. */
class CombinatorOracleTest {
    private static final int CYCLES = 8;
    private static final Map<String, OracleAnswers.Answer> ANSWERS = new HashMap<>();

    /**
     * @param code what Strudel is asked, with {@code P} for the pattern
     */
    record Row(String code, UnaryOperator<Cycles> ours) {
        String on(String pattern) {
            return code.replace("P", "(" + pattern + ")");
        }

        @Override
        public String toString() {
            return code;
        }
    }

    private static Row row(String code, UnaryOperator<Cycles> ours) {
        return new Row(code, ours);
    }

    private static final UnaryOperator<Cycles> FASTER = pattern -> Time.fast(pattern, 2);

    static Stream<Row> time() {
        return Stream.of(
                row("P", p -> p),
                row("P.fast(3)", p -> Time.fast(p, 3)),
                row("P.fast(1.5)", p -> Time.fast(p, 1.5)),
                row("P.fast(0)", p -> Time.fast(p, 0)),
                row("P.fast(-1)", p -> Time.fast(p, -1)),
                row("P.fast(cat(1,2,.5))", p -> Time.fast(p, alternating(1, 2, .5))),
                row("P.fast(seq(1,3))", p -> Time.fast(p, numbers(1, 3))),
                row("P.slow(2)", p -> Time.slow(p, 2)),
                row("P.slow(cat(2,3))", p -> Time.slow(p, alternating(2, 3))),
                row("P.early(1/3)", p -> Time.early(p, 1.0 / 3)),
                row("P.early(cat(0,.25))", p -> Time.early(p, alternating(0, .25))),
                row("P.late(.125)", p -> Time.late(p, .125)),
                row("P.late(seq(0,.1))", p -> Time.late(p, numbers(0, .1))),
                row("P.rev()", Time::rev),
                row("P.rev().fast(1.5)", p -> Time.rev(p).fast(Fraction.of(3, 2))),
                row("P.palindrome()", Time::palindrome),
                row("P.palindrome().late(.25)", p -> Time.palindrome(p).late(Fraction.of(1, 4))),
                row("P.iter(4)", p -> Time.iter(p, 4)),
                row("P.iter(cat(2,3))", p -> Time.iter(p, alternating(2, 3))),
                row("P.iter(2.5)", p -> Time.iter(p, Cycles.pure(2.5))),
                row("P.iter(1)", p -> Time.iter(p, 1)),
                row("P.iterBack(3)", p -> Time.iterBack(p, 3)),
                row("P.iterBack(cat(4,2))", p -> Time.iterBack(p, alternating(4, 2))),
                row("P.repeatCycles(2)", p -> Time.repeatCycles(p, Fraction.of(2))),
                row("P.repeatCycles(cat(3,1))", p -> Time.repeatCycles(p, alternating(3, 1))),
                row("P.inside(2, rev)", p -> Time.inside(p, Fraction.of(2), Time::rev)),
                row("P.inside(cat(2,3), rev)", p -> Time.inside(p, alternating(2, 3), Time::rev)),
                row("P.outside(2, rev)", p -> Time.outside(p, Fraction.of(2), Time::rev)),
                row(
                        "P.outside(cat(2,3).slow(2), rev)",
                        p -> Time.outside(p, alternating(2, 3).slow(Fraction.of(2)), Time::rev)),
                row("P.swingBy(1/3,4)", p -> Time.swingBy(p, 1.0 / 3, Fraction.of(4))),
                row("P.swingBy(cat(.1,.5),2)", p -> Time.swingBy(p, alternating(.1, .5), Cycles.pure(2))),
                row("P.swing(4)", p -> Time.swing(p, Fraction.of(4))),
                row("P.swing(cat(4,2))", p -> Time.swing(p, alternating(4, 2))),
                row("P.brak()", Time::brak));
    }

    static Stream<Row> windows() {
        return Stream.of(
                row("P.compress(.25,.75)", p -> Windows.compress(p, Fraction.of(1, 4), Fraction.of(3, 4))),
                row("P.compress(0,1/3)", p -> Windows.compress(p, Fraction.ZERO, Fraction.of(1, 3))),
                row("P.compress(.5,1.5)", p -> Windows.compress(p, Fraction.of(1, 2), Fraction.of(3, 2))),
                row(
                        "P.compress(cat(0,.25),cat(.5,.75,1))",
                        p -> Windows.compress(p, alternating(0, .25), alternating(.5, .75, 1))),
                row(
                        "P.compress(.2,.7).early(.3)",
                        p -> Windows.compress(p, Fraction.of(1, 5), Fraction.of(7, 10))
                                .early(Fraction.of(3, 10))),
                row("P.fastGap(3)", p -> Windows.fastGap(p, Fraction.of(3))),
                row("P.fastGap(2/3)", p -> Windows.fastGap(p, Fraction.of(2, 3))),
                row("P.fastGap(cat(1,2))", p -> Windows.fastGap(p, alternating(1, 2))),
                row("P.zoom(.25,.75)", p -> Windows.zoom(p, Fraction.of(1, 4), Fraction.of(3, 4))),
                row("P.zoom(1/3,1.5)", p -> Windows.zoom(p, Fraction.of(1, 3), Fraction.of(3, 2))),
                row("P.zoom(.5,.25)", p -> Windows.zoom(p, Fraction.of(1, 2), Fraction.of(1, 4))),
                row(
                        "P.zoom(cat(0,.25),cat(.5,.75,1))",
                        p -> Windows.zoom(p, alternating(0, .25), alternating(.5, .75, 1))),
                row("P.linger(.25)", p -> Windows.linger(p, Fraction.of(1, 4))),
                row("P.linger(0)", p -> Windows.linger(p, Fraction.ZERO)),
                row("P.linger(cat(.5,1/3))", p -> Windows.linger(p, alternating(.5, 1.0 / 3))),
                row("P.ribbon(1,2)", p -> Windows.ribbon(p, Fraction.ONE, Fraction.of(2))),
                row("P.ribbon(cat(0,.5),cat(1,2))", p -> Windows.ribbon(p, alternating(0, .5), alternating(1, 2))));
    }

    static Stream<Row> structure() {
        return Stream.of(
                row("P.struct(seq(true,false,true))", p -> Structure.struct(p, numbers(1, 0, 1))),
                row(
                        "P.struct(cat(1,seq(1,'x','')))",
                        p -> Structure.struct(
                                p,
                                Sequences.cat(
                                        Cycles.pure(1),
                                        Sequences.seq(Cycles.pure(1), Cycles.pure("x"), Cycles.pure(""))))),
                row(
                        "P.struct(pure(1).slow(3))",
                        p -> Structure.struct(p, Cycles.pure(1).slow(Fraction.of(3)))),
                row("P.structAll(seq(1,0))", p -> Structure.structAll(p, numbers(1, 0))),
                row(
                        "P.mask(cat(1,0,seq(0,1)))",
                        p -> Structure.mask(p, Sequences.cat(Cycles.pure(1), Cycles.pure(0), numbers(0, 1)))),
                row(
                        "P.mask(seq(1,0,1).slow(2))",
                        p -> Structure.mask(p, numbers(1, 0, 1).slow(Fraction.of(2)))),
                row(
                        "P.maskAll(seq(0,silence))",
                        p -> Structure.maskAll(p, Sequences.seq(Cycles.pure(0), Cycles.silence()))),
                row("P.reset(seq(1,1,0,1))", p -> Structure.reset(p, numbers(1, 1, 0, 1))),
                row(
                        "P.reset(cat(1,seq(1,1,1)))",
                        p -> Structure.reset(p, Sequences.cat(Cycles.pure(1), numbers(1, 1, 1)))),
                row("P.restart(seq(1,1,0,1))", p -> Structure.restart(p, numbers(1, 1, 0, 1))),
                row(
                        "P.restart(seq(1,0,1).slow(3))",
                        p -> Structure.restart(p, numbers(1, 0, 1).slow(Fraction.of(3)))),
                row("P.segment(4)", p -> Structure.segment(p, Fraction.of(4))),
                row("P.segment(cat(2,3))", p -> Structure.segment(p, alternating(2, 3))),
                row("P.ply(3)", p -> Structure.ply(p, Fraction.of(3))),
                row("P.ply(cat(2,3,1.5))", p -> Structure.ply(p, alternating(2, 3, 1.5))),
                row("P.pressBy(.25)", p -> Structure.pressBy(p, Fraction.of(1, 4))),
                row("P.pressBy(cat(0,.5))", p -> Structure.pressBy(p, alternating(0, .5))),
                row("P.press()", Structure::press),
                row("P.invert()", Structure::invert));
    }

    static Stream<Row> euclid() {
        return Stream.of(
                row("P.euclid(3,8)", p -> Euclid.euclid(p, 3, 8)),
                row("P.euclid(5,13)", p -> Euclid.euclid(p, 5, 13)),
                row("P.euclid(-3,8)", p -> Euclid.euclid(p, -3, 8)),
                row("P.euclid(0,4)", p -> Euclid.euclid(p, 0, 4)),
                row("P.euclid(1,1)", p -> Euclid.euclid(p, 1, 1)),
                row("P.euclid(5,4)", p -> Euclid.euclid(p, Cycles.pure(5), Cycles.pure(4))),
                row("P.euclid(cat(3,5),seq(8,16,8))", p -> Euclid.euclid(p, alternating(3, 5), numbers(8, 16, 8))),
                row("P.euclidRot(3,8,2)", p -> Euclid.euclidRot(p, 3, 8, 2)),
                row("P.euclidRot(3,8,-1)", p -> Euclid.euclidRot(p, 3, 8, -1)),
                row("P.euclidRot(3,8,11)", p -> Euclid.euclidRot(p, 3, 8, 11)),
                row(
                        "P.euclidRot(3,8,cat(0,2,4))",
                        p -> Euclid.euclidRot(p, Cycles.pure(3), Cycles.pure(8), alternating(0, 2, 4))),
                row("P.euclidLegato(3,8)", p -> Euclid.euclidLegato(p, 3, 8)),
                row("P.euclidLegato(cat(1,4),8)", p -> Euclid.euclidLegato(p, alternating(1, 4), Cycles.pure(8))),
                row("P.euclidLegatoRot(5,8,3)", p -> Euclid.euclidLegatoRot(p, 5, 8, Fraction.of(3))),
                row(
                        "P.euclidLegatoRot(cat(5,3),8,cat(1,0,2))",
                        p -> Euclid.euclidLegatoRot(p, alternating(5, 3), Cycles.pure(8), alternating(1, 0, 2))));
    }

    static Stream<Row> conditions() {
        return Stream.of(
                row("P.every(3, fast(2))", p -> Conditions.every(p, 3, FASTER)),
                row("P.every(1, fast(2))", p -> Conditions.every(p, 1, FASTER)),
                row("P.every(0, fast(2))", p -> Conditions.every(p, Cycles.pure(0), FASTER)),
                row("P.every(cat(2,3), fast(2))", p -> Conditions.every(p, alternating(2, 3), FASTER)),
                row(
                        "P.every(cat(2,3).slow(2), fast(2))",
                        p -> Conditions.every(p, alternating(2, 3).slow(Fraction.of(2)), FASTER)),
                row(
                        "P.firstOf(4, rev).late(.5)",
                        p -> Conditions.every(p, 4, Time::rev).late(Fraction.of(1, 2))),
                row("P.lastOf(3, fast(2))", p -> Conditions.lastOf(p, 3, FASTER)),
                row("P.lastOf(cat(2,4), fast(2))", p -> Conditions.lastOf(p, alternating(2, 4), FASTER)),
                row("P.when(cat(1,0,1), fast(2))", p -> Conditions.when(p, alternating(1, 0, 1), FASTER)),
                row("P.when(seq(1,0), rev)", p -> Conditions.when(p, numbers(1, 0), Time::rev)),
                row("P.when(1, rev)", p -> Conditions.when(p, Cycles.pure(1), Time::rev)),
                row(
                        "P.when(seq(1,0).slow(3), rev)",
                        p -> Conditions.when(p, numbers(1, 0).slow(Fraction.of(3)), Time::rev)),
                row("P.chunk(4, fast(2))", p -> Conditions.chunk(p, 4, FASTER)),
                row("P.chunk(1, fast(2))", p -> Conditions.chunk(p, 1, FASTER)),
                row("P.chunk(0, fast(2))", p -> Conditions.chunk(p, Cycles.pure(0), FASTER)),
                row("P.chunk(cat(2,4), fast(2))", p -> Conditions.chunk(p, alternating(2, 4), FASTER)),
                row("P.chunkBack(4, fast(2))", p -> Conditions.chunkBack(p, 4, FASTER)),
                row("P.chunkBack(cat(2,3), fast(2))", p -> Conditions.chunkBack(p, alternating(2, 3), FASTER)),
                row("P.fastChunk(4, fast(2))", p -> Conditions.fastChunk(p, 4, FASTER)),
                row("P.fastChunk(cat(2,3), fast(2))", p -> Conditions.fastChunk(p, alternating(2, 3), FASTER)));
    }

    static Stream<Row> chance() {
        return Stream.of(
                row("P.degradeBy(.3)", p -> Chance.degradeBy(p, .3)),
                row("P.degradeBy(cat(.2,.8))", p -> Chance.degradeBy(p, alternating(.2, .8))),
                row("P.fast(4).degradeBy(seq(.2,.8))", p -> Chance.degradeBy(Time.fast(p, 4), numbers(.2, .8))),
                row("P.fast(4).degrade()", p -> Chance.degrade(Time.fast(p, 4))),
                row("P.fast(4).undegradeBy(.3)", p -> Chance.unDegradeBy(Time.fast(p, 4), .3)),
                row("P.undegradeBy(cat(.2,.8))", p -> Chance.unDegradeBy(p, alternating(.2, .8))),
                row("P.undegrade()", Chance::unDegrade),
                row("P.sometimesBy(.4, fast(2))", p -> Chance.sometimesBy(p, .4, FASTER)),
                row("P.sometimesBy(cat(.2,.8), fast(2))", p -> Chance.sometimesBy(p, alternating(.2, .8), FASTER)),
                row("P.sometimes(fast(2))", p -> Chance.sometimes(p, FASTER)),
                row("P.often(fast(2))", p -> Chance.often(p, FASTER)),
                row("P.rarely(fast(2))", p -> Chance.rarely(p, FASTER)),
                row("P.almostAlways(fast(2))", p -> Chance.almostAlways(p, FASTER)),
                row("P.almostNever(fast(2))", p -> Chance.almostNever(p, FASTER)),
                row("P.always(fast(2))", p -> Chance.always(p, FASTER)),
                row("P.never(fast(2))", p -> Chance.never(p, FASTER)),
                row("P.someCyclesBy(.3, fast(2))", p -> Chance.someCyclesBy(p, .3, FASTER)),
                row("P.someCyclesBy(cat(.3,.9), fast(2))", p -> Chance.someCyclesBy(p, alternating(.3, .9), FASTER)),
                row("P.someCycles(fast(2))", p -> Chance.someCycles(p, FASTER)),
                row("P.shuffle(4)", p -> Choices.shuffle(p, 4)),
                row("P.shuffle(cat(3,2))", p -> Choices.shuffle(p, alternating(3, 2))),
                row("P.shuffle(17)", p -> Choices.shuffle(p, 17)),
                row("P.scramble(4)", p -> Choices.scramble(p, 4)),
                row("P.scramble(cat(3,2))", p -> Choices.scramble(p, alternating(3, 2))));
    }

    static Stream<Row> layers() {
        return Stream.of(
                row("P.off(1/8, rev)", p -> Layers.off(p, Fraction.of(1, 8), Time::rev)),
                row("P.off(cat(1/8,1/4), rev)", p -> Layers.off(p, alternating(.125, .25), Time::rev)),
                row("P.superimpose(rev, fast(2))", p -> Layers.superimpose(p, List.of(Time::rev, FASTER))),
                row("P.layer(rev, fast(2))", p -> Layers.layer(p, List.of(Time::rev, FASTER))),
                row(
                        "P.echoWith(3, 1/8, (x,n) => x.fast(n+1))",
                        p -> Layers.echoWith(p, 3, Fraction.of(1, 8), (late, n) -> Time.fast(late, n + 1))),
                row(
                        "P.echoWith(cat(2,3), cat(1/8,1/4), (x,n) => x.fast(n+1))",
                        p -> Layers.echoWith(
                                p, alternating(2, 3), alternating(.125, .25), (late, n) -> Time.fast(late, n + 1))),
                row("P.echo(3, 1/8, .7)", p -> Layers.echo(p, 3, Fraction.of(1, 8), .7, "gain")),
                row(
                        "P.echo(cat(2,3), 1/8, .7)",
                        p -> Layers.echo(p, alternating(2, 3), Cycles.pure(.125), Cycles.pure(.7), "gain")),
                row(
                        "P.stut(3, .8, 1/6)",
                        p -> Layers.stut(p, Cycles.pure(3), Cycles.pure(.8), Cycles.pure(1.0 / 6), "gain")),
                row(
                        "P.superimpose(x => x.stut(cat(2,4), .8, 1/6))",
                        p -> Layers.superimpose(
                                p,
                                List.of(x -> Layers.stut(
                                        x, alternating(2, 4), Cycles.pure(.8), Cycles.pure(1.0 / 6), "gain")))));
    }

    private static List<Row> all() {
        return Stream.of(time(), windows(), structure(), euclid(), conditions(), chance(), layers())
                .flatMap(rows -> rows)
                .toList();
    }

    @BeforeAll
    static void ask() throws Exception {
        List<OracleAnswers.Question> questions = new ArrayList<>();
        for (Row row : all()) {
            for (String pattern : Fixtures.byCode().keySet()) {
                questions.add(new OracleAnswers.Question(row.on(pattern), CYCLES));
            }
        }
        for (OracleAnswers.Answer answer : OracleAnswers.to(questions)) {
            ANSWERS.put(answer.code(), answer);
        }
    }

    @ParameterizedTest
    @MethodSource({"time", "windows", "structure", "euclid", "conditions", "chance", "layers"})
    @DisplayName("a combinator makes the events of the oracle from each fixture")
    void theEventsAreThoseOfTheOracle(Row row) {
        List<String> ours = new ArrayList<>();
        List<String> oracle = new ArrayList<>();
        Fixtures.byCode().forEach((code, pattern) -> {
            OracleAnswers.Answer answer = ANSWERS.get(row.on(code));
            ours.add("events of " + row.on(code));
            ours.addAll(events(row, pattern));
            oracle.add("events of " + row.on(code));
            oracle.addAll(answer.isError() ? List.of("error") : answer.events());
        });

        assertThat(ours).containsExactlyElementsOf(oracle);
    }

    private static List<String> events(Row row, Cycles pattern) {
        try {
            return HapLines.of(row.ours().apply(pattern).query(Fraction.ZERO, Fraction.of(CYCLES)));
        } catch (PatternFault fault) {
            return List.of("error");
        }
    }
}
