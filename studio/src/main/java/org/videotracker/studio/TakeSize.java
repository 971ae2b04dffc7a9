package org.videotracker.studio;

/**
 * The size of pictures of a window, in its proportions. Both sides are even, as encoders want them.
 *
 * @param width in pixels
 * @param height in pixels
 */
record TakeSize(int width, int height) {
    private static final int MOST_WIDTH = 1920;
    private static final int MOST_HEIGHT = 1080;
    private static final int LEAST = 16;
    private static final double ROUNDING = 1e-6;

    /** Of a recording. */
    static TakeSize of(int windowWidth, int windowHeight) {
        return within(windowWidth, windowHeight, MOST_WIDTH, MOST_HEIGHT);
    }

    /** As large as the window, or as fits into something smaller. */
    static TakeSize within(int windowWidth, int windowHeight, int mostWidth, int mostHeight) {
        int wide = Math.max(1, windowWidth);
        int high = Math.max(1, windowHeight);
        double factor = Math.min(1, Math.min((double) mostWidth / wide, (double) mostHeight / high));
        return new TakeSize(even(wide * factor), even(high * factor));
    }

    private static int even(double side) {
        return Math.max(LEAST, (int) (side / 2 + ROUNDING) * 2);
    }
}
