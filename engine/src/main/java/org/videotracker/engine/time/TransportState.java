package org.videotracker.engine.time;

import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Playback;

/** Whether time runs, and what happened to it at the frame to which a clock has come. Owned by the audio thread. */
final class TransportState {
    private PlayState state = PlayState.STOPPED;
    private long cueSerial;
    private boolean begun;
    private boolean cued;
    private boolean jumped;
    private TransportChange change = TransportChange.NONE;
    /** What was before the frame, at which more than one change may be followed. */
    private PlayState stateBefore = PlayState.STOPPED;

    private boolean begunBefore;

    /** Comes to another frame. */
    void arrive() {
        stateBefore = state;
        begunBefore = begun;
        cued = false;
        jumped = false;
        change = TransportChange.NONE;
    }

    /**
     * Follows what is asked for.
     *
     * @param now set to where this leads, if it is a jump
     * @return whether it is
     */
    boolean follow(Playback cue, BeatTime now) {
        boolean stops = cue.state() == PlayState.STOPPED && state != PlayState.STOPPED;
        boolean isCued = !begun || cue.cueSerial() != cueSerial;
        state = cue.state();
        cueSerial = cue.cueSerial();
        begun = true;
        cued |= isCued;
        jumped |= isCued || stops;
        if (isCued) {
            now.set(cue.cueBeat());
        } else if (stops) {
            now.set(0);
        }
        change = begunBefore || state != stateBefore ? causeOf(now) : TransportChange.NONE;
        return isCued || stops;
    }

    private TransportChange causeOf(BeatTime now) {
        if (state != stateBefore) {
            return switch (state) {
                case STOPPED -> TransportChange.STOP;
                case PAUSED -> TransportChange.PAUSE;
                case PLAYING -> stateBefore == PlayState.STOPPED ? TransportChange.START : TransportChange.RESUME;
            };
        }
        if (!cued) {
            return TransportChange.NONE;
        }
        return now.toBeats() == 0 ? TransportChange.RESET : TransportChange.SEEK;
    }

    PlayState state() {
        return state;
    }

    boolean isPlaying() {
        return state == PlayState.PLAYING;
    }

    /** Whether anything was followed before the frame to which this has come. */
    boolean hasBegun() {
        return begunBefore;
    }

    TransportChange change() {
        return change;
    }

    boolean hasJumped() {
        return jumped;
    }

    /** The number of the last jump. */
    long jumps() {
        return cueSerial;
    }
}
