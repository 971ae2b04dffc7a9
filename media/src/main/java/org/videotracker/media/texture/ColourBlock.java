package org.videotracker.media.texture;

/**
 * Encodes the colours of one 4x4 block at a time: endpoints from the bounding box along the diagonal that follows the colours'
 * covariance (J.M.P. van Waveren, "Real-Time DXT Compression", 2006), bettered once by least squares, indices by projection.
 * Smooth blocks are dithered. Owned by one thread; does not allocate after construction.
 */
final class ColourBlock {

    /** Blocks whose channels all vary by no more than this are stored as one colour, which is nearer than any ramp. */
    private static final int FLAT = 2;

    /** Blocks that vary by no more than this are dithered: more than that hides banding by itself. */
    private static final int SMOOTH = 20;

    /** Bayer's 4x4 matrix, in sixteenths. */
    private static final int[] BAYER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    private static final int LOW_BITS = 0x5555_5555;

    private final SingleColour five = SingleColour.of5Bits();
    private final SingleColour six = SingleColour.of6Bits();
    private final int[] red = new int[16];
    private final int[] green = new int[16];
    private final int[] blue = new int[16];
    private int levels;

    /**
     * Encodes a block.
     *
     * @param pixels {@code 0x..RRGGBB}; alpha is not looked at
     * @param at the index of the block's upper left pixel
     * @param stride pixels per row
     * @param blockX the block's column, for the dither
     * @param blockY the block's row, for the dither
     * @return the eight bytes, first byte lowest
     */
    long encode(int[] pixels, int at, int stride, int blockX, int blockY) {
        int minR = 255;
        int minG = 255;
        int minB = 255;
        int maxR = 0;
        int maxG = 0;
        int maxB = 0;
        int i = 0;
        for (int y = 0, row = at; y < 4; y++, row += stride) {
            for (int x = 0; x < 4; x++, i++) {
                int pixel = pixels[row + x];
                int r = pixel >> 16 & 255;
                int g = pixel >> 8 & 255;
                int b = pixel & 255;
                red[i] = r;
                green[i] = g;
                blue[i] = b;
                minR = Math.min(minR, r);
                minG = Math.min(minG, g);
                minB = Math.min(minB, b);
                maxR = Math.max(maxR, r);
                maxG = Math.max(maxG, g);
                maxB = Math.max(maxB, b);
            }
        }
        int range = Math.max(maxR - minR, Math.max(maxG - minG, maxB - minB));
        if (range <= FLAT) {
            return flat(BAYER[(blockY & 3) << 2 | blockX & 3]);
        }
        return ramp(minR, minG, minB, maxR, maxG, maxB, range <= SMOOTH);
    }

    /** One colour for the block. The mean's fraction is dithered over neighbouring blocks. */
    private long flat(int threshold) {
        int r = threshold;
        int g = threshold;
        int b = threshold;
        for (int i = 0; i < 16; i++) {
            r += red[i];
            g += green[i];
            b += blue[i];
        }
        r >>= 4;
        g >>= 4;
        b >>= 4;
        int near = five.near(r) << 11 | six.near(g) << 5 | five.near(b);
        int far = five.far(r) << 11 | six.far(g) << 5 | five.far(b);
        if (near > far) {
            return near | (long) far << 16 | 0xAAAAAAAAL << 32;
        }
        if (near < far) {
            return far | (long) near << 16 | 0xFFFFFFFFL << 32;
        }
        return near | (long) far << 16;
    }

    private long ramp(int minR, int minG, int minB, int maxR, int maxG, int maxB, boolean smooth) {
        int middleR = minR + maxR >> 1;
        int middleG = minG + maxG >> 1;
        int middleB = minB + maxB >> 1;
        int redGreen = 0;
        int redBlue = 0;
        int greenBlue = 0;
        // Only signs are wanted: half of the pixels, in a checkerboard, tell them as well.
        for (int j = 0; j < 8; j++) {
            int i = (j << 1) + (j >> 1 & 1);
            int r = red[i] - middleR;
            int g = green[i] - middleG;
            int b = blue[i] - middleB;
            redGreen += r * g;
            redBlue += r * b;
            greenBlue += g * b;
        }
        // The widest channel leads; the others run with it or against it, as they covary.
        int rangeR = maxR - minR;
        int rangeG = maxG - minG;
        int rangeB = maxB - minB;
        boolean flipR = false;
        boolean flipG = false;
        boolean flipB = false;
        if (rangeG >= rangeR && rangeG >= rangeB) {
            flipR = redGreen < 0;
            flipB = greenBlue < 0;
        } else if (rangeR >= rangeB) {
            flipG = redGreen < 0;
            flipB = redBlue < 0;
        } else {
            flipR = redBlue < 0;
            flipG = greenBlue < 0;
        }
        int insetR = rangeR >> 4;
        int insetG = rangeG >> 4;
        int insetB = rangeB >> 4;
        int highR = flipR ? minR + insetR : maxR - insetR;
        int highG = flipG ? minG + insetG : maxG - insetG;
        int highB = flipB ? minB + insetB : maxB - insetB;
        int lowR = flipR ? maxR - insetR : minR + insetR;
        int lowG = flipG ? maxG - insetG : minG + insetG;
        int lowB = flipB ? maxB - insetB : minB + insetB;
        int first = pack(highR, highG, highB);
        int second = pack(lowR, lowG, lowB);
        project(first, second, 0);
        long refined = refine();
        if (refined >= 0) {
            first = (int) (refined >>> 16);
            second = (int) (refined & 0xFFFF);
        }
        if (first < second) {
            int swap = first;
            first = second;
            second = swap;
        }
        if (first == second) {
            return first | (long) second << 16;
        }
        project(first, second, smooth ? 3 : 0);
        return first | (long) second << 16 | (long) indices() << 32;
    }

