package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

/** Functions applied in some cycles, or while some pattern is true. */
public final class Conditions {
    private Conditions() {}

    /** Applies the function in the first of so many cycles. */
    public static Cycles every(Cycles pattern, Cycles cycles, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                cycles, value -> every(pattern, Numbers.wholeFromOne(value, "every"), change));
    }

    public static Cycles every(Cycles pattern, long cycles, UnaryOperator<Cycles> change) {
        return turns(pattern, cycles, 0, change);
    }

    /** Applies the function in the last of so many cycles. */
    public static Cycles lastOf(Cycles pattern, Cycles cycles, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                cycles, value -> lastOf(pattern, Numbers.wholeFromOne(value, "lastOf"), change));
    }

    public static Cycles lastOf(Cycles pattern, long cycles, UnaryOperator<Cycles> change) {
        return turns(pattern, cycles, cycles - 1, change);
    }

    /** As in Strudel, a cycle before zero is silent unless it is the first of a round. */
    private static Cycles turns(Cycles pattern, long round, long turn, UnaryOperator<Cycles> change) {
        Cycles changed = change.apply(pattern);
        return Cycles.of((begin, end, work, out) -> {
                    long now = begin.cycle() % round;
                    if (now >= 0) {
                        (now == turn ? changed : pattern).answer(begin, end, work, out);
                    }
                })
                .split();
    }

    /** Applies the function while the condition is truthy. */
    public static Cycles when(Cycles pattern, Cycles condition, UnaryOperator<Cycles> change) {
        Cycles changed = change.apply(pattern);
        return Arguments.eachBesideFunction(condition, value -> value.isTruthy() ? changed : pattern);
    }

    /**
     * Tidal's {@code whenmod}: applies the function in the cycles whose number, modulo the first argument, is the second or
     * more.
     */
    public static Cycles whenmod(Cycles pattern, Cycles round, Cycles from, UnaryOperator<Cycles> change) {
        return Arguments.each(
                List.of(round, from),
                values -> whenmod(
                        pattern,
                        Numbers.fraction(values.get(0), "whenmod"),
                        Numbers.fraction(values.get(1), "whenmod"),
                        change));
    }

    public static Cycles whenmod(Cycles pattern, Fraction round, Fraction from, UnaryOperator<Cycles> change) {
        return whenCycle(
                pattern,
                cycle -> {
                    Fraction number = Fraction.of(cycle);
                    Fraction rest = number.minus(number.dividedBy(round).floor().times(round));
                    return rest.compareTo(from) >= 0;
                },
                change);
    }

    private static Cycles whenCycle(Cycles pattern, LongPredicate test, UnaryOperator<Cycles> change) {
        Cycles changed = change.apply(pattern);
        return Cycles.of((begin, end, work, out) ->
                        (test.test(begin.cycle()) ? changed : pattern).answer(begin, end, work, out))
                .split()
                .withSteps(pattern.steps());
    }

    /** Applies the function to one of so many parts of the cycle, the next one in each repeat of the cycle. */
    public static Cycles chunk(Cycles pattern, Cycles parts, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(parts, value -> chunk(pattern, Numbers.parts(value, 1, "chunk"), change))
                .withSteps(pattern.steps());
    }

    public static Cycles chunk(Cycles pattern, int parts, UnaryOperator<Cycles> change) {
        return chunk(pattern, Time.repeatCycles(pattern, Fraction.of(parts)), parts, -1, change);
    }

    /** As {@link #chunk}, from the last part to the first. */
    public static Cycles chunkBack(Cycles pattern, Cycles parts, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                        parts, value -> chunkBack(pattern, Numbers.parts(value, 1, "chunkBack"), change))
                .withSteps(pattern.steps());
    }

    public static Cycles chunkBack(Cycles pattern, int parts, UnaryOperator<Cycles> change) {
        return chunk(pattern, Time.repeatCycles(pattern, Fraction.of(parts)), parts, 1, change);
    }

    /** As {@link #chunk}, without repeating the cycles of the pattern. */
    public static Cycles fastChunk(Cycles pattern, Cycles parts, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                        parts, value -> fastChunk(pattern, Numbers.parts(value, 1, "fastChunk"), change))
                .withSteps(pattern.steps());
    }

    public static Cycles fastChunk(Cycles pattern, int parts, UnaryOperator<Cycles> change) {
        return chunk(pattern, pattern, parts, -1, change);
    }

    private static Cycles chunk(Cycles pattern, Cycles played, int parts, int direction, UnaryOperator<Cycles> change) {
        Cycles on = Cycles.pure(Value.Flag.TRUE);
        Cycles off = Cycles.pure(Value.Flag.FALSE);
        Cycles first = Sequences.seq(parts, part -> part == 0 ? on : off);
        return when(played, Time.iter(first, Fraction.of(parts), direction), change)
                .withSteps(pattern.steps());
    }
}
