package org.videotracker.studio.sampler;

/** The four points of an envelope that can be dragged. */
enum EnvelopeHandle {
    /** Full level: across, the attack. */
    ATTACK,
    /** The sustain level is reached: across, the decay; upwards, the sustain level. */
    DECAY,
    /** The gate ends: upwards, the sustain level. */
    SUSTAIN,
    /** Silence: across, the release. */
    RELEASE
}
