package org.videotracker.engine.time;

/**
 * What the transport is asked to do. Immutable; handed to the clock at the beginning of every run, which acts on the
 * difference to the one before.
 *
 * @param state the state to be in
 * @param cueBeat where to jump when the serial is new, 0..{@link #MAX_BEAT}
 * @param cueSerial each jump has another one
 */
public record PlaybackCue(PlayState state, double cueBeat, long cueSerial) {
    /** The last beat that can be jumped to; playing goes on past it. */
    public static final double MAX_BEAT = 1_000_000;

    public static final PlaybackCue INITIAL = new PlaybackCue(PlayState.STOPPED, 0, 0);

    public PlaybackCue {
        if (!(cueBeat >= 0 && cueBeat <= MAX_BEAT)) {
            throw new IllegalArgumentException("a cue is at beat 0.." + (long) MAX_BEAT + ", not " + cueBeat);
        }
    }

    /** Starts, or goes on after a pause. */
    public PlaybackCue play() {
        return new PlaybackCue(PlayState.PLAYING, cueBeat, cueSerial);
    }

    /** Pauses what plays; what is stopped stays stopped. */
    public PlaybackCue pause() {
        return state == PlayState.PLAYING ? new PlaybackCue(PlayState.PAUSED, cueBeat, cueSerial) : this;
    }

    /** Stops and rewinds. */
    public PlaybackCue stop() {
        return new PlaybackCue(PlayState.STOPPED, 0, cueSerial + 1);
    }

    /** Rewinds and keeps the state. */
    public PlaybackCue reset() {
        return seek(0);
    }

    /** Jumps to a beat and keeps the state. */
    public PlaybackCue seek(double beat) {
        return new PlaybackCue(state, beat, cueSerial + 1);
    }
}
