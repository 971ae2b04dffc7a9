package org.videotracker.engine.modulator.cycle;

import java.util.UUID;

/**
 * Random numbers that are a function of what they belong to, so that a take can be repeated bit for bit and does not depend on what
 * was asked before. Immutable.
 *
 * @param seed mixed from what tells this luck from that of others
 */
public record Luck(long seed) {
    /** The odd integer nearest to 2^64 divided by the golden ratio, the increment of SplitMix64. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /**
     * The luck of a module.
     *
     * @param sessionSeed the seed of the whole session
     * @param ownSeed what the user gave this module
     */
    public static Luck of(long sessionSeed, UUID module, long ownSeed) {
        long hash = mix(sessionSeed + GOLDEN_GAMMA);
        hash = next(hash, module.getMostSignificantBits());
        hash = next(hash, module.getLeastSignificantBits());
        return new Luck(next(hash, ownSeed));
    }

    /**
     * Uniform in [0, 1).
     *
     * @param salt of the trigger after which it is asked
     * @param cycle the number of the cycle
     */
    public double uniform(long salt, long cycle) {
        return (next(next(seed, salt), cycle) >>> 11) * 0x1p-53;
    }

    /** Between the numbers of two cycles: at the first to begin with, and at rest at both. */
    public double smooth(long salt, long cycle, double part) {
        double from = uniform(salt, cycle);
        double to = uniform(salt, cycle + 1);
        return from + (to - from) * part * part * (3 - 2 * part);
    }

    private static long next(long hash, long number) {
        return mix((hash ^ number) + GOLDEN_GAMMA);
    }

    /**
     * The finaliser of SplitMix64: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, with
     * the constants of D. Stafford's variant 13.
     */
    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
