package org.videotracker.engine.sequencing;

/** The musical boundary that a launch waits for. */
public enum Quantum {
    NOW,
    /** The next step of what plays. */
    STEP,
    BEAT,
    BAR,
    /** The end of the pass that plays. */
    PASS
}
