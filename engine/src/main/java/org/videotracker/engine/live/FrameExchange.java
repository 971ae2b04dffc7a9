package org.videotracker.engine.live;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How the video thread asks for a moment and the audio thread hands it over: one of the two owns the pictures at any time, and
 * neither waits for the other to be able to go on.
 */
final class FrameExchange {

    private enum State {
        /** The video thread is at work. */
        TAKEN,
        /** The video thread has asked for the next moment. */
        WANTED,
        /** The audio thread has captured one. */
        CAPTURED
    }

    private volatile State state = State.TAKEN;
    private volatile @Nullable Thread waiting;
    private long videoFrame;
    private long audioFrame;

    /** Asks for the next moment. Video thread. */
    void want() {
        waiting = Thread.currentThread();
        state = State.WANTED;
    }

    /** Whether a moment is asked for. Audio thread, which may then capture. */
    boolean isWanted() {
        return state == State.WANTED;
    }

    /** Hands over what was captured. Audio thread. */
    void captured(long newVideoFrame, long newAudioFrame) {
        videoFrame = newVideoFrame;
        audioFrame = newAudioFrame;
        state = State.CAPTURED;
        LockSupport.unpark(waiting);
    }

    /** Takes what was captured, or rests for a while. Video thread. Returns whether there was anything. */
    boolean take(long longestNanos) {
        if (state != State.CAPTURED) {
            LockSupport.parkNanos(this, longestNanos);
        }
        if (state != State.CAPTURED) {
            return false;
        }
        state = State.TAKEN;
        return true;
    }

    /** The number of the frame that was taken. Video thread. */
    long videoFrame() {
        return videoFrame;
    }

    /** The sample frame in its middle. Video thread. */
    long audioFrame() {
        return audioFrame;
    }
}
