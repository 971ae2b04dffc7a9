package org.videotracker.engine.compositor.blend;

/** Opacity in fixed point, 0..{@value #FULL}: one step is a 256th, which is finer than the 255 steps of a colour. */
public final class Opacity {
    public static final int FULL = 256;

    private static final int PAIR = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private Opacity() {}

    /** The nearest fixed-point opacity to a fraction; fractions outside 0..1 are clamped and NaN is 0. */
    public static int of(double fraction) {
        return (int) Math.rint(Math.min(1, Math.max(0, fraction)) * FULL);
    }

    /** Multiplies all four channels of premultiplied pixels, rounding halves up. */
    public static void scale(int[] pixels, int from, int to, int opacity) {
        for (int i = from; i < to; i++) {
            int p = pixels[i];
            int redBlue = (p & PAIR) * opacity + HALF >>> 8 & PAIR;
            int alphaGreen = (p >>> 8 & PAIR) * opacity + HALF & ~PAIR;
            pixels[i] = redBlue | alphaGreen;
        }
    }

    /** Shows premultiplied pixels on opaque black; what {@link #scaleOverBlack} does at full opacity, in one operation. */
    public static void overBlack(int[] pixels, int from, int to) {
        for (int i = from; i < to; i++) {
            pixels[i] |= 0xFF000000;
        }
    }

    /**
     * Shows premultiplied pixels on opaque black, their colours multiplied by an opacity and rounded with halves up.
     */
    public static void scaleOverBlack(int[] pixels, int from, int to, int opacity) {
        for (int i = from; i < to; i++) {
            int p = pixels[i];
            int redBlue = (p & PAIR) * opacity + HALF >>> 8 & PAIR;
            int green = (p >>> 8 & 0xFF) * opacity + 0x80 & 0xFF00;
            pixels[i] = 0xFF000000 | redBlue | green;
        }
    }
}
