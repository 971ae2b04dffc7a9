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
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;
import static org.videotracker.model.pattern.cycle.Fixtures.seq;
import static org.videotracker.model.pattern.cycle.OracleRow.row;

import java.util.List;
import java.util.stream.Stream;
import org.videotracker.model.pattern.cycle.Choices.Likely;

/** Patterns chosen at random. */
final class ChoiceRows {
    private ChoiceRows() {}

    static Stream<OracleRow> choices() {
        return Stream.of(
                row(
                        "chooseCycles(" + FOUR_CODE + "," + TURNS_CODE + "," + LONG_CODE + ")",
                        () -> Choices.chooseCycles(List.of(FOUR, TURNS, LONG))),
                row(
                        "randcat('a','b','c').fast(3)",
                        () -> Choices.chooseCycles(List.of(Cycles.pure("a"), Cycles.pure("b"), Cycles.pure("c")))
                                .fast(Fraction.of(3))),
                row(
                        "randcat(" + NESTED_CODE + "," + LAYERS_CODE + ").slow(1.5)",
                        () -> Choices.chooseCycles(List.of(NESTED, LAYERS)).slow(Fraction.of(3, 2))),
                row("randcat('a')", () -> Choices.chooseCycles(List.of(Cycles.pure("a")))),
                row("randcat()", () -> Choices.chooseCycles(List.of())),
                row(
                        "choose(0,1,2,'x')",
                        () -> Choices.choose(
                                List.of(Cycles.pure(0), Cycles.pure(1), Cycles.pure(2), Cycles.pure("x")))),
                row(
                        "choose(0,1,2).segment(8)",
                        () -> Structure.segment(
                                Choices.choose(List.of(Cycles.pure(0), Cycles.pure(1), Cycles.pure(2))),
                                Fraction.of(8))),
                row(
                        "choose(" + FOUR_CODE + "," + LONG_CODE + ").segment(5)",
                        () -> Structure.segment(Choices.choose(List.of(FOUR, LONG)), Fraction.of(5))),
                row(
                        "choose(" + TURNS_CODE + ",1).fast(2)",
                        () -> Choices.choose(List.of(TURNS, Cycles.pure(1))).fast(Fraction.of(2))),
                row(
                        "seq('x','y','z').struct(choose(0,1,1).segment(8))",
                        () -> Structure.struct(
                                seq("x", "y", "z"),
                                Structure.segment(
                                        Choices.choose(List.of(Cycles.pure(0), Cycles.pure(1), Cycles.pure(1))),
                                        Fraction.of(8)))),
                row(
                        "chooseInWith(seq(0,.3,.9),[" + FOUR_CODE + "," + LONG_CODE + "])",
                        () -> Choices.chooseInWith(numbers(0, .3, .9), List.of(FOUR, LONG))),
                row(
                        "chooseWith(seq(0,.3,.9).slow(2),[" + FOUR_CODE + "," + TURNS_CODE + "])",
                        () -> Choices.chooseWith(numbers(0, .3, .9).slow(Fraction.of(2)), List.of(FOUR, TURNS))),
                row(
                        "wchoose(['a',10],['b',1],['c',3]).segment(16)",
                        () -> Structure.segment(
                                Choices.wchoose(List.of(
                                        Likely.of(Cycles.pure("a"), 10),
                                        Likely.of(Cycles.pure("b"), 1),
                                        Likely.of(Cycles.pure("c"), 3))),
                                Fraction.of(16))),
                row(
                        "wchoose(['a',cat(1,5)],['b',seq(2,1)]).segment(8)",
                        () -> Structure.segment(
                                Choices.wchoose(List.of(
                                        new Likely(Cycles.pure("a"), alternating(1, 5)),
                                        new Likely(Cycles.pure("b"), numbers(2, 1)))),
                                Fraction.of(8))),
                row(
                        "wchoose([" + FOUR_CODE + ",1],[" + LONG_CODE + ",2])",
                        () -> Choices.wchoose(List.of(Likely.of(FOUR, 1), Likely.of(LONG, 2)))),
                row(
                        "wchoose([" + TURNS_CODE + ",1],[0,.5]).segment(3)",
                        () -> Structure.segment(
                                Choices.wchoose(List.of(Likely.of(TURNS, 1), Likely.of(Cycles.pure(0), .5))),
                                Fraction.of(3))),
                row("wchoose(['a',1])", () -> Choices.wchoose(List.of(Likely.of(Cycles.pure("a"), 1)))),
                row(
                        "wchooseCycles(['a',10],['b',1],['c',3])",
                        () -> Choices.wchooseCycles(List.of(
                                Likely.of(Cycles.pure("a"), 10),
                                Likely.of(Cycles.pure("b"), 1),
                                Likely.of(Cycles.pure("c"), 3)))),
                row(
                        "wchooseCycles(['a',1],['b',1]).fast(4)",
                        () -> Choices.wchooseCycles(
                                        List.of(Likely.of(Cycles.pure("a"), 1), Likely.of(Cycles.pure("b"), 1)))
                                .fast(Fraction.of(4))),
                row(
                        "wrandcat([" + FOUR_CODE + ",1],[" + TURNS_CODE + ",cat(1,5)])",
                        () -> Choices.wchooseCycles(List.of(Likely.of(FOUR, 1), new Likely(TURNS, alternating(1, 5))))),
                row(
                        "wrandcat([" + LONG_CODE + ",1],[" + NESTED_CODE + ",seq(1,5)])",
                        () -> Choices.wchooseCycles(List.of(Likely.of(LONG, 1), new Likely(NESTED, numbers(1, 5))))),
                row(
                        "wrandcat([" + LAYERS_CODE + ",2]).slow(2)",
                        () -> Choices.wchooseCycles(List.of(Likely.of(LAYERS, 2)))
                                .slow(Fraction.of(2))));
    }
}
