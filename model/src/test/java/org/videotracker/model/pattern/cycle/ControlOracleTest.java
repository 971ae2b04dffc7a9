package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;
import static org.videotracker.model.pattern.cycle.Fixtures.seq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.pattern.cycle.OracleComparison.Row;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;
import org.videotracker.model.pattern.cycle.sound.Portions;
import org.videotracker.model.pattern.cycle.sound.Speeds;
import org.videotracker.model.pattern.cycle.sound.Stereo;

/** Controls, portions of samples and arpeggios against the events of Strudel. */
class ControlOracleTest {
    private static final Cycles WAVES =
            Sequences.cat(Cycles.pure(0), numbers(1, 3), numbers(2, 2, 0)).slow(Fraction.of(3, 2));
    private static final String WAVES_CODE = "cat(0,seq(1,3),seq(2,2,0)).slow(3/2)";
    private static OracleComparison oracle;

    private static Map<String, Cycles> bare() {
        Map<String, Cycles> byCode = new LinkedHashMap<>(ValueFixtures.numeric());
        byCode.putAll(ValueFixtures.words());
        return byCode;
    }

    private static Map<String, Cycles> lists() {
        return Map.of(
                "seq(pure(['bd',3]),pure(['sd',1,.5,9]))",
                ValueFixtures.lists(ValueFixtures.list("bd", 3), ValueFixtures.list("sd", 1, .5, 9)),
                "pure(['c4']).fast(2)",
                ValueFixtures.list("c4").fast(Fraction.of(2)),
                "pure([.5,2]).pan(saw)",
                ControlPatterns.with(ValueFixtures.list(.5, 2), "pan", Signals.saw()));
    }

    private static Map<String, Cycles> chords() {
        Map<String, Cycles> byCode = new LinkedHashMap<>();
        byCode.put("stack('c','e','g')", Sequences.stack(Cycles.pure("c"), Cycles.pure("e"), Cycles.pure("g")));
        Cycles moving = Sequences.stack(seq("c", "d"), seq("e", "f"), seq("g", "a"));
        byCode.put("stack(seq('c','d'),seq('e','f'),seq('g','a'))", moving);
        byCode.put(
                "note(stack(seq('c','d'),seq('e','f'),seq('g','a'))).slow(3/2)",
                ControlPatterns.of("note", moving).slow(Fraction.of(3, 2)));
        byCode.put("stack(seq(0,1,2),seq(10,11).slow(5/2))", Fixtures.LAYERS);
        byCode.put("\"a b\"", Fixtures.WORDED);
        return byCode;
    }

    static List<Row> controls() {
        List<Row> rows = new ArrayList<>();
        for (String name : List.of("s", "n", "note", "gain", "speed", "pan", "sound", "legato", "attack", "cut")) {
            rows.add(new Row(name + "(P)", pattern -> ControlPatterns.of(name, pattern), bare()));
            rows.add(new Row(name + "(P)", pattern -> ControlPatterns.of(name, pattern), lists()));
            rows.add(new Row(
                    "P." + name + "(seq(1,cat('e4',.5)))",
                    pattern -> ControlPatterns.with(
                            pattern,
                            name,
                            Sequences.seq(Cycles.pure(1), Sequences.cat(Cycles.pure("e4"), Cycles.pure(.5)))),
                    ValueFixtures.all()));
        }
        rows.add(new Row("P.as('note')", pattern -> ControlPatterns.as(List.of("note"), pattern), lists()));
        rows.add(new Row(
                "P.as(pure(['sound','dur']))",
                pattern -> ControlPatterns.as(List.of("sound", "dur"), pattern),
                Map.of(
                        "seq(pure(['bd',3]),pure(['sd',1,.5,9]))",
                        ValueFixtures.lists(ValueFixtures.list("bd", 3), ValueFixtures.list("sd", 1, .5, 9)))));
        rows.add(new Row(
                "s('bd').add(P.pan(.5)).add(pan(seq(.1,.2)))",
                pattern -> Operation.ADD.of(
                        Operation.ADD.of(
                                ControlPatterns.of("s", Cycles.pure("bd")),
                                ControlPatterns.with(pattern, "pan", Value.of(.5))),
                        ControlPatterns.of("pan", numbers(.1, .2))),
                bare()));
        return rows;
    }

    static List<Row> portions() {
        return List.of(
                new Row("P.chop(2)", pattern -> Portions.chop(pattern, 2), ValueFixtures.controls()),
                new Row("P.chop(1)", pattern -> Portions.chop(pattern, 1), ValueFixtures.controls()),
                new Row("P.chop(0)", pattern -> Portions.chop(pattern, 0), ValueFixtures.controls()),
                new Row(
                        "P.chop(3).chop(2)",
                        pattern -> Portions.chop(Portions.chop(pattern, 3), 2),
                        ValueFixtures.controls()),
                new Row(
                        "P.chop(cat(2,3))",
                        pattern -> Portions.chop(pattern, alternating(2, 3)),
                        ValueFixtures.controls()),
                new Row("P.striate(2)", pattern -> Portions.striate(pattern, 2), ValueFixtures.all()),
                new Row("P.striate(3)", pattern -> Portions.striate(pattern, 3), ValueFixtures.all()),
                new Row(
                        "P.striate(cat(4,1))",
                        pattern -> Portions.striate(pattern, alternating(4, 1)),
                        ValueFixtures.all()),
                new Row(
                        "P.slice(4," + WAVES_CODE + ")",
                        pattern -> Portions.slice(pattern, Cycles.pure(4), WAVES),
                        ValueFixtures.all()),
                new Row(
                        "P.slice(seq(4,8)," + WAVES_CODE + ")",
                        pattern -> Portions.slice(pattern, numbers(4, 8), WAVES),
                        ValueFixtures.all()),
                new Row(
                        "P.slice(pure([0,.25,.4,.8,1])," + WAVES_CODE + ")",
                        pattern -> Portions.slice(pattern, ValueFixtures.list(0, .25, .4, .8, 1), WAVES),
                        ValueFixtures.all()),
                new Row(
                        "P.splice(4," + WAVES_CODE + ")",
                        pattern -> Portions.splice(pattern, Cycles.pure(4), WAVES),
                        ValueFixtures.all()),
                new Row(
                        "P.splice(cat(4,3),seq(0,1,2))",
                        pattern -> Portions.splice(pattern, alternating(4, 3), numbers(0, 1, 2)),
                        ValueFixtures.all()));
    }

