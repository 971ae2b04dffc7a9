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
import java.util.Map;
import java.util.stream.Stream;
import org.videotracker.model.pattern.cycle.Picks.Beyond;
import org.videotracker.model.pattern.cycle.Picks.Join;

/** Patterns that are picked. */
final class PickRows {
    private PickRows() {}

    private static OracleRow picking(String method, String index, Cycles numbers, Join join, Beyond beyond) {
        return row(
                index + "." + method + "([" + FOUR_CODE + "," + TURNS_CODE + "," + LONG_CODE + "])",
                () -> Picks.pick(numbers, List.of(FOUR, TURNS, LONG), join, beyond));
    }

    private static Stream<OracleRow> picking(String method, Join join, Beyond beyond) {
        return Stream.of(
                picking(method, "cat(0,1,2)", alternating(0, 1, 2), join, beyond),
                picking(method, "seq(0,1,0,2)", numbers(0, 1, 0, 2), join, beyond),
                picking(method, "seq(2,5,1.4)", numbers(2, 5, 1.4), join, beyond),
                picking(method, "seq(1.5,.5,3).slow(2.5)", numbers(1.5, .5, 3).slow(Fraction.of(5, 2)), join, beyond),
                picking(method, "pure(1)", Cycles.pure(1), join, beyond),
                row(
                        "seq('x','y',cat('z','x'))." + method + "({x:" + NESTED_CODE + ",y:" + LAYERS_CODE + ",z:"
                                + TURNS_CODE + "})",
                        () -> Picks.pick(
                                Sequences.seq(
                                        Cycles.pure("x"),
                                        Cycles.pure("y"),
                                        Sequences.cat(Cycles.pure("z"), Cycles.pure("x"))),
                                Map.of("x", NESTED, "y", LAYERS, "z", TURNS),
                                join)));
    }

    static Stream<OracleRow> picks() {
        return Stream.of(
                        picking("pick", Join.INNER, Beyond.CLAMPED),
                        picking("pickmod", Join.INNER, Beyond.WRAPPED),
                        picking("pickOut", Join.OUTER, Beyond.CLAMPED),
                        picking("pickmodOut", Join.OUTER, Beyond.WRAPPED),
                        picking("pickRestart", Join.RESTART, Beyond.CLAMPED),
                        picking("pickmodRestart", Join.RESTART, Beyond.WRAPPED),
                        picking("pickReset", Join.RESET, Beyond.CLAMPED),
                        picking("pickmodReset", Join.RESET, Beyond.WRAPPED),
                        picking("inhabit", Join.SQUEEZE, Beyond.CLAMPED),
                        picking("inhabitmod", Join.SQUEEZE, Beyond.WRAPPED),
                        Stream.of(
                                row(
                                        "seq('x','q').pick({x:'a'})",
                                        () -> Picks.pick(seq("x", "q"), Map.of("x", Cycles.pure("a")), Join.INNER)),
                                row(
                                        "seq(0,1).pick([])",
                                        () -> Picks.pick(numbers(0, 1), List.of(), Join.INNER, Beyond.CLAMPED)),
                                row(
                                        "squeeze(seq(0,1,2),[" + FOUR_CODE + "," + NESTED_CODE + "])",
                                        () -> Picks.squeeze(numbers(0, 1, 2), List.of(FOUR, NESTED))),
                                row(
                                        "squeeze(seq(-1,.6,7),[" + TURNS_CODE + "," + LONG_CODE + "])",
                                        () -> Picks.squeeze(numbers(-1, .6, 7), List.of(TURNS, LONG))),
                                row(
                                        "squeeze(cat(0,seq(1,2)),[" + WEIGHTED_CODE + "," + LAYERS_CODE + ",'a'])",
                                        () -> Picks.squeeze(
                                                Sequences.cat(Cycles.pure(0), numbers(1, 2)),
                                                List.of(WEIGHTED, LAYERS, Cycles.pure("a")))),
                                row(
                                        "squeeze(seq(0,1).slow(3),[" + FOUR_CODE + "," + TURNS_CODE + "])",
                                        () -> Picks.squeeze(numbers(0, 1).slow(Fraction.of(3)), List.of(FOUR, TURNS))),
                                row(
                                        "squeeze(pure(0),[saw])",
                                        () -> Picks.squeeze(Cycles.pure(0), List.of(Signals.saw()))),
                                row(
                                        LONG_CODE + ".pickF(cat(0,1,seq(1,2)),[rev,fast(2),x=>x.slow(2)])",
                                        () -> Picks.pickFunction(
                                                LONG,
                                                Sequences.cat(Cycles.pure(0), Cycles.pure(1), numbers(1, 2)),
                                                List.of(Time::rev, p -> Time.fast(p, 2), p -> Time.slow(p, 2)),
                                                Beyond.CLAMPED))))
                .flatMap(rows -> rows);
    }
}
