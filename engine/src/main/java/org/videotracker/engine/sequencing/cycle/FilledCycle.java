package org.videotracker.engine.sequencing.cycle;

import java.util.Optional;

/** What was found in one cycle of a pattern. Immutable. */
public interface FilledCycle {

    /** The number of the cycle. */
    long cycle();

    /** Why something of this cycle is missing, or all of it. */
    Optional<Throwable> trouble();
}
