package org.videotracker.studio.sampler;

/** The four points of an envelope that can be dragged. */
enum EnvelopeHandle {
    /** Full level: across, the attack. */
    ATTACK("attackMs"),
    /** The sustain level is reached: across, the decay; upwards, the sustain level. */
    DECAY("decayMs"),
    /** The gate ends: upwards, the sustain level. */
    SUSTAIN("sustain"),
    /** Silence: across, the release. */
    RELEASE("releaseMs");

    /** The parameter of the sampler that it stands for first. */
    final String parameter;

    EnvelopeHandle(String parameter) {
        this.parameter = parameter;
    }
}
