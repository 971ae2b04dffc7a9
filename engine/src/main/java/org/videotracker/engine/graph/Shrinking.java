package org.videotracker.engine.graph;

import java.util.Arrays;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.Picture;

/**
 * Draws a picture small: of each band of rows that lies in the middle of a small row, the mean of a few pixels, so that only what is
 * needed of it is decoded. Owned by the video thread; allocates only for a picture that is wider than any before.
 */
final class Shrinking {
    private static final int ROWS = VideoClip.BAND_ROWS;

    private final int width;
    private final int height;
    private int[] scratch = {};

    Shrinking(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Draws a prepared picture as large as it fits, in the middle, and clears what is around it. */
    void draw(Picture picture, int[] into) {
        Arrays.fill(into, 0);
        int sourceWidth = picture.width();
        int sourceHeight = picture.height();
        if (picture.isBlank() || sourceWidth < 1 || sourceHeight < 1) {
            return;
        }
        if (scratch.length < ROWS * sourceWidth) {
            scratch = new int[ROWS * sourceWidth];
        }
        double scale = Math.max((double) sourceWidth / width, (double) sourceHeight / height);
        int shownWidth = Math.clamp(Math.round(sourceWidth / scale), 1, width);
        int shownHeight = Math.clamp(Math.round(sourceHeight / scale), 1, height);
        int corner = (height - shownHeight) / 2 * width + (width - shownWidth) / 2;
        int taps = Math.min(Math.clamp((int) scale, 1, ROWS), sourceWidth);
        for (int y = 0; y < shownHeight; y++) {
            int row = (int) ((y + 0.5) * sourceHeight / shownHeight);
            int first = row - row % ROWS;
            int rows = Math.min(ROWS, sourceHeight - first);
            int[] strip = picture.strip(first, rows, scratch);
            int count = Math.min(taps, rows);
            int top = Math.clamp(row - first - count / 2, 0, rows - count);
            for (int x = 0; x < shownWidth; x++) {
                int left = Math.min((int) ((long) x * sourceWidth / shownWidth), sourceWidth - count);
                into[corner + y * width + x] = mean(strip, top * sourceWidth + left, sourceWidth, count);
            }
        }
    }

    private static int mean(int[] pixels, int first, int stride, int taps) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < taps; y++) {
            for (int x = 0; x < taps; x++) {
                int pixel = pixels[first + y * stride + x];
                alpha += pixel >>> 24;
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int all = taps * taps;
        return alpha / all << 24 | red / all << 16 | green / all << 8 | blue / all;
    }
}
