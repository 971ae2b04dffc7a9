package org.videotracker.engine.modulator.cycle;

import java.util.UUID;
import org.videotracker.engine.random.SplitMix;

/**
 * Random numbers that are a function of what they belong to, so that a take can be repeated bit for bit and does not depend on what
 * was asked before. Immutable.
 *
 * @param seed mixed from what tells this luck from that of others
 */
public record Luck(long seed) {
    /**
     * The luck of a module.
     *
     * @param sessionSeed the seed of the whole session
     * @param ownSeed what the user gave this module
     */
    public static Luck of(long sessionSeed, UUID module, long ownSeed) {
        long hash = SplitMix.hash(sessionSeed);
        hash = SplitMix.next(hash, module.getMostSignificantBits());
        hash = SplitMix.next(hash, module.getLeastSignificantBits());
        return new Luck(SplitMix.next(hash, ownSeed));
    }

    /**
     * Uniform in [0, 1).
     *
     * @param salt of the trigger after which it is asked
     * @param cycle the number of the cycle
     */
    public double uniform(long salt, long cycle) {
        return SplitMix.uniform(SplitMix.next(SplitMix.next(seed, salt), cycle));
    }

    /** Between the numbers of two cycles: at the first to begin with, and at rest at both. */
    public double smooth(long salt, long cycle, double part) {
        double from = uniform(salt, cycle);
        double to = uniform(salt, cycle + 1);
        return from + (to - from) * part * part * (3 - 2 * part);
    }
}
