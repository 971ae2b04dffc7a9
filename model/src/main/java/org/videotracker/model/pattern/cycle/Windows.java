package org.videotracker.model.pattern.cycle;

import java.util.List;

/** Stretches of the cycle taken out, squeezed or repeated. */
public final class Windows {
    private Windows() {}

    /** Squeezes each cycle into a stretch of itself and leaves the rest silent; a stretch outside the cycle is silence. */
    public static Cycles compress(Cycles pattern, Cycles begin, Cycles end) {
        return Arguments.each(
                List.of(begin, end),
                values -> compress(
                        pattern,
                        Numbers.fraction(values.get(0), "compress"),
                        Numbers.fraction(values.get(1), "compress")));
    }

    public static Cycles compress(Cycles pattern, Fraction begin, Fraction end) {
        if (begin.isAbove(end) || end.isAbove(Fraction.ONE) || begin.isBelow(Fraction.ZERO)) {
            return Cycles.silence();
        }
        return Cycles.of(new Gapped(pattern, end.minus(begin).inverse(), begin));
    }

    /** Runs each cycle faster, and leaves what time that saves silent. */
    public static Cycles fastGap(Cycles pattern, Cycles factor) {
        return Arguments.each(factor, value -> fastGap(pattern, Numbers.fraction(value, "fastGap")));
    }

    public static Cycles fastGap(Cycles pattern, Fraction factor) {
        return Cycles.of(new Gapped(pattern, factor, Fraction.ZERO));
    }

    /** Plays only this stretch of each cycle, as long as a cycle. */
    public static Cycles zoom(Cycles pattern, Cycles begin, Cycles end) {
        return Arguments.each(
                List.of(begin, end),
                values -> zoom(
                        pattern, Numbers.fraction(values.get(0), "zoom"), Numbers.fraction(values.get(1), "zoom")));
    }

    public static Cycles zoom(Cycles pattern, Fraction begin, Fraction end) {
        if (begin.compareTo(end) >= 0) {
            return Cycles.nothing();
        }
        Fraction length = end.minus(begin);
        return Cycles.of((from, to, work, out) -> {
                    Fraction cycle = from.floor();
                    int first = out.size();
                    pattern.answer(
                            cycle.plus(from.minus(cycle).times(length).plus(begin)),
                            cycle.plus(to.minus(cycle).times(length).plus(begin)),
                            work,
                            out);
                    for (int index = first; index < out.size(); index++) {
                        out.set(index, zoomedOut(out.get(index), begin, length));
                    }
                })
                .split()
                .withSteps(Steps.times(pattern.steps(), length));
    }

    private static Hap zoomedOut(Hap hap, Fraction begin, Fraction length) {
        TimeSpan part = zoomedOut(hap.part(), begin, length);
        TimeSpan whole = hap.whole();
        TimeSpan outerWhole = whole == null ? null : whole == hap.part() ? part : zoomedOut(whole, begin, length);
        return new Hap(outerWhole, part, hap.value(), hap.ranges());
    }

    /** Relative to the cycle in which the span itself begins. */
    private static TimeSpan zoomedOut(TimeSpan span, Fraction begin, Fraction length) {
        Fraction cycle = span.begin().floor();
        Fraction shift = cycle.plus(begin);
        return new TimeSpan(
                cycle.plus(span.begin().minus(shift).dividedBy(length)),
                cycle.plus(span.end().minus(shift).dividedBy(length)));
    }

    /**
     * Repeats the first so much of each cycle to fill it, or the last when the time is negative; zero is silence.
     */
    public static Cycles linger(Cycles pattern, Cycles time) {
        return Arguments.each(time, value -> linger(pattern, Numbers.fraction(value, "linger")))
                .withSteps(pattern.steps());
    }

    public static Cycles linger(Cycles pattern, Fraction time) {
        if (time.isZero()) {
            return Cycles.silence().withSteps(pattern.steps());
        }
        Cycles lingering = time.isBelow(Fraction.ZERO)
                ? zoom(pattern, Fraction.ONE.plus(time), Fraction.ONE).slow(time.negated())
                : zoom(pattern, Fraction.ZERO, time).slow(time);
        return lingering.withSteps(pattern.steps());
    }

    /** Loops so many cycles of the pattern, from an offset on. */
    public static Cycles ribbon(Cycles pattern, Cycles offset, Cycles cycles) {
        return Arguments.each(
                List.of(offset, cycles),
                values -> ribbon(
                        pattern, Numbers.fraction(values.get(0), "ribbon"), Numbers.fraction(values.get(1), "ribbon")));
    }

    public static Cycles ribbon(Cycles pattern, Fraction offset, Fraction cycles) {
        return Structure.restart(
                pattern.early(offset), Cycles.pure(Value.Num.ONE).slow(cycles));
    }
}
