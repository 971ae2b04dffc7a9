package org.videotracker.engine.compositor;

/**
 * The two steps of finding pixels between pixels: fetching neighbours, which no vector unit helps with, and their
 * weighted mean.
 */
final class Interpolation {
    private static final int PAIR = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private Interpolation() {}

    /**
     * Fetches neighbours along a row.
     *
     * @param start the row's first pixel in {@code source}
     * @param columns for each result the column of the left neighbour; the pixel after it is read too
     */
    static void neighbours(
            int[] source, int start, int[] columns, int[] leftPixels, int[] rightPixels, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = start + columns[i];
            leftPixels[i] = source[at];
            rightPixels[i] = source[at + 1];
        }
    }

    /**
     * The weighted mean of premultiplied pixels, rounded once, halves up. All arrays are read at the same index, and
     * the weights are an array even where they are all alike: C2 makes vector code of this loop only so.
     *
     * @param weights the share of the second pixel, 0..256
     */
    static void mean(int[] first, int[] second, int[] weights, int[] into, int from, int to) {
        for (int i = from; i < to; i++) {
            int p = first[i];
            int q = second[i];
            int weight = weights[i];
            int rest = 256 - weight;
            int redBlue = (p & PAIR) * rest + (q & PAIR) * weight + HALF >>> 8 & PAIR;
            int alphaGreen = (p >>> 8 & PAIR) * rest + (q >>> 8 & PAIR) * weight + HALF & ~PAIR;
            into[i] = redBlue | alphaGreen;
        }
    }
}
