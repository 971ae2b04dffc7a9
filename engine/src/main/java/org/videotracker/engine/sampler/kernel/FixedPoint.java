package org.videotracker.engine.sampler.kernel;

/**
 * Positions and rates in source frames, as 64-bit numbers with 32 bits behind the point. Adding a rate is exact, so a
 * position after n frames is {@code position + n * rate} however the n frames were divided, and a loop that is jumped
 * by subtraction never drifts.
 */
public final class FixedPoint {
    public static final int FRACTION_BITS = 32;
    /** One source frame. */
    public static final long ONE = 1L << FRACTION_BITS;
    /** The longest clip, in frames, whose positions leave room for the fastest step: six hours at 48 kHz. */
    public static final long MAX_FRAMES = 1L << 30;

    private static final double SCALE = 0x1p32;

    private FixedPoint() {}

    /** The nearest fixed-point number. */
    public static long of(double frames) {
        return Math.round(frames * SCALE);
    }

    /** The frames of a fixed-point number; exact up to 2^21 frames, then to 53 bits. */
    public static double frames(long fixed) {
        return fixed / SCALE;
    }

    /** The whole frame at or before a position. */
    public static long floor(long fixed) {
        return fixed >> FRACTION_BITS;
    }
}
