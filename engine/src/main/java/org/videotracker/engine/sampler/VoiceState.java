package org.videotracker.engine.sampler;

/** What a voice is doing. */
public enum VoiceState {
    FREE,
    PLAYING,
    /** Its gate, or its sample, has ended and the release is heard. */
    RELEASING
}
