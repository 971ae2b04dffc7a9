package org.videotracker.media.texture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Compresses pictures. Owned by one thread; allocates nothing after construction. */
public final class TextureEncoder {

    private static final ValueLayout.OfLong LITTLE_ENDIAN =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final ColourBlock colours = new ColourBlock();

    /**
     * Compresses one picture.
     *
     * @param format BC1 ignores alpha
     * @param pixels premultiplied {@code 0xAARRGGBB}, row by row
     * @param width a multiple of four
     * @param height a multiple of four
     * @param into receives {@link TextureFormat#frameBytes} bytes
     * @param offset where in {@code into} they begin
     */
    public void encode(TextureFormat format, int[] pixels, int width, int height, MemorySegment into, long offset) {
        switch (format) {
            case BC1 -> encodeBc1(pixels, width, height, into, offset);
            case BC3 -> encodeBc3(pixels, width, height, into, offset);
        }
    }

    private void encodeBc1(int[] pixels, int width, int height, MemorySegment into, long offset) {
        long to = offset;
        for (int y = 0; y < height; y += 4) {
            int row = y * width;
            for (int x = 0; x < width; x += 4, to += 8) {
                into.set(LITTLE_ENDIAN, to, colours.encode(pixels, row + x, width, x >> 2, y >> 2));
            }
        }
    }

    private void encodeBc3(int[] pixels, int width, int height, MemorySegment into, long offset) {
        long to = offset;
        for (int y = 0; y < height; y += 4) {
            int row = y * width;
            for (int x = 0; x < width; x += 4, to += 16) {
                into.set(LITTLE_ENDIAN, to, AlphaBlock.encode(pixels, row + x, width));
                into.set(LITTLE_ENDIAN, to + 8, colours.encode(pixels, row + x, width, x >> 2, y >> 2));
            }
        }
    }
}
