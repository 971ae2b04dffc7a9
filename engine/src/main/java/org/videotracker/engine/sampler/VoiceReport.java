package org.videotracker.engine.sampler;

/** What can be told of a voice, for telemetry. Read on the audio thread, after a run. */
public interface VoiceReport {

    VoiceState state();

    /** The id of the trigger that it plays; meaningless while the voice is free, like all below. */
    long id();

    /** The sample slot. */
    int slot();

    /** Where it is in its clip, in seconds from the clip's beginning. */
    double positionSeconds();

    /** Where it is in its clip, 0..1. */
    double place();

    /** Clip seconds per second: the speed with its pitch, negative backwards. */
    double speed();

    /** The envelope's level, 0..1. */
    double level();

    /** How long it has sounded, in frames. */
    long ageFrames();
}
