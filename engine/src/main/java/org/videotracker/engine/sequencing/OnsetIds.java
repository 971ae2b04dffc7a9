package org.videotracker.engine.sequencing;

/**
 * Numbers the onsets of one source. Each source has a lane of its own instead of sharing a counter, so that its numbers
 * do not depend on how the runs of several sources interleave. Owned by the audio thread.
 */
public final class OnsetIds {
    private static final int COUNTER_BITS = 40;
    private static final int MAX_LANE = (1 << 63 - COUNTER_BITS) - 1;

    private long next;

    /** @param lane tells this source from all others of the engine, 0..8388607 */
    public OnsetIds(int lane) {
        if (lane < 0 || lane > MAX_LANE) {
            throw new IllegalArgumentException("a lane is 0.." + MAX_LANE + ", not " + lane);
        }
        next = (long) lane << COUNTER_BITS;
    }

    public long next() {
        return next++;
    }
}
