package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.OracleRow.row;

import java.util.List;
import java.util.stream.Stream;
import org.videotracker.model.pattern.cycle.Picks.Beyond;
import org.videotracker.model.pattern.cycle.Picks.Join;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;

/** Patterns made of notations, with the characters that make each event. */
final class CharacterRows {
    private CharacterRows() {}

    /** A notation of one word; a sequence of one, which is not the pure value. */
    private static Cycles word(int notation, int begin, Value value) {
        return Sequences.timeCat(List.of(Weighted.of(1, pureWord(notation, begin, value))));
    }

    private static Cycles pureWord(int notation, int begin, Value value) {
        return Cycles.pure(value)
                .located(new SourceRange(
                        notation, begin, begin + value.toString().length()));
    }

    private static Cycles word(int notation, int begin, double number) {
        return word(notation, begin, Value.of(number));
    }

    /** The notation {@code <x y>} with two numbers of one digit. */
    private static Cycles turns(int notation, double first, double second) {
        return Sequences.stack(Sequences.seq(word(notation, 1, first), word(notation, 3, second))
                .slow(Fraction.of(2)));
    }

    private static Cycles ab() {
        return Sequences.seq(word(0, 0, Value.of("a")), word(0, 2, Value.of("b")));
    }

    static Stream<OracleRow> characters() {
        return Stream.of(
                row("\"a b\".fast(\"2\")", () -> Time.fast(ab(), word(1, 0, 2))),
                row("\"a b\".fast(\"<2 3>\")", () -> Time.fast(ab(), turns(1, 2, 3))),
                row("\"a b\".late(\"0\")", () -> Time.late(ab(), word(1, 0, 0))),
                row("\"a b\".euclid(\"3\",\"8\")", () -> Euclid.euclid(ab(), word(1, 0, 3), word(2, 0, 8))),
                row("\"a b\".euclid(\"<3 5>\",\"8\")", () -> Euclid.euclid(ab(), turns(1, 3, 5), word(2, 0, 8))),
                row(
                        "\"a b\".euclidRot(\"3\",\"8\",\"0\")",
                        () -> Euclid.euclidRot(ab(), word(1, 0, 3), word(2, 0, 8), word(3, 0, 0))),
                row(
                        "\"a b\".euclidRot(\"3\",\"<8 4>\",\"2\")",
                        () -> Euclid.euclidRot(ab(), word(1, 0, 3), turns(2, 8, 4), word(3, 0, 2))),
                row("\"a b\".struct(\"<1 2>\")", () -> Structure.struct(ab(), turns(1, 1, 2))),
                row("\"a b\".mask(\"<1 0>\")", () -> Structure.mask(ab(), turns(1, 1, 0))),
                row("\"a b\".restart(\"<1 0>\")", () -> Structure.restart(ab(), turns(1, 1, 0))),
                row("\"a b\".ply(\"2\")", () -> Structure.ply(ab(), word(1, 0, 2))),
                row("\"a b\".ply(\"<2 3>\")", () -> Structure.ply(ab(), turns(1, 2, 3))),
                row("\"a b\".when(\"<1 0>\", rev)", () -> Conditions.when(ab(), turns(1, 1, 0), Time::rev)),
                row("\"a b\".every(\"2\", rev)", () -> Conditions.every(ab(), word(1, 0, 2), Time::rev)),
                row("\"a b\".degradeBy(\"0\")", () -> Chance.degradeBy(ab(), word(1, 0, 0))),
                row(
                        "\"<0 1>\".pick([\"a b\",\"c\"])",
                        () -> Picks.pick(
                                turns(0, 0, 1),
                                List.of(
                                        Sequences.seq(word(1, 0, Value.of("a")), word(1, 2, Value.of("b"))),
                                        word(2, 0, Value.of("c"))),
                                Join.INNER,
                                Beyond.CLAMPED)),
                row(
                        "\"<0 1>\".inhabit([\"a b\",\"c\"])",
                        () -> Picks.pick(
                                turns(0, 0, 1),
                                List.of(
                                        Sequences.seq(word(1, 0, Value.of("a")), word(1, 2, Value.of("b"))),
                                        word(2, 0, Value.of("c"))),
                                Join.SQUEEZE,
                                Beyond.CLAMPED)),
                row("run(\"4\")", () -> Signals.run(word(0, 0, 4))),
                row(
                        "irand(\"<2 8>\").segment(\"4\")",
                        () -> Structure.segment(Signals.irand(turns(0, 2, 8)), word(1, 0, 4))));
    }
}
