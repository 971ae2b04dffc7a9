package org.videotracker.engine.sampler.kernel;

/** The inner loops in plain Java. */
final class ScalarKernel implements Kernel {
    /** The fraction of a position is cut to what a float holds exactly. */
    static final int FRACTION_SHIFT = 8;

    static final float FRACTION_UNIT = 0x1p-24f;
    /** Cubic reading touches one frame before and two after. */
    private static final int CUBIC_MARGIN = 2;

    private final SincKernel sinc;

    ScalarKernel(SincTable table) {
        sinc = new SincKernel(table);
    }

    @Override
    public void mix(
            Interpolation interpolation,
            Window window,
            long position,
            long rate,
            Gain gain,
            int gainFrame,
            float[] left,
            float[] right,
            int from,
            int frames) {
        if (interpolation == Interpolation.SINC) {
            sinc.mix(window, position, rate, gain, gainFrame, left, right, from, frames);
        } else if (isCopy(position, rate)) {
            int first = (int) (position >> FixedPoint.FRACTION_BITS);
            copy(window.left, first, gain.left, gain.leftStep, gainFrame, left, from, frames);
            copy(window.right, first, gain.right, gain.rightStep, gainFrame, right, from, frames);
        } else if (interpolation == Interpolation.CUBIC) {
            cubic(window.left, window.right, position, rate, gain, gainFrame, left, right, from, frames);
        } else {
            linear(window.left, window.right, position, rate, gain, gainFrame, left, right, from, frames);
        }
    }

    @Override
    public int margin(Interpolation interpolation, long rate) {
        return interpolation == Interpolation.SINC ? sinc.margin(rate) : CUBIC_MARGIN;
    }

    /** At the sample's own speed and on whole frames every interpolation gives the samples themselves. */
    static boolean isCopy(long position, long rate) {
        return rate == FixedPoint.ONE && (int) position >>> FRACTION_SHIFT == 0;
    }

    static void copy(float[] x, int first, float gain, float step, int k0, float[] out, int from, int frames) {
        for (int i = 0; i < frames; i++) {
            out[from + i] += x[first + i] * (gain + step * (float) (k0 + i));
        }
    }

    /**
     * Catmull-Rom: the cubic through the two middle points whose slopes are half the distance of their neighbours. The
     * outer weights are -f(1-f)^2/2 and -f^2(1-f)/2, whose sum is h = -f(1-f)/2; the inner ones follow from what every
     * such cubic keeps: the weights add up to 1, and a straight line stays one, so that w2 + 2 w3 - w0 = f.
     */
    static void cubic(
            float[] x,
            float[] y,
            long position,
            long rate,
            Gain gain,
            int k0,
            float[] left,
            float[] right,
            int from,
            int n) {
        float gainLeft = gain.left;
        float stepLeft = gain.leftStep;
        float gainRight = gain.right;
        float stepRight = gain.rightStep;
        long p = position;
        for (int i = 0; i < n; i++) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            float f = (float) ((int) p >>> FRACTION_SHIFT) * FRACTION_UNIT;
            float g = 1f - f;
            float h = f * -0.5f * g;
            float w0 = h * g;
            float w3 = h * f;
            float w2 = (f + w0) - (w3 + w3);
            float w1 = (1f - w2) - h;
            float l = (w0 * x[at - 1] + w1 * x[at]) + (w2 * x[at + 1] + w3 * x[at + 2]);
            float r = (w0 * y[at - 1] + w1 * y[at]) + (w2 * y[at + 1] + w3 * y[at + 2]);
            float k = (float) (k0 + i);
            left[from + i] += l * (gainLeft + stepLeft * k);
            right[from + i] += r * (gainRight + stepRight * k);
            p += rate;
        }
    }

    static void linear(
            float[] x,
            float[] y,
            long position,
            long rate,
            Gain gain,
            int k0,
            float[] left,
            float[] right,
            int from,
            int n) {
        float gainLeft = gain.left;
        float stepLeft = gain.leftStep;
        float gainRight = gain.right;
        float stepRight = gain.rightStep;
        long p = position;
        for (int i = 0; i < n; i++) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            float w2 = (float) ((int) p >>> FRACTION_SHIFT) * FRACTION_UNIT;
            float w1 = 1f - w2;
            float k = (float) (k0 + i);
            left[from + i] += (w1 * x[at] + w2 * x[at + 1]) * (gainLeft + stepLeft * k);
            right[from + i] += (w1 * y[at] + w2 * y[at + 1]) * (gainRight + stepRight * k);
            p += rate;
        }
    }
}
