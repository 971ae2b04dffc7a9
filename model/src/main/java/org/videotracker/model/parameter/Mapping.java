package org.videotracker.model.parameter;

import java.util.Optional;

/**
 * A parameter link: while it is enabled and its condition holds, the source moves the target. The target's base value, which
 * the user set, is never overwritten.
 *
 * @param id its two ends
 * @param in the source's values that become the two ends of the curve
 * @param out the target's values at the two ends of the curve; may be reversed
 * @param curve the shape between
 * @param polarity whether the source's middle or its lower end means "no change" where the values are added
 * @param combine how the result meets the base value
 * @param depth 0..1, how much of it
 * @param smoothingMs the time constant that follows the source, 0..10000
 * @param enabled whether it does anything
 * @param condition when it does anything; absent means always
 * @param delayed whether it uses the source's value of one control step (256 frames) earlier; a loop of mappings needs one
 */
public record Mapping(
        Id id,
        Span in,
        Span out,
        Curve curve,
        Polarity polarity,
        Combine combine,
        double depth,
        double smoothingMs,
        boolean enabled,
        Optional<Condition> condition,
        boolean delayed) {
    public static final double MAX_SMOOTHING_MS = 10_000;

    /** The identity of a mapping is its two ends. */
    public record Id(ParameterAddress source, ParameterAddress target) {}

    /** Two finite numbers, in either order. */
    public record Span(double from, double to) {
        public Span {
            if (!Double.isFinite(from) || !Double.isFinite(to)) {
                throw new IllegalArgumentException("a range has finite ends, not " + from + " and " + to);
            }
        }
    }

    /** Shapes of y over x, both 0..1. */
    public enum Curve {
        LINEAR,
        /** x squared: fine at the lower end. */
        EXPONENTIAL,
        /** The square root of x: fine at the upper end. */
        LOGARITHMIC,
        /** 3x² - 2x³. */
        SMOOTH,
        /** 0 below one half, else 1. */
        SWITCH;

        public double apply(double x) {
            return switch (this) {
                case LINEAR -> x;
                case EXPONENTIAL -> x * x;
                case LOGARITHMIC -> Math.sqrt(x);
                case SMOOTH -> x * x * (3 - 2 * x);
                case SWITCH -> x < 0.5 ? 0 : 1;
            };
        }
    }

    /** What "no change" is, for {@link Combine#ADD}. */
    public enum Polarity {
        UNIPOLAR,
        BIPOLAR
    }

    /** How the result meets the base value. */
    public enum Combine {
        /** base + depth x (result - base). */
        REPLACE,
        /** base + depth x result, the result counted from the lower end (unipolar) or the middle (bipolar) of {@code out}. */
        ADD
    }

    /** A comparison with a parameter or read-out that must hold. */
    public record Condition(ParameterAddress subject, Comparison comparison, double threshold) {
        public Condition {
            if (!Double.isFinite(threshold)) {
                throw new IllegalArgumentException("a condition compares with a finite number, not " + threshold);
            }
        }
    }

    /** The comparisons of a condition. */
    public enum Comparison {
        LESS,
        AT_MOST,
        EQUAL,
        DIFFERENT,
        AT_LEAST,
        GREATER;

        public boolean holds(double value, double threshold) {
            return switch (this) {
                case LESS -> value < threshold;
                case AT_MOST -> value <= threshold;
                case EQUAL -> value == threshold;
                case DIFFERENT -> value != threshold;
                case AT_LEAST -> value >= threshold;
                case GREATER -> value > threshold;
            };
        }
    }

    public Mapping {
        if (!(depth >= 0 && depth <= 1) || !(smoothingMs >= 0 && smoothingMs <= MAX_SMOOTHING_MS)) {
            throw new IllegalArgumentException("a mapping has a depth of 0..1 and a smoothing of 0..10000 ms");
        }
    }

    /** A full, linear mapping between two ranges. */
    public static Mapping of(Id id, Span in, Span out) {
        return new Mapping(
                id, in, out, Curve.LINEAR, Polarity.UNIPOLAR, Combine.REPLACE, 1, 0, true, Optional.empty(), false);
    }

    public Mapping withIn(Span newIn) {
        return new Mapping(id, newIn, out, curve, polarity, combine, depth, smoothingMs, enabled, condition, delayed);
    }

    public Mapping withOut(Span newOut) {
        return new Mapping(id, in, newOut, curve, polarity, combine, depth, smoothingMs, enabled, condition, delayed);
    }

    public Mapping withCurve(Curve newCurve) {
        return new Mapping(id, in, out, newCurve, polarity, combine, depth, smoothingMs, enabled, condition, delayed);
    }

    public Mapping withPolarity(Polarity newPolarity) {
        return new Mapping(id, in, out, curve, newPolarity, combine, depth, smoothingMs, enabled, condition, delayed);
    }

    public Mapping withCombine(Combine newCombine) {
        return new Mapping(id, in, out, curve, polarity, newCombine, depth, smoothingMs, enabled, condition, delayed);
    }

    public Mapping withDepth(double newDepth) {
        return new Mapping(id, in, out, curve, polarity, combine, newDepth, smoothingMs, enabled, condition, delayed);
    }

    public Mapping withSmoothingMs(double newSmoothingMs) {
        return new Mapping(id, in, out, curve, polarity, combine, depth, newSmoothingMs, enabled, condition, delayed);
    }

    public Mapping withCondition(Optional<Condition> newCondition) {
        return new Mapping(id, in, out, curve, polarity, combine, depth, smoothingMs, enabled, newCondition, delayed);
    }

    public Mapping withDelayed(boolean newDelayed) {
        return new Mapping(id, in, out, curve, polarity, combine, depth, smoothingMs, enabled, condition, newDelayed);
    }

    public Mapping withEnabled(boolean nowEnabled) {
        return new Mapping(id, in, out, curve, polarity, combine, depth, smoothingMs, nowEnabled, condition, delayed);
    }
}
