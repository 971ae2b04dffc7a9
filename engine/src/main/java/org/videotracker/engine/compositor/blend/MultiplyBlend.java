package org.videotracker.engine.compositor.blend;

/**
 * MULTIPLY: a coloured foil in front of what is beneath. {@code D.rgb = D.rgb*(1 - e*a) + D.rgb*C.rgb*e}, which is
 * {@code D.rgb - D.rgb*e*(a - C.rgb)}; the alpha beneath stays. What is taken away is rounded once, halves up.
 */
final class MultiplyBlend {
    private static final int BLUE = 0;
    private static final int GREEN = 8;
    private static final int RED = 16;

    private MultiplyBlend() {}

    static void multiply(int[] canvas, int[] layer, int from, int to, int opacity) {
        channel(canvas, layer, from, to, opacity, BLUE);
        channel(canvas, layer, from, to, opacity, GREEN);
        channel(canvas, layer, from, to, opacity, RED);
    }

    /**
     * One channel at a time, because C2 makes vector code of one chain of operations in a loop and not of three equal
     * ones: the passes together are five times faster.
     *
     * @param shift where the channel sits in a pixel
     */
    private static void channel(int[] canvas, int[] layer, int from, int to, int opacity, int shift) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int c = layer[i];
            int taken = (d >>> shift & 0xFF) * ((c >>> 24) - (c >>> shift & 0xFF)) * opacity;
            canvas[i] = d - (Rounding.over65280(taken) << shift);
        }
    }
}
