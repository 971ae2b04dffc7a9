package org.videotracker.engine.sampler.kernel;

/**
 * Low-pass filters for reading between samples: Kaiser-windowed sincs at {@value #PHASES} fractions of a frame, for
 * several speeds. At speed r the cut-off is 1/r of the source's, and the filter is r times as long. Immutable.
 */
final class SincTable {
    static final int PHASES = 256;
    /** Half the taps at speeds up to one. */
    static final int HALF = 8;

    /** The greatest speed that each filter is for; faster reading uses the last one, and folds. */
    private static final double[] SPEEDS = {1, 1.25, 1.5, 2, 3, 4, 6, 8};
    /** About 80 dB of attenuation (Kaiser 1974). */
    private static final double BETA = 8;
    /** The cut-off as a part of the band's edge: the slope of the filter has to lie below it. */
    private static final double CUTOFF = 0.94;

    private final float[][] taps = new float[SPEEDS.length][];
    private final int[] halves = new int[SPEEDS.length];

    SincTable() {
        for (int band = 0; band < SPEEDS.length; band++) {
            halves[band] = (int) Math.ceil(HALF * SPEEDS[band]);
            taps[band] = filter(halves[band], CUTOFF / SPEEDS[band]);
        }
    }

    /** The filter for a rate in fixed point, of either sign. */
    int band(long rate) {
        double speed = FixedPoint.frames(Math.abs(rate));
        int band = 0;
        while (band < SPEEDS.length - 1 && speed > SPEEDS[band]) {
            band++;
        }
        return band;
    }

    /** How many frames to each side a filter reads. */
    int half(int band) {
        return halves[band];
    }

    /** The taps of phase p from index {@code p * 2 * half(band)}; {@link #PHASES} + 1 phases. */
    float[] taps(int band) {
        return taps[band];
    }

    private static float[] filter(int half, double cutoff) {
        int width = 2 * half;
        float[] filter = new float[(PHASES + 1) * width];
        double[] row = new double[width];
        for (int phase = 0; phase <= PHASES; phase++) {
            double sum = 0;
            for (int tap = 0; tap < width; tap++) {
                double distance = tap - (half - 1) - (double) phase / PHASES;
                row[tap] = sinc(cutoff * distance) * kaiser(distance / half);
                sum += row[tap];
            }
            for (int tap = 0; tap < width; tap++) {
                filter[phase * width + tap] = (float) (row[tap] / sum);
            }
        }
        return filter;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return x <= -1 || x >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** The modified Bessel function of the first kind and order zero, by its power series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            double factor = x / (2 * k);
            term *= factor * factor;
            sum += term;
        }
        return sum;
    }
}
