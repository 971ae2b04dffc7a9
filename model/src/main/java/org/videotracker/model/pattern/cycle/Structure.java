package org.videotracker.model.pattern.cycle;

/** When events happen, whatever their values. */
public final class Structure {
    private static final Combination KEEP_WHERE_RIGHT = (left, right) -> right.isTruthy() ? left : null;
    private static final Combination KEEP = (left, right) -> left;

    private Structure() {}

    /** The values of the pattern at the events of the structure that are truthy. */
    public static Cycles struct(Cycles pattern, Cycles structure) {
        return pattern.appRight(structure, KEEP_WHERE_RIGHT);
    }

    /** The values of the pattern at all events of the structure. */
    public static Cycles structAll(Cycles pattern, Cycles structure) {
        return pattern.appRight(structure, KEEP);
    }

    /** The pattern while the mask is truthy. */
    public static Cycles mask(Cycles pattern, Cycles mask) {
        return pattern.appLeft(mask, KEEP_WHERE_RIGHT);
    }

    /** The pattern while the mask has events. */
    public static Cycles maskAll(Cycles pattern, Cycles mask) {
        return pattern.appLeft(mask, KEEP);
    }

    /** Starts the cycle of the pattern anew at each truthy event, and plays until that ends. */
    public static Cycles reset(Cycles pattern, Cycles starts) {
        return starts.filterValues(Value::isTruthy).resetBind(value -> pattern);
    }

    /** Starts the pattern from its first cycle at each truthy event, and plays until that ends. */
    public static Cycles restart(Cycles pattern, Cycles starts) {
        return starts.filterValues(Value::isTruthy).restartBind(value -> pattern);
    }

    /** Samples the pattern so many times in a cycle. */
    public static Cycles segment(Cycles pattern, Cycles rate) {
        return Arguments.each(rate, value -> segment(pattern, Numbers.fraction(value, "segment")));
    }

    public static Cycles segment(Cycles pattern, Fraction rate) {
        return struct(pattern, Cycles.pure(Value.Flag.TRUE).fast(rate)).withSteps(rate);
    }

    /** Repeats each event so many times within its time. */
    public static Cycles ply(Cycles pattern, Cycles times) {
        return Arguments.each(times, value -> ply(pattern, Numbers.fraction(value, "ply")));
    }

    public static Cycles ply(Cycles pattern, Fraction times) {
        return pattern.squeezeBind(value -> Cycles.pure(value).fast(times))
                .withSteps(Steps.times(pattern.steps(), times));
    }

    /** Begins each event later by a share of its time. */
    public static Cycles pressBy(Cycles pattern, Cycles share) {
        return Arguments.each(share, value -> pressBy(pattern, Numbers.fraction(value, "pressBy")));
    }

    public static Cycles pressBy(Cycles pattern, Fraction share) {
        return pattern.squeezeBind(value -> Windows.compress(Cycles.pure(value), share, Fraction.ONE));
    }

    /** Begins each event at the middle of its time. */
    public static Cycles press(Cycles pattern) {
        return pressBy(pattern, Fraction.of(1, 2));
    }

    /** Swaps true and false. */
    public static Cycles invert(Cycles pattern) {
        return pattern.map(value -> Value.of(!value.isTruthy()));
    }
}
