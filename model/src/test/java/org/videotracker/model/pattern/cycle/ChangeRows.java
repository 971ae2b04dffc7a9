package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.CombinatorRow.row;
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Combinators that change some of the events, or add changed ones. */
final class ChangeRows {
    private ChangeRows() {}

    private static final UnaryOperator<Cycles> FASTER = pattern -> Time.fast(pattern, 2);

    static Stream<CombinatorRow> conditions() {
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

    static Stream<CombinatorRow> chance() {
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

    static Stream<CombinatorRow> layers() {
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
}
