package org.videotracker.engine.sequencing;

import org.videotracker.engine.random.SplitMix;

/**
 * The luck of the chance column: a pure function of seed, sequencer, lap and row, so that a take can be repeated bit
 * for bit and does not depend on what was asked before.
 */
final class Chance {
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
        long hash = SplitMix.next(SplitMix.next(SplitMix.hash(seed), identity), lap);
        return SplitMix.uniform(SplitMix.next(hash, row));
    }
}
