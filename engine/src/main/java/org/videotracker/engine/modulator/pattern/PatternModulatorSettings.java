package org.videotracker.engine.modulator.pattern;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sequencing.cycle.CycleFeed;

/**
 * What a pattern modulator follows.
 *
 * @param feed the numbers of its pattern; null without a pattern
 * @param beatsPerCycle how long a cycle of it is
 */
record PatternModulatorSettings(@Nullable CycleFeed<Course> feed, double beatsPerCycle) {
    static final PatternModulatorSettings NOTHING = new PatternModulatorSettings(null, 1);
}
