package org.videotracker.engine.compositor.blend;

/**
 * DIFFERENCE: where both are alike it is black. {@code D.rgb = S + D - 2*min(S*Da, D*Sa)} and
 * {@code Da = Sa + Da - Sa*Da}, where {@code S = e*C}. Rounded once per channel, halves up. The formula is that of W3C
 * Compositing and Blending Level 1, "difference", for premultiplied colours.
 */
final class DifferenceBlend {
    private static final int BLUE = 0;
    private static final int GREEN = 8;
    private static final int RED = 16;

    private DifferenceBlend() {}

    static void difference(int[] canvas, int[] layer, int from, int to, int opacity) {
        channel(canvas, layer, from, to, opacity, BLUE);
        channel(canvas, layer, from, to, opacity, GREEN);
        channel(canvas, layer, from, to, opacity, RED);
        alpha(canvas, layer, from, to, opacity); // last, since the colours need what it was before
    }

    /**
     * One channel at a time, because C2 makes vector code of one chain of operations in a loop and not of three equal
     * ones: the passes together are five times faster.
     *
     * @param shift where the channel sits in a pixel
     */
    private static void channel(int[] canvas, int[] layer, int from, int to, int opacity, int shift) {
        int others = ~(0xFF << shift);
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int c = layer[i];
            int dc = d >>> shift & 0xFF;
            int cc = c >>> shift & 0xFF;
            int alike = Math.min(cc * (d >>> 24), dc * (c >>> 24));
            int result = dc * 65280 + (cc * 255 - 2 * alike) * opacity;
            canvas[i] = d & others | Rounding.over65280(result) << shift;
        }
    }

    private static void alpha(int[] canvas, int[] layer, int from, int to, int opacity) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int added = (layer[i] >>> 24) * opacity * (255 - (d >>> 24));
            canvas[i] = d + (Rounding.over65280(added) << 24);
        }
    }
}
