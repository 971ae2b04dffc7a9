package org.videotracker.studio.library;

import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.thumbnail.Thumbnail;

/**
 * A small picture, opaque.
 *
 * @param pixels {@code 0xAARRGGBB}, row by row
 */
record Still(int width, int height, int[] pixels) {
    /** No still is larger, in pixels, on either side. */
    static final int LARGEST = 192;

    /** What shows through where a picture is transparent. */
    private static final int BEHIND = 0x20;

    /** How much smaller a picture of a size becomes. */
    static double shrinking(int width, int height) {
        return Math.min(1, (double) LARGEST / Math.max(width, height));
    }

    static Still of(Thumbnail thumbnail) {
        double scale = shrinking(thumbnail.width(), thumbnail.height());
        Still still = sized(thumbnail.width(), thumbnail.height(), scale);
        still.fill(thumbnail.pixels(), thumbnail.width(), thumbnail.height(), false);
        return still;
    }

    private static Still sized(int width, int height, double scale) {
        int smallWidth = Math.max(1, (int) Math.round(width * scale));
        int smallHeight = Math.max(1, (int) Math.round(height * scale));
        return new Still(smallWidth, smallHeight, new int[smallWidth * smallHeight]);
    }

    /** Of a frame of a clip. @param scratch for the whole frame */
    static Still of(VideoClip clip, long frame, int[] scratch) {
        clip.decode(frame, 0, clip.height(), scratch, 0);
        Still still = sized(clip.width(), clip.height(), shrinking(clip.width(), clip.height()));
        still.fill(scratch, clip.width(), clip.height(), true);
        return still;
    }

    private void fill(int[] from, int fromWidth, int fromHeight, boolean isPremultiplied) {
        for (int y = 0; y < height; y++) {
            int top = y * fromHeight / height;
            int bottom = Math.min(fromHeight - 1, (2 * y + 1) * fromHeight / (2 * height));
            for (int x = 0; x < width; x++) {
                int left = x * fromWidth / width;
                int right = Math.min(fromWidth - 1, (2 * x + 1) * fromWidth / (2 * width));
                pixels[y * width + x] = mean(
                        solid(from[top * fromWidth + left], isPremultiplied),
                        solid(from[top * fromWidth + right], isPremultiplied),
                        solid(from[bottom * fromWidth + left], isPremultiplied),
                        solid(from[bottom * fromWidth + right], isPremultiplied));
            }
        }
    }

    private static int mean(int a, int b, int c, int d) {
        int red = ((a >> 16 & 255) + (b >> 16 & 255) + (c >> 16 & 255) + (d >> 16 & 255)) / 4;
        int green = ((a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255)) / 4;
        int blue = ((a & 255) + (b & 255) + (c & 255) + (d & 255)) / 4;
        return 0xFF << 24 | red << 16 | green << 8 | blue;
    }

    private static int solid(int pixel, boolean isPremultiplied) {
        int alpha = pixel >>> 24;
        if (alpha == 255) {
            return pixel;
        }
        int share = isPremultiplied ? 255 : alpha;
        int behind = BEHIND * (255 - alpha);
        int red = ((pixel >> 16 & 255) * share + behind) / 255;
        int green = ((pixel >> 8 & 255) * share + behind) / 255;
        int blue = ((pixel & 255) * share + behind) / 255;
        return red << 16 | green << 8 | blue;
    }
}
