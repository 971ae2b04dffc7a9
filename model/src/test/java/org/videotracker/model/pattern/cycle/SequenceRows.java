package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.Fixtures.FOUR;
import static org.videotracker.model.pattern.cycle.Fixtures.FOUR_CODE;
import static org.videotracker.model.pattern.cycle.Fixtures.LAYERS;
import static org.videotracker.model.pattern.cycle.Fixtures.LAYERS_CODE;
import static org.videotracker.model.pattern.cycle.Fixtures.LONG;
import static org.videotracker.model.pattern.cycle.Fixtures.LONG_CODE;
import static org.videotracker.model.pattern.cycle.Fixtures.NESTED;
import static org.videotracker.model.pattern.cycle.Fixtures.NESTED_CODE;
import static org.videotracker.model.pattern.cycle.Fixtures.TURNS;
import static org.videotracker.model.pattern.cycle.Fixtures.TURNS_CODE;
import static org.videotracker.model.pattern.cycle.Fixtures.WEIGHTED;
import static org.videotracker.model.pattern.cycle.Fixtures.WEIGHTED_CODE;
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;
import static org.videotracker.model.pattern.cycle.Fixtures.seq;
import static org.videotracker.model.pattern.cycle.OracleRow.row;

import java.util.List;
import java.util.stream.Stream;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;

/** Patterns after each other and on top of each other. */
final class SequenceRows {
    private SequenceRows() {}

    private static OracleRow joined(String function, java.util.function.Function<List<Cycles>, Cycles> ours) {
        String all = String.join(",", FOUR_CODE, TURNS_CODE, LONG_CODE, LAYERS_CODE, WEIGHTED_CODE);
        return row(function + "(" + all + ")", () -> ours.apply(List.of(FOUR, TURNS, LONG, LAYERS, WEIGHTED)));
    }

