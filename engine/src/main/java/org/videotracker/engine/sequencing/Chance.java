package org.videotracker.engine.sequencing;

/**
 * The luck of the chance column: a pure function of seed, sequencer, lap and row, so that a take can be repeated bit
 * for bit and does not depend on what was asked before.
 */
final class Chance {
    /** The odd integer nearest to 2^64 divided by the golden ratio, the increment of SplitMix64. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /**
     * Whether a step fires.
     *
     * @param percent 0 never, 100 always
     * @param lap how many passes the sequencer has played since the start
     */
    static boolean fires(int percent, long seed, long identity, long lap, int row) {
        return Math.floor(uniform(seed, identity, lap, row) * 100) < percent;
    }

    /** A number uniform in [0, 1). */
    static double uniform(long seed, long identity, long lap, int row) {
        long hash = mix(seed + GOLDEN_GAMMA);
        hash = mix((hash ^ identity) + GOLDEN_GAMMA);
        hash = mix((hash ^ lap) + GOLDEN_GAMMA);
        hash = mix((hash ^ row) + GOLDEN_GAMMA);
        return (hash >>> 11) * 0x1p-53;
    }

    /**
     * The finaliser of SplitMix64: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators",
     * OOPSLA 2014, with the constants of D. Stafford's variant 13.
     */
    static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