    /** Strudel's loopAt takes half a cycle a second where it is told no tempo. */
    static List<Row> speeds() {
        Map<String, Cycles> discrete = new LinkedHashMap<>(ValueFixtures.controls());
        return List.of(
                new Row(
                        "P.loopAt(2).mul(speed(2))",
                        pattern -> unchanged(Speeds.loopAt(pattern, 2)),
                        ValueFixtures.all()),
                new Row(
                        "P.loopAt(.75).mul(speed(2))",
                        pattern -> unchanged(Speeds.loopAt(pattern, .75)),
                        ValueFixtures.all()),
                new Row(
                        "P.loopAt(cat(1,2,4)).mul(speed(2))",
                        pattern -> unchanged(Speeds.loopAt(pattern, alternating(1, 2, 4))),
                        ValueFixtures.all()),
                new Row("P.fit()", Speeds::fit, discrete),
                new Row("P.slow(3).fit()", pattern -> Speeds.fit(pattern.slow(Fraction.of(3))), discrete),
                new Row("P.chop(3).fit()", pattern -> Speeds.fit(Portions.chop(pattern, 3)), discrete),
                new Row("P.hurry(2)", pattern -> Speeds.hurry(pattern, 2), ValueFixtures.all()),
                new Row("P.hurry(.5)", pattern -> Speeds.hurry(pattern, .5), ValueFixtures.all()),
                new Row("P.hurry(0)", pattern -> Speeds.hurry(pattern, 0), ValueFixtures.all()),
                new Row(
                        "P.hurry(cat(1,3,1.5))",
                        pattern -> Speeds.hurry(pattern, alternating(1, 3, 1.5)),
                        ValueFixtures.all()));
    }

    private static Cycles unchanged(Cycles pattern) {
        return Operation.MUL.of(pattern, ControlPatterns.of("speed", Cycles.pure(1)));
    }

    static List<Row> stereo() {
        return List.of(
                new Row("P.jux(rev)", pattern -> Stereo.jux(pattern, Time::rev), ValueFixtures.controls()),
                new Row(
                        "P.jux(x=>x.fast(2).speed(3))",
                        pattern -> Stereo.jux(
                                pattern, right -> ControlPatterns.with(Time.fast(right, 2), "speed", Value.of(3))),
                        ValueFixtures.controls()),
                new Row("P.juxBy(.5,rev)", pattern -> Stereo.juxBy(pattern, .5, Time::rev), ValueFixtures.controls()),
                new Row(
                        "P.juxBy(cat(0,.5,1).slow(3/2),rev)",
                        pattern -> Stereo.juxBy(pattern, alternating(0, .5, 1).slow(Fraction.of(3, 2)), Time::rev),
                        ValueFixtures.controls()),
                new Row(
                        "P.juxBy(.5,x=>x.juxBy(.25,rev))",
                        pattern -> Stereo.juxBy(pattern, .5, right -> Stereo.juxBy(right, .25, Time::rev)),
                        ValueFixtures.controls()));
    }

    static List<Row> arpeggios() {
        return List.of(
                new Row("P.arp(0)", pattern -> Arpeggios.arp(pattern, Cycles.pure(0)), chords()),
                new Row("P.arp(seq(0,1,2))", pattern -> Arpeggios.arp(pattern, numbers(0, 1, 2)), chords()),
                new Row(
                        "P.arp(seq(0,stack(1,2),4,3))",
                        pattern -> Arpeggios.arp(
                                pattern,
                                Sequences.seq(
                                        Cycles.pure(0),
                                        Sequences.stack(Cycles.pure(1), Cycles.pure(2)),
                                        Cycles.pure(4),
                                        Cycles.pure(3))),
                        chords()),
                new Row("P.arp(" + WAVES_CODE + ")", pattern -> Arpeggios.arp(pattern, WAVES), chords()),
                new Row(
                        "P.fast(2).arp(cat(0,1,2))",
                        pattern -> Arpeggios.arp(Time.fast(pattern, 2), alternating(0, 1, 2)),
                        chords()));
    }

    @BeforeAll
    static void ask() throws Exception {
        List<Row> rows = new ArrayList<>(controls());
        rows.addAll(portions());
        rows.addAll(speeds());
        rows.addAll(stereo());
        rows.addAll(arpeggios());
        oracle = new OracleComparison(rows);
    }

    @ParameterizedTest
    @MethodSource({"controls", "portions", "speeds", "stereo", "arpeggios"})
    @DisplayName("a combinator of controls makes the events of the oracle from each kind of values")
    void theEventsAreThoseOfTheOracle(Row row) {
        oracle.check(row);
    }
}
