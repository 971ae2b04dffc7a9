package org.videotracker.engine.compositor;

/**
 * Where a picture lands on a canvas, in pixels, and which part of it is seen. Edges are rounded to whole pixels, so
 * that areas which touch leave neither a gap nor an overlap.
 */
final class Placement {
    /** The picture's own edges on the canvas, which may lie beyond it. */
    int x;

    int y;
    int width;
    int height;
    /** The part that lies on the canvas: columns left..right-1 and rows top..bottom-1. */
    int left;

    int top;
    int right;
    int bottom;
    /** The window of the source that is shown in x, y, width, height. */
    double sourceX;

    double sourceY;
    double sourceWidth;
    double sourceHeight;

    void place(Layer layer, int sourceWide, int sourceHigh, int canvasWidth, int canvasHeight) {
        x = (int) Math.rint(layer.x * canvasWidth);
        y = (int) Math.rint(layer.y * canvasHeight);
        width = (int) Math.rint((layer.x + layer.width) * canvasWidth) - x;
        height = (int) Math.rint((layer.y + layer.height) * canvasHeight) - y;
        sourceX = 0;
        sourceY = 0;
        sourceWidth = sourceWide;
        sourceHeight = sourceHigh;
        switch (layer.fit) {
            case STRETCH -> {}
            case FIT -> shrink();
            case FILL -> crop();
        }
        left = Math.max(0, x);
        top = Math.max(0, y);
        right = Math.min(canvasWidth, x + width);
        bottom = Math.min(canvasHeight, y + height);
    }

    private void shrink() {
        double scale = Math.min(width / sourceWidth, height / sourceHeight);
        int shownWidth = Math.min(width, (int) Math.rint(sourceWidth * scale));
        int shownHeight = Math.min(height, (int) Math.rint(sourceHeight * scale));
        x += (width - shownWidth) / 2;
        y += (height - shownHeight) / 2;
        width = shownWidth;
        height = shownHeight;
    }

    private void crop() {
        double scale = Math.max(width / sourceWidth, height / sourceHeight);
        if (scale == 0) {
            return;
        }
        double shownWidth = Math.min(sourceWidth, width / scale);
        double shownHeight = Math.min(sourceHeight, height / scale);
        sourceX = (sourceWidth - shownWidth) / 2;
        sourceY = (sourceHeight - shownHeight) / 2;
        sourceWidth = shownWidth;
        sourceHeight = shownHeight;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    /** Whether every canvas pixel shows the source pixel of the same place. */
    boolean isDirect(int sourceWide, int sourceHigh, int canvasWidth, int canvasHeight) {
        return x == 0
                && y == 0
                && width == canvasWidth
                && height == canvasHeight
                && sourceWide == canvasWidth
                && sourceHigh == canvasHeight;
    }

    /** Whether no canvas pixel stays uncovered. */
    boolean coversCanvas(int canvasWidth, int canvasHeight) {
        return left == 0 && top == 0 && right == canvasWidth && bottom == canvasHeight;
    }
}
