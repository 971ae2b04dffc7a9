package org.videotracker.engine.compositor.blend;

/**
 * ADD: light on light. {@code D = min(1, D + e*C)} for all four channels; {@code e*C} is rounded once, halves up.
 *
 * <p>All four bytes of a pixel are added at once within an int: their halved sums cannot spill into a neighbour, and a
 * halved sum of 128 or more marks a byte that is full. (The same with pairs of channels is four times slower: C2 does
 * not find two equal chains of additions in one loop.)
 */
final class AddBlend {
    private static final int PAIR = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private AddBlend() {}

    static void add(int[] canvas, int[] layer, int from, int to, int opacity) {
        if (opacity == Opacity.FULL) {
            addFull(canvas, layer, from, to);
        } else {
            addScaled(canvas, layer, from, to, opacity);
        }
    }

    private static void addFull(int[] canvas, int[] layer, int from, int to) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int c = layer[i];
            int odd = d ^ c;
            int halved = (d & c) + ((odd & 0xFEFEFEFE) >>> 1);
            int over = halved & 0x80808080;
            int full = (over << 1) - (over >>> 7);
            canvas[i] = halved << 1 & 0xFEFEFEFE | odd & 0x01010101 | full;
        }
    }

    private static void addScaled(int[] canvas, int[] layer, int from, int to, int opacity) {
        for (int i = from; i < to; i++) {
            int d = canvas[i];
            int p = layer[i];
            int redBlue = (p & PAIR) * opacity + HALF >>> 8 & PAIR;
            int alphaGreen = (p >>> 8 & PAIR) * opacity + HALF & ~PAIR;
            int c = redBlue | alphaGreen;
            int odd = d ^ c;
            int halved = (d & c) + ((odd & 0xFEFEFEFE) >>> 1);
            int over = halved & 0x80808080;
            int full = (over << 1) - (over >>> 7);
            canvas[i] = halved << 1 & 0xFEFEFEFE | odd & 0x01010101 | full;
        }
    }
}
