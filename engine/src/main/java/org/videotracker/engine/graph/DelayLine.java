package org.videotracker.engine.graph;

import org.videotracker.engine.signal.StereoBuffer;

/**
 * Delays sound by exactly {@link StereoBuffer#CAPACITY} frames, for connections that feed back. The delay does not depend on how
 * time is split into runs. Owned by the audio thread.
 */
final class DelayLine {
    private static final int DELAY = StereoBuffer.CAPACITY;
    private static final int SIZE = 2 * DELAY;

    private final float[] left = new float[SIZE];
    private final float[] right = new float[SIZE];
    private final StereoBuffer delayed = new StereoBuffer();

    /** The sound that was written one delay before this run. */
    StereoBuffer read(long frame, int frames) {
        for (int i = 0; i < frames; i++) {
            int at = (int) Math.floorMod(frame + i - DELAY, (long) SIZE);
            delayed.left[i] = left[at];
            delayed.right[i] = right[at];
        }
        return delayed;
    }

    /** Remembers the sound of this run. */
    void write(StereoBuffer sound, long frame, int frames) {
        for (int i = 0; i < frames; i++) {
            int at = (int) Math.floorMod(frame + i, (long) SIZE);
            left[at] = sound.left[i];
            right[at] = sound.right[i];
        }
    }
}
