package org.videotracker.engine.telemetry;

import org.videotracker.engine.signal.StereoBuffer;

/**
 * How loud a signal is, as a peak meter shows it: up at once, down by 20 dB in 1.7 s (IEC 60268-18), so that whoever looks at it a few
 * times a second misses no peak. Measures in cells of {@value StereoBuffer#CAPACITY} frames on the control grid, so that it does not
 * matter how time is cut into runs. Owned by the audio thread; allocates nothing.
 */
public final class Level {
    /** The peaks of the left and the right channel, and how many samples have reached full scale. */
    public static final int NUMBERS = 3;

    private static final double FALL_DB_PER_SECOND = 20 / 1.7;
    /** What is below is silence, and is not worth the time that denormal numbers take. */
    private static final double LEAST = 1e-6;

    private final double fall;
    private float cellLeft;
    private float cellRight;
    private double left;
    private double right;
    private long overs;

    public Level(int sampleRate) {
        fall = Math.pow(10, -FALL_DB_PER_SECOND / 20 * StereoBuffer.CAPACITY / sampleRate);
    }

    /** Takes in a run, which does not cross the control grid. */
    public void measure(StereoBuffer signal, int frames, long firstFrame) {
        cellLeft = Math.max(cellLeft, greatest(signal.left, frames));
        cellRight = Math.max(cellRight, greatest(signal.right, frames));
        if (cellLeft >= 1 || cellRight >= 1) {
            overs += fullScale(signal.left, frames) + fullScale(signal.right, frames);
        }
        if ((firstFrame + frames) % StereoBuffer.CAPACITY == 0) {
            left = fallen(left, cellLeft);
            right = fallen(right, cellRight);
            cellLeft = 0;
            cellRight = 0;
        }
    }

    private double fallen(double shown, float measured) {
        double next = Math.max(measured, shown * fall);
        return next < LEAST ? 0 : next;
    }

    private static float greatest(float[] samples, int frames) {
        float greatest = 0;
        for (int i = 0; i < frames; i++) {
            greatest = Math.max(greatest, Math.abs(samples[i]));
        }
        return greatest;
    }

    private static int fullScale(float[] samples, int frames) {
        int count = 0;
        for (int i = 0; i < frames; i++) {
            count += Math.abs(samples[i]) >= 1 ? 1 : 0;
        }
        return count;
    }

    /** Puts its numbers into the report that was begun, from a place on. */
    public void report(Telemetry telemetry, int place) {
        telemetry.put(place, left);
        telemetry.put(place + 1, right);
        telemetry.put(place + 2, overs);
    }
}