    /** Finds each pixel's level 0..3 from the first endpoint to the second; dither is in thirds of a level. */
    private void project(int first, int second, int dither) {
        int r0 = red(first);
        int g0 = green(first);
        int b0 = blue(first);
        int dr = red(second) - r0;
        int dg = green(second) - g0;
        int db = blue(second) - b0;
        int length = dr * dr + dg * dg + db * db;
        int packed = 0;
        if (length > 0) {
            float scale = 3f / length;
            float amount = dither / 3f / 16f;
            float base = 0.5f - (r0 * dr + g0 * dg + b0 * db) * scale - amount * 7.5f;
            for (int i = 0; i < 16; i++) {
                int dot = red[i] * dr + green[i] * dg + blue[i] * db;
                int level = (int) (dot * scale + base + BAYER[i] * amount);
                packed |= Math.min(3, Math.max(0, level)) << (i << 1);
            }
        }
        levels = packed;
    }

    /** Levels 0, 1, 2, 3 are numbered 0, 2, 3, 1 in the file: high bit = exclusive or of both, low bit = high bit. */
    private int indices() {
        int high = levels >>> 1 & LOW_BITS;
        int low = levels & LOW_BITS;
        return (high ^ low) << 1 | high;
    }

    /** The endpoints that fit the levels with least squared error, first in the upper 16 bits, or -1 if there is but one level. */
    private long refine() {
        int high = levels >>> 1 & LOW_BITS;
        int low = levels & LOW_BITS;
        int ones = Integer.bitCount(low & ~high);
        int twos = Integer.bitCount(high & ~low);
        int threes = Integer.bitCount(high & low);
        int aa = 9 * (16 - ones - twos - threes) + 4 * ones + twos;
        int ab = 2 * (ones + twos);
        int bb = ones + 4 * twos + 9 * threes;
        int determinant = aa * bb - ab * ab;
        if (determinant == 0) {
            return -1;
        }
        // Three channels at once, in lanes of 21 bits: no sum comes above 3 * 16 * 255.
        long second = 0;
        long all = 0;
        for (int i = 0; i < 16; i++) {
            long lanes = (long) red[i] << 42 | (long) green[i] << 21 | blue[i];
            second += lanes * (levels >>> (i << 1) & 3);
            all += lanes;
        }
        long first = 3 * all - second;
        float f = 3f / determinant;
        int firstEnd = pack(
                fit(lane(first, 42) * bb - lane(second, 42) * ab, f),
                fit(lane(first, 21) * bb - lane(second, 21) * ab, f),
                fit(lane(first, 0) * bb - lane(second, 0) * ab, f));
        int secondEnd = pack(
                fit(lane(second, 42) * aa - lane(first, 42) * ab, f),
                fit(lane(second, 21) * aa - lane(first, 21) * ab, f),
                fit(lane(second, 0) * aa - lane(first, 0) * ab, f));
        return (long) firstEnd << 16 | secondEnd;
    }

    private static int lane(long lanes, int shift) {
        return (int) (lanes >>> shift) & 0x1FFFFF;
    }

    private static int fit(int sum, float scale) {
        return Math.min(255, Math.max(0, (int) (sum * scale + 0.5f)));
    }

    /** Rounds to 5:6:5; the multiplications are level * 31 / 255 and level * 63 / 255, exact for 0..255. */
    private static int pack(int r, int g, int b) {
        int r5 = r * 31 + 127;
        int g6 = g * 63 + 127;
        int b5 = b * 31 + 127;
        return (r5 + 1 + (r5 >> 8) >> 8) << 11 | (g6 + 1 + (g6 >> 8) >> 8) << 5 | (b5 + 1 + (b5 >> 8) >> 8);
    }

    private static int red(int packed) {
        return SingleColour.widen(packed >> 11 & 31, 5);
    }

    private static int green(int packed) {
        return SingleColour.widen(packed >> 5 & 63, 6);
    }

    private static int blue(int packed) {
        return SingleColour.widen(packed & 31, 5);
    }
}
