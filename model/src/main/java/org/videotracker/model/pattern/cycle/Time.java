package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.function.UnaryOperator;

/** The time of a pattern: faster, slower, moved, turned round, and taken in another order. */
public final class Time {
    private Time() {}

    /** So many cycles of the pattern in one; zero is silence. */
    public static Cycles fast(Cycles pattern, Cycles factor) {
        return Arguments.each(factor, value -> pattern.fast(Numbers.fraction(value, "fast")))
                .withSteps(pattern.steps());
    }

    public static Cycles fast(Cycles pattern, double factor) {
        return pattern.fast(Fraction.of(factor)).withSteps(pattern.steps());
    }

    /** One cycle of the pattern in so many; zero is silence. */
    public static Cycles slow(Cycles pattern, Cycles factor) {
        return Arguments.each(factor, value -> pattern.slow(Numbers.fraction(value, "slow")));
    }

    public static Cycles slow(Cycles pattern, double factor) {
        return pattern.slow(Fraction.of(factor));
    }

    /** Moves the pattern to the front by so many cycles. */
    public static Cycles early(Cycles pattern, Cycles cycles) {
        return Arguments.each(cycles, value -> pattern.early(Numbers.fraction(value, "early")))
                .withSteps(pattern.steps());
    }

    public static Cycles early(Cycles pattern, double cycles) {
        return pattern.early(Fraction.of(cycles));
    }

    /** Moves the pattern to the back by so many cycles. */
    public static Cycles late(Cycles pattern, Cycles cycles) {
        return Arguments.each(cycles, value -> pattern.late(Numbers.fraction(value, "late")))
                .withSteps(pattern.steps());
    }

    public static Cycles late(Cycles pattern, double cycles) {
        return pattern.late(Fraction.of(cycles));
    }

    /** Plays each cycle backwards. */
    public static Cycles rev(Cycles pattern) {
        return Cycles.of((begin, end, work, out) -> {
                    Fraction mirror = Fraction.of(2 * begin.cycle() + 1);
                    int first = out.size();
                    pattern.answer(mirror.minus(end), mirror.minus(begin), work, out);
                    for (int index = first; index < out.size(); index++) {
                        out.set(index, mirrored(out.get(index), mirror));
                    }
                })
                .split()
                .withSteps(pattern.steps());
    }

    private static Hap mirrored(Hap hap, Fraction mirror) {
        TimeSpan part = mirrored(hap.part(), mirror);
        TimeSpan whole = hap.whole();
        TimeSpan outerWhole = whole == null ? null : whole == hap.part() ? part : mirrored(whole, mirror);
        return new Hap(outerWhole, part, hap.value(), hap.ranges());
    }

    private static TimeSpan mirrored(TimeSpan span, Fraction mirror) {
        return new TimeSpan(mirror.minus(span.end()), mirror.minus(span.begin()));
    }

    /** Each second cycle backwards. */
    public static Cycles palindrome(Cycles pattern) {
        return Conditions.lastOf(pattern, 2, Time::rev).withSteps(pattern.steps());
    }

    /** Each cycle begins a part later than the one before; so many parts in a cycle. */
    public static Cycles iter(Cycles pattern, Cycles parts) {
        return Arguments.each(parts, value -> iter(pattern, Numbers.fraction(value, "iter"), 1))
                .withSteps(pattern.steps());
    }

    public static Cycles iter(Cycles pattern, int parts) {
        return iter(pattern, Fraction.of(parts), 1).withSteps(pattern.steps());
    }

    /** As {@link #iter}, the other way round. */
    public static Cycles iterBack(Cycles pattern, Cycles parts) {
        return Arguments.each(parts, value -> iter(pattern, Numbers.fraction(value, "iterBack"), -1))
                .withSteps(pattern.steps());
    }

    public static Cycles iterBack(Cycles pattern, int parts) {
        return iter(pattern, Fraction.of(parts), -1).withSteps(pattern.steps());
    }

    /** A fraction of a part at the end is no turn of its own, but the parts keep their length. */
    static Cycles iter(Cycles pattern, Fraction parts, int direction) {
        int turns = (int) Math.clamp(parts.cycle(), 0, Integer.MAX_VALUE);
        return Sequences.cat(
                turns,
                turn -> pattern.early(Fraction.of((long) turn * direction).dividedBy(parts)));
    }

    /** Each cycle so many times, before the next. */
    public static Cycles repeatCycles(Cycles pattern, Cycles times) {
        return Arguments.each(times, value -> repeatCycles(pattern, Numbers.fraction(value, "repeatCycles")))
                .withSteps(pattern.steps());
    }

    public static Cycles repeatCycles(Cycles pattern, Fraction times) {
        return Cycles.of((begin, end, work, out) -> {
                    Fraction cycle = begin.floor();
                    Fraction repeated = cycle.dividedBy(times).floor();
                    Warp.move(repeated.minus(cycle)).answer(pattern, begin, end, work, out);
                })
                .split()
                .withSteps(pattern.steps());
    }

    /** Applies a function to so many cycles as if they were one. */
    public static Cycles inside(Cycles pattern, Cycles factor, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                factor, value -> inside(pattern, Numbers.fraction(value, "inside"), change));
    }

    public static Cycles inside(Cycles pattern, Fraction factor, UnaryOperator<Cycles> change) {
        return change.apply(pattern.slow(factor)).fast(factor);
    }

    /** Applies a function to each of so many parts of a cycle as if it were a cycle. */
    public static Cycles outside(Cycles pattern, Cycles factor, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                factor, value -> outside(pattern, Numbers.fraction(value, "outside"), change));
    }

    public static Cycles outside(Cycles pattern, Fraction factor, UnaryOperator<Cycles> change) {
        return change.apply(pattern.fast(factor)).slow(factor);
    }

    /** Of so many parts of the cycle, delays the second half of each by half of the share of a part. */
    public static Cycles swingBy(Cycles pattern, Cycles share, Cycles parts) {
        return Arguments.each(
                List.of(share, parts),
                values -> swingBy(
                        pattern, Numbers.number(values.get(0), "swingBy"), Numbers.fraction(values.get(1), "swingBy")));
    }

    public static Cycles swingBy(Cycles pattern, double share, Fraction parts) {
        Cycles delays = Sequences.seq(Cycles.pure(Value.Num.ZERO), Cycles.pure(share / 2));
        return inside(pattern, parts, slowed -> late(slowed, delays));
    }

    /** As {@link #swingBy} of a third. */
    public static Cycles swing(Cycles pattern, Cycles parts) {
        return Arguments.each(parts, value -> swing(pattern, Numbers.fraction(value, "swing")));
    }

    public static Cycles swing(Cycles pattern, Fraction parts) {
        return swingBy(pattern, 1.0 / 3, parts);
    }

    /**
     * Has each event played so many seconds later: the control {@code nudge}, for what plays the events. Their times in the
     * pattern stay.
     */
    public static Cycles nudge(Cycles pattern, Cycles seconds) {
        return pattern.appLeft(seconds, Layers.setting("nudge"));
    }

    public static Cycles nudge(Cycles pattern, double seconds) {
        return nudge(pattern, Cycles.pure(seconds));
    }

    /** Squeezes each second cycle into its first half and moves that to the middle. */
    public static Cycles brak(Cycles pattern) {
        Cycles squeezed = Sequences.seq(pattern, Cycles.silence()).late(Fraction.of(1, 4));
        Cycles isSecond = Sequences.cat(Cycles.pure(Value.Flag.FALSE), Cycles.pure(Value.Flag.TRUE));
        return Conditions.when(pattern, isSecond, before -> squeezed);
    }
}
