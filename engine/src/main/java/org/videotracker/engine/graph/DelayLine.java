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
    private boolean hasBegun;
    private long begun;

    /** The sound that was written one delay before this run. */
    StereoBuffer read(long frame, int frames) {
        for (int i = 0; i < frames; i++) {
            int at = (int) Math.floorMod(frame + i - DELAY, (long) SIZE);
            delayed.left[i] = left[at];
            delayed.right[i] = right[at];
        }
        return delayed;
    }

    /** Remembers the sound of this run. A line that is begun amid the sound takes it in gradually, so that it does not click. */
    void write(StereoBuffer sound, long frame, int frames) {
        if (!hasBegun) {
            hasBegun = true;
            begun = frame == 0 ? -DELAY : frame;
        }
        for (int i = 0; i < frames; i++) {
            int at = (int) Math.floorMod(frame + i, (long) SIZE);
            float gain = Math.min(1, (frame + i - begun) / (float) DELAY);
            left[at] = sound.left[i] * gain;
            right[at] = sound.right[i] * gain;
        }
    }
}
