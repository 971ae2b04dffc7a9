package org.videotracker.engine.time;

/** One moment on each of the lines on which time is counted. Mutable and reused; owned by the audio thread. */
public final class Moment {
    /** The position of the transport in beats. */
    public double beats;
    /** The position of the transport in seconds: how long it has played to come here, see {@link TransportClock#cue}. */
    public double seconds;
    /** How many beats went by since the engine began, whether the transport plays or not. */
    public double freeBeats;
    /** How many seconds went by since the engine began. */
    public double freeSeconds;

    public void set(Moment other) {
        beats = other.beats;
        seconds = other.seconds;
        freeBeats = other.freeBeats;
        freeSeconds = other.freeSeconds;
    }
}
