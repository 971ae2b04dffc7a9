package org.videotracker.engine.signal;

import java.util.Arrays;

/** Two channels of {@link #CAPACITY} samples, of which a run fills the first few. Owned by the audio thread. */
public final class StereoBuffer {
    /** The greatest run of frames that is rendered at once; also the spacing of the control grid. */
    public static final int CAPACITY = 256;

    public final float[] left = new float[CAPACITY];
    public final float[] right = new float[CAPACITY];

    public void clear(int frames) {
        Arrays.fill(left, 0, frames, 0f);
        Arrays.fill(right, 0, frames, 0f);
    }

    public void add(StereoBuffer other, int frames) {
        for (int i = 0; i < frames; i++) {
            left[i] += other.left[i];
        }
        for (int i = 0; i < frames; i++) {
            right[i] += other.right[i];
        }
    }

    /** Whether every sample of both channels is a finite number. */
    public boolean isFinite(int frames) {
        // A product with zero is zero for all numbers, and NaN for NaN and infinity, which no later term takes back.
        float first = 0;
        float second = 0;
        for (int i = 0; i < frames; i++) {
            first += left[i] * 0f;
            second += right[i] * 0f;
        }
        return first + second == 0;
    }

    /** Adds another signal, each channel with its gain. */
    public void add(StereoBuffer other, double leftGain, double rightGain, int frames) {
        float onLeft = (float) leftGain;
        float onRight = (float) rightGain;
        for (int i = 0; i < frames; i++) {
            left[i] += other.left[i] * onLeft;
        }
        for (int i = 0; i < frames; i++) {
            right[i] += other.right[i] * onRight;
        }
    }

    /** The greatest magnitude in both channels. */
    public float peak(int frames) {
        float peak = 0;
        for (int i = 0; i < frames; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }
}
