package org.videotracker.engine.mixer.audio;

import org.videotracker.engine.signal.StereoBuffer;

/**
 * Measures a signal in cells of {@value StereoBuffer#CAPACITY} frames on the control grid, so that the figures do not
 * depend on how time is cut into runs. The root mean square follows with a time constant of 300 ms. Owned by the audio
 * thread.
 */
final class Meter {
    private static final double RMS_SECONDS = 0.3;

    private final double follow;
    private float cellPeak;
    private double cellSquares;
    private float peak;
    private double meanSquare;

    Meter(int sampleRate) {
        follow = -Math.expm1(-StereoBuffer.CAPACITY / (RMS_SECONDS * sampleRate));
    }

    /** Takes in a run. Runs do not cross the control grid. */
    void measure(StereoBuffer signal, int frames, long firstFrame) {
        double squares = cellSquares;
        float greatest = cellPeak;
        for (int i = 0; i < frames; i++) {
            float left = signal.left[i];
            float right = signal.right[i];
            squares += left * left + right * right;
            greatest = Math.max(greatest, Math.max(Math.abs(left), Math.abs(right)));
        }
        cellSquares = squares;
        cellPeak = greatest;
        if ((firstFrame + frames) % StereoBuffer.CAPACITY == 0) {
            closeCell();
        }
    }

    private void closeCell() {
        meanSquare += follow * (cellSquares / (2 * StereoBuffer.CAPACITY) - meanSquare);
        peak = cellPeak;
        cellSquares = 0;
        cellPeak = 0;
    }

    void reset() {
        cellPeak = 0;
        cellSquares = 0;
        peak = 0;
        meanSquare = 0;
    }

    /** The greatest magnitude of both channels in the last whole cell. */
    float peak() {
        return peak;
    }

    /** The root mean square of both channels. */
    float rms() {
        return (float) Math.sqrt(meanSquare);
    }
}
