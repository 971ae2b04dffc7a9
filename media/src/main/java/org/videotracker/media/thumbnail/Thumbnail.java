package org.videotracker.media.thumbnail;

import org.videotracker.engine.clip.VideoClip;

/**
 * A small picture.
 *
 * @param width pixels across
 * @param height pixels down
 * @param pixels {@code 0xAARRGGBB}, colours not multiplied by alpha, row by row; not to be changed
 */
public record Thumbnail(int width, int height, int[] pixels) {

    /** Thumbnails are no wider than this. */
    public static final int MOST_WIDTH = 320;

    private static final int MOST_HEIGHT = 320;

    /** Where in a clip its thumbnail is taken: late enough for a fade-in to be over. */
    private static final double POSITION = 0.1;

    public Thumbnail {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + "x" + height);
        }
    }

    /** The picture at a tenth of a clip, averaged down. */
    public static Thumbnail of(VideoClip clip) {
        int[] full = new int[clip.width() * clip.height()];
        clip.decode((long) (clip.frames() * POSITION), 0, clip.height(), full, 0);
        double scale = Math.min(1, Math.min((double) MOST_WIDTH / clip.width(), (double) MOST_HEIGHT / clip.height()));
        int width = Math.max(1, (int) Math.round(clip.width() * scale));
        int height = Math.max(1, (int) Math.round(clip.height() * scale));
        int[] small = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = y * clip.height() / height;
            int bottom = Math.max(top + 1, (y + 1) * clip.height() / height);
            for (int x = 0; x < width; x++) {
                int left = x * clip.width() / width;
                int right = Math.max(left + 1, (x + 1) * clip.width() / width);
                small[y * width + x] = mean(full, clip.width(), left, right, top, bottom);
            }
        }
        return new Thumbnail(width, height, small);
    }

    /** The mean of premultiplied pixels, divided by its alpha. */
    private static int mean(int[] pixels, int stride, int left, int right, int top, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = pixels[y * stride + x];
                alpha += pixel >>> 24;
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        if (alpha == 0) {
            return 0;
        }
        long count = (long) (right - left) * (bottom - top);
        return (int) ((alpha + count / 2) / count) << 24
                | straight(red, alpha) << 16
                | straight(green, alpha) << 8
                | straight(blue, alpha);
    }

    private static int straight(long colour, long alpha) {
        return (int) Math.min(255, (colour * 255 + alpha / 2) / alpha);
    }
}
