package org.videotracker.bench.work;

/** Pictures of coloured waves with some grain. */
public final class Drawing {
    private static final int OPAQUE = 0xFF000000;

    private Drawing() {}

    /** Opaque pixels; another {@code moment} is another picture. */
    public static int[] opaque(int width, int height, int moment) {
        int[] pixels = new int[width * height];
        int grain = moment + 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grain = grain * 1_664_525 + 1_013_904_223;
                int red = wave(x * 0.011 + moment * 0.2) + (grain >>> 29);
                int green = wave(y * 0.017 - moment * 0.13) + (grain >>> 26 & 7);
                int blue = wave((x + y) * 0.007 + moment * 0.31) + (grain >>> 23 & 7);
                pixels[y * width + x] = OPAQUE | red << 16 | green << 8 | blue;
            }
        }
        return pixels;
    }

    private static int wave(double phase) {
        return (int) (124 + 120 * Math.sin(phase));
    }

    /** The same, premultiplied by an alpha that runs from side to side. */
    public static int[] translucent(int width, int height, int moment) {
        int[] pixels = opaque(width, height, moment);
        for (int i = 0; i < pixels.length; i++) {
            int alpha = i % width * 255 / (width - 1);
            int p = pixels[i];
            pixels[i] = alpha << 24
                    | (p >> 16 & 0xFF) * alpha / 255 << 16
                    | (p >> 8 & 0xFF) * alpha / 255 << 8
                    | (p & 0xFF) * alpha / 255;
        }
        return pixels;
    }
}
