package org.videotracker.engine.scope;

/**
 * How a piece of sound is faded in and out before its spectrum is taken. The order of the first five is that of the
 * original.
 */
public enum WindowType {
    RECTANGULAR,
    BARTLETT,
    HANN,
    HAMMING,
    SINE,
    BLACKMAN;

    /** The weights for a number of samples, periodic as spectra want them (Harris 1978). */
    float[] weights(int size) {
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            weights[i] = (float) weight((double) i / size);
        }
        return weights;
    }

    private double weight(double phase) {
        double turn = 2 * StrictMath.PI * phase;
        return switch (this) {
            case RECTANGULAR -> 1;
            case BARTLETT -> 1 - Math.abs(2 * phase - 1);
            case HANN -> 0.5 - 0.5 * StrictMath.cos(turn);
            case HAMMING -> 0.54 - 0.46 * StrictMath.cos(turn);
            case SINE -> StrictMath.sin(turn / 2);
            case BLACKMAN -> 0.42 - 0.5 * StrictMath.cos(turn) + 0.08 * StrictMath.cos(2 * turn);
        };
    }
}
