package org.videotracker.engine.sampler.envelope;

import java.util.function.DoubleUnaryOperator;

/** The loudness of a grain from its beginning to its end. */
public enum GrainWindow {
    /** As loud all the way: a grain is a plain loop. */
    NONE(x -> 1),
    /** Straight up to the middle and down again. */
    LINEAR(GrainWindow::tent),
    /** As LINEAR, bent: soft ends, a sharp middle. */
    EXPONENTIAL(x -> (StrictMath.exp(4 * tent(x)) - 1) / (StrictMath.exp(4) - 1)),
    /** A bell, three standard deviations to each side. */
    GAUSSIAN(x -> StrictMath.exp(-4.5 * (1 - tent(x)) * (1 - tent(x)))),
    HANN(x -> 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * x)),
    HAMMING(x -> 0.54 - 0.46 * StrictMath.cos(2 * Math.PI * x));

    private static final int POINTS = 512;

    private final double[] values;

    GrainWindow(DoubleUnaryOperator formula) {
        values = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            values[i] = formula.applyAsDouble((double) i / POINTS);
        }
    }

    /** The gain at a place of the grain, 0..1; places outside count as the nearest end. */
    public double at(double place) {
        double x = Math.clamp(place, 0, 1) * POINTS;
        int i = Math.min(POINTS - 1, (int) x);
        return values[i] + (values[i + 1] - values[i]) * (x - i);
    }

    private static double tent(double x) {
        return 1 - Math.abs(2 * x - 1);
    }
}
