package org.videotracker.engine.sequencing;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sequencing.cycle.CycleFeed;
import org.videotracker.engine.sequencing.cycle.CycleNotes;
import org.videotracker.model.pattern.CyclePattern;

/** Makes the feeds of cycle patterns for one sequencer. */
@FunctionalInterface
interface CycleFeeds {

    /** @param before what the sequencer may be playing under the name of the pattern */
    CycleFeed<CycleNotes> feed(CyclePattern pattern, @Nullable CompiledPattern before);
}
