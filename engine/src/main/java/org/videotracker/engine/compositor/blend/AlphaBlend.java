package org.videotracker.engine.compositor.blend;

/**
 * ALPHA: one picture in front of the other. {@code D = e*C + D*(1 - e*a)} for all four channels.
 *
 * <p>Works on two channels at a time, held 16 bits apart in one int. The covering {@code e*a} is rounded to a 256th,
 * and the sum is rounded once, halves up: less than one step from the exact value. Because no colour of a premultiplied
 * pixel exceeds its alpha, the sum of both products and the rounding half stays within 65535, so that a pair never
 * spills into its neighbour.
 */
final class AlphaBlend {
    private static final int PAIR = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private AlphaBlend() {}

    static void alpha(int[] canvas, int[] layer, int from, int to, int opacity) {
        if (opacity == Opacity.FULL) {
            alphaFull(canvas, layer, from, to);
        } else {
            alphaScaled(canvas, layer, from, to, opacity);
        }
    }

    private static void alphaFull(int[] canvas, int[] layer, int from, int to) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int c = layer[i];
            int a = c >>> 24;
            int through = 256 - a - (a >>> 7);
            int low = (d & PAIR) * through + HALF >>> 8 & PAIR;
            int high = (d >>> 8 & PAIR) * through + HALF & ~PAIR;
            canvas[i] = c + (low | high);
        }
    }

    private static void alphaScaled(int[] canvas, int[] layer, int from, int to, int opacity) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int c = layer[i];
            int alphaGreen = (c >>> 8 & PAIR) * opacity;
            int covering = (alphaGreen >>> 16) + 128;
            int through = 256 - (covering + (covering >>> 8) >>> 8);
            int low = (c & PAIR) * opacity + (d & PAIR) * through + HALF >>> 8 & PAIR;
            int high = alphaGreen + (d >>> 8 & PAIR) * through + HALF & ~PAIR;
            canvas[i] = low | high;
        }
    }

    /**
     * The same for a layer that is opaque throughout. Then {@code e*a} is the opacity itself, and {@code C*e + D*(1 - e)}
     * is {@code D + (C - D)*e}: two multiplications of pairs instead of four. A difference may be negative and then
     * borrows from its neighbour in the pair; the sum pays that back, since arithmetic on ints is modulo 2^32.
     */
    static void crossfade(int[] canvas, int[] layer, int from, int to, int opacity) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int c = layer[i];
            int dLow = d & PAIR;
            int dHigh = d >>> 8 & PAIR;
            int low = (dLow << 8) + ((c & PAIR) - dLow) * opacity + HALF >>> 8 & PAIR;
            int high = (dHigh << 8) + ((c >>> 8 & PAIR) - dHigh) * opacity + HALF & ~PAIR;
            canvas[i] = low | high;
        }
    }
}
