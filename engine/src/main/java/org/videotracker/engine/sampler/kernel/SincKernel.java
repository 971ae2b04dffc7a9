package org.videotracker.engine.sampler.kernel;

/** Band-limited reading. The weights of a frame are blended once for both channels. Owned by one thread. */
final class SincKernel {
    private static final int PHASE_SHIFT = 24;
    private static final int BLEND_MASK = (1 << PHASE_SHIFT) - 1;

    private final SincTable table;
    private final float[] weights;

    SincKernel(SincTable table) {
        this.table = table;
        weights = new float[2 * table.half(table.band(Long.MAX_VALUE))];
    }

    int margin(long rate) {
        return table.half(table.band(rate));
    }

    void mix(
            Window window,
            long position,
            long rate,
            Gain gain,
            int k0,
            float[] left,
            float[] right,
            int from,
            int frames) {
        int band = table.band(rate);
        int half = table.half(band);
        int width = 2 * half;
        float[] taps = table.taps(band);
        boolean isStereo = window.left != window.right;
        long p = position;
        for (int i = 0; i < frames; i++) {
            int first = (int) (p >> FixedPoint.FRACTION_BITS) - half + 1;
            blend(taps, ((int) p >>> PHASE_SHIFT) * width, width, (float) ((int) p & BLEND_MASK) * 0x1p-24f);
            float l = dot(window.left, first, width);
            float r = isStereo ? dot(window.right, first, width) : l;
            left[from + i] += l * gain.leftAt(k0 + i);
            right[from + i] += r * gain.rightAt(k0 + i);
            p += rate;
        }
    }

    private void blend(float[] taps, int phase, int width, float toNext) {
        for (int i = 0; i < width; i++) {
            float tap = taps[phase + i];
            weights[i] = tap + (taps[phase + width + i] - tap) * toNext;
        }
    }

    /**
     * Four sums side by side, which a processor can add at once; the order is fixed. The width is a multiple of four.
     */
    private float dot(float[] x, int first, int width) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < width; i += 4) {
            a += weights[i] * x[first + i];
            b += weights[i + 1] * x[first + i + 1];
            c += weights[i + 2] * x[first + i + 2];
            d += weights[i + 3] * x[first + i + 3];
        }
        return (a + b) + (c + d);
    }
}
