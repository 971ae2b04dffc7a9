package org.videotracker.engine.sequencing;

import org.videotracker.engine.event.Trigger;

/**
 * Numbers the onsets of one source. Each source has a lane of its own instead of sharing a counter, so that its numbers
 * do not depend on how the runs of several sources interleave. Owned by the audio thread.
 */
public final class OnsetIds {
    private long next;

    /** @param lane tells this source from all others of the engine, 0..8388607 */
    public OnsetIds(int lane) {
        if (lane < 0 || lane > Trigger.MAX_LANE) {
            throw new IllegalArgumentException("a lane is 0.." + Trigger.MAX_LANE + ", not " + lane);
        }
        next = Trigger.firstId(lane);
    }

    public long next() {
        return next++;
    }
}