    static Stream<OracleRow> sequences() {
        return Stream.of(
                joined("seq", Sequences::seq),
                joined("cat", Sequences::cat),
                joined("stack", Sequences::stack),
                joined("polymeter", Sequences::polymeter),
                row("seq('a')", () -> Sequences.seq(Cycles.pure("a"))),
                row(
                        "seq(" + LONG_CODE + "," + NESTED_CODE + ").fast(3)",
                        () -> Sequences.seq(LONG, NESTED).fast(Fraction.of(3))),
                row(
                        "seq('a',seq(0,1).fast(1.5),silence)",
                        () -> Sequences.seq(Cycles.pure("a"), Time.fast(numbers(0, 1), 1.5), Cycles.silence())),
                row(
                        "seq(" + TURNS_CODE + "," + LONG_CODE + ").early(1/3)",
                        () -> Sequences.seq(TURNS, LONG).early(Fraction.of(1, 3))),
                row(
                        "cat(" + NESTED_CODE + "," + LONG_CODE + ").slow(1.5)",
                        () -> Sequences.cat(NESTED, LONG).slow(Fraction.of(3, 2))),
                row(
                        "cat(" + LAYERS_CODE + "," + WEIGHTED_CODE + ").early(2.25)",
                        () -> Sequences.cat(LAYERS, WEIGHTED).early(Fraction.of(9, 4))),
                row(
                        "cat(seq(0,1),2,cat(3,4,5)).late(5)",
                        () -> Sequences.cat(numbers(0, 1), Cycles.pure(2), alternating(3, 4, 5))
                                .late(Fraction.of(5))),
                row("cat('a')", () -> Sequences.cat(Cycles.pure("a"))),
                row("seq()", () -> Sequences.seq()),
                row("cat()", () -> Sequences.cat()),
                row("stack()", () -> Sequences.stack()),
                row("stack('a')", () -> Sequences.stack(Cycles.pure("a"))),
                row(
                        "stack(seq('a',0),seq(1,2,3))",
                        () -> Sequences.stack(Sequences.seq(Cycles.pure("a"), Cycles.pure(0)), numbers(1, 2, 3))),
                row(
                        "stack(" + TURNS_CODE + "," + TURNS_CODE + ").fast(2)",
                        () -> Sequences.stack(TURNS, TURNS).fast(Fraction.of(2))),
                row(
                        "polymeter(seq(0,1,2),seq('a','b'))",
                        () -> Sequences.polymeter(List.of(numbers(0, 1, 2), seq("a", "b")))),
                row(
                        "polymeter(seq(0,1,2),saw,seq(1,2,3,4))",
                        () -> Sequences.polymeter(List.of(numbers(0, 1, 2), Signals.saw(), numbers(1, 2, 3, 4)))),
                row("polymeter(saw)", () -> Sequences.polymeter(List.of(Signals.saw()))),
                row("polymeter(nothing,seq(1,2))", () -> Sequences.polymeter(List.of(Cycles.nothing(), numbers(1, 2)))),
                row(
                        "polymeter(seq(0,1,2),seq(1,2)).pace(4)",
                        () -> Sequences.pace(
                                Sequences.polymeter(List.of(numbers(0, 1, 2), numbers(1, 2))), Fraction.of(4))),
                row(
                        "timeCat([1," + LONG_CODE + "],[2," + NESTED_CODE + "])",
                        () -> Sequences.timeCat(List.of(Weighted.of(1, LONG), Weighted.of(2, NESTED)))),
                row(
                        "timeCat([.5," + TURNS_CODE + "],[0,'x'],[.25," + LAYERS_CODE + "]).late(1/7)",
                        () -> Sequences.timeCat(List.of(
                                        Weighted.of(.5, TURNS),
                                        Weighted.of(0, Cycles.pure("x")),
                                        Weighted.of(.25, LAYERS)))
                                .late(Fraction.of(1, 7))),
                row("timeCat([3,'a'])", () -> Sequences.timeCat(List.of(Weighted.of(3, Cycles.pure("a"))))),
                row(
                        "timeCat([2," + FOUR_CODE + "],[-1,'x'],[2,'y'],[1," + LONG_CODE + "])",
                        () -> Sequences.timeCat(List.of(
                                Weighted.of(2, FOUR),
                                Weighted.of(-1, Cycles.pure("x")),
                                Weighted.of(2, Cycles.pure("y")),
                                Weighted.of(1, LONG)))),
                row("timeCat()", () -> Sequences.timeCat(List.of())),
                row(
                        "timeCat(seq(1,2,3),saw,'b')",
                        () -> Sequences.timeCat(List.of(
                                Weighted.bySteps(numbers(1, 2, 3)),
                                Weighted.bySteps(Signals.saw()),
                                Weighted.bySteps(Cycles.pure("b"))))),
                row(
                        "timeCat([1,'a'],[3,seq(1,2).slow(2)]).fast(1.5)",
                        () -> Sequences.timeCat(List.of(
                                        Weighted.of(1, Cycles.pure("a")),
                                        Weighted.of(3, numbers(1, 2).slow(Fraction.of(2)))))
                                .fast(Fraction.of(3, 2))),
                row(
                        "arrange([2," + TURNS_CODE + "],[3," + LONG_CODE + "])",
                        () -> Sequences.arrange(List.of(Weighted.of(2, TURNS), Weighted.of(3, LONG)))),
                row(
                        "arrange([1," + FOUR_CODE + "],[1," + NESTED_CODE + "],[2," + LAYERS_CODE + "])",
                        () -> Sequences.arrange(
                                List.of(Weighted.of(1, FOUR), Weighted.of(1, NESTED), Weighted.of(2, LAYERS)))),
                row("arrange([4," + WEIGHTED_CODE + "])", () -> Sequences.arrange(List.of(Weighted.of(4, WEIGHTED)))),
                row(
                        "arrange([1.5," + TURNS_CODE + "],[.5,pure('z')])",
                        () -> Sequences.arrange(List.of(Weighted.of(1.5, TURNS), Weighted.of(.5, Cycles.pure("z"))))),
                row(
                        "arrange([0," + TURNS_CODE + "],[2,pure('z')])",
                        () -> Sequences.arrange(List.of(Weighted.of(0, TURNS), Weighted.of(2, Cycles.pure("z"))))));
    }
}
