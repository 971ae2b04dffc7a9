package org.videotracker.engine.random;

/**
 * Hashes of several numbers, from which come random numbers that depend on nothing else: a take can be repeated bit for bit, whatever
 * was asked before. G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, with the constants of
 * D. Stafford's variant 13. Pure functions; any thread.
 */
public final class SplitMix {
    /** The odd integer nearest to 2^64 divided by the golden ratio. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private SplitMix() {}

    /** The hash of one number. */
    public static long hash(long number) {
        return mix(number + GOLDEN_GAMMA);
    }

    /** The hash of what a hash is of, and of another number. */
    public static long next(long hash, long number) {
        return hash(hash ^ number);
    }

    /** A number uniform in [0, 1). */
    public static double uniform(long hash) {
        return (hash >>> 11) * 0x1p-53;
    }

    /** The finaliser: each bit of the result depends on all of the number's. */
    public static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
