package org.videotracker.media.texture;

/** Encodes the alpha of one 4x4 block: eight levels from the highest to the lowest. Stateless. */
final class AlphaBlock {

    private AlphaBlock() {}

    /** The eight bytes of the block, first byte lowest; arguments as in {@link ColourBlock#encode}. */
    static long encode(int[] pixels, int at, int stride) {
        int low = 255;
        int high = 0;
        for (int y = 0, row = at; y < 4; y++, row += stride) {
            for (int x = 0; x < 4; x++) {
                int alpha = pixels[row + x] >>> 24;
                low = Math.min(low, alpha);
                high = Math.max(high, alpha);
            }
        }
        long block = high | (long) low << 8;
        if (high == low) {
            return block;
        }
        int span = high - low;
        long bits = 0;
        for (int y = 0, row = at, shift = 16; y < 4; y++, row += stride) {
            for (int x = 0; x < 4; x++, shift += 3) {
                int alpha = pixels[row + x] >>> 24;
                int level = ((high - alpha) * 14 + span) / (span * 2);
                // Levels from high to low are numbered 0, 2, 3, 4, 5, 6, 7, 1.
                long index = level == 0 ? 0 : level == 7 ? 1 : level + 1;
                bits |= index << shift;
            }
        }
        return block | bits;
    }
}
