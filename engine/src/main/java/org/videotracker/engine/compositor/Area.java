package org.videotracker.engine.compositor;

/**
 * A rectangle in fractions of a canvas. It may reach beyond the canvas.
 *
 * @param x the left edge, 0 at the left of the canvas
 * @param y the upper edge, 0 at the top of the canvas
 * @param width 0 or more, 1 for the whole width
 * @param height 0 or more, 1 for the whole height
 */
public record Area(double x, double y, double width, double height) {
    /** The whole canvas. */
    public static final Area FULL = new Area(0, 0, 1, 1);

    /** Farther than this from the canvas nothing can be seen, and whole pixel positions stay exact. */
    private static final double FARTHEST = 1000;

    public Area {
        if (!(Math.abs(x) <= FARTHEST
                && Math.abs(y) <= FARTHEST
                && width >= 0
                && width <= FARTHEST
                && height >= 0
                && height <= FARTHEST)) {
            throw new IllegalArgumentException("a layout rectangle has finite edges and no negative size, not x=" + x
                    + " y=" + y + " width=" + width + " height=" + height);
        }
    }
}
