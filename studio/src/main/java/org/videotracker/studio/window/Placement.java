package org.videotracker.studio.window;

/** Where a picture stands in a window: whole, as large as it fits, in the middle. Pixels from the lower left corner. */
record Placement(int left, int bottom, int width, int height) {

    static Placement of(int pictureWidth, int pictureHeight, int windowWidth, int windowHeight) {
        double scale = Math.min((double) windowWidth / pictureWidth, (double) windowHeight / pictureHeight);
        int width = Math.max(1, (int) Math.round(pictureWidth * scale));
        int height = Math.max(1, (int) Math.round(pictureHeight * scale));
        return new Placement((windowWidth - width) / 2, (windowHeight - height) / 2, width, height);
    }
}
