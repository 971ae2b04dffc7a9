package org.videotracker.model.transport;

/** When a launch takes effect. */
public enum Quantum {
    /** At once; the new pattern takes over the phase of the old one if both have the same number of steps. */
    NOW,
    /** At the next step of what is playing. */
    STEP,
    BEAT,
    BAR,
    /** When what is playing has been played through. */
    PASS
}
