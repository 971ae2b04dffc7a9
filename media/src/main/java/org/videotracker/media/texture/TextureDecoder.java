package org.videotracker.media.texture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Expands compressed pictures to premultiplied {@code 0xAARRGGBB}. Any bytes decode to something: damaged pictures look damaged
 * and do no harm. Stateless apart from its constant tables: safe for any number of threads; never allocates.
 */
public final class TextureDecoder {

    private static final ValueLayout.OfLong LITTLE_ENDIAN =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** 5:6:5 to opaque pixels. */
    private static final int[] WIDE = wide();

    /** The alpha half of a block that is opaque throughout, as our encoder writes it. */
    private static final long OPAQUE = 0xFFFFL;

    private static final long TWICE = 0x1_0000_0001L;

    /** For two indices in four bits: which of the two pixels has its low bit set, as a mask over both. */
    private static final long[] LOW = masks(0);

    /** As {@link #LOW}, for the high bits. */
    private static final long[] HIGH = masks(1);

    private static final long LANES = 0x0000_0001_0001_0001L;

    private TextureDecoder() {}

    /**
     * Expands some rows of a picture.
     *
     * @param format how the picture is stored
     * @param from the stored picture
     * @param offset where in {@code from} the picture begins
     * @param width a multiple of four
     * @param firstRow a multiple of four
     * @param rows a multiple of four
     * @param into receives {@code rows * width} pixels
     * @param at the index in {@code into} of the first pixel
     */
    public static void decode(
            TextureFormat format,
            MemorySegment from,
            long offset,
            int width,
            int firstRow,
            int rows,
            int[] into,
            int at) {
        long bandBytes = (long) (width >> 2) * format.blockBytes();
        long source = offset + (firstRow >> 2) * bandBytes;
        int target = at;
        for (int y = 0; y < rows; y += 4) {
            if (format == TextureFormat.BC1) {
                bandBc1(from, source, width, into, target);
            } else {
                bandBc3(from, source, width, into, target);
            }
            source += bandBytes;
            target += width << 2;
        }
    }

    private static void bandBc1(MemorySegment from, long source, int width, int[] into, int at) {
        for (int x = 0; x < width; x += 4) {
            long block = from.get(LITTLE_ENDIAN, source + ((long) x << 1));
            colours((int) block, (int) (block >>> 32), into, at + x, width);
        }
    }

    /**
     * Pixels are looked up two at a time without a branch or a palette in memory: every index bit switches on the bits in which
     * its colours differ.
     */
    private static void colours(int endpoints, int indices, int[] into, int at, int width) {
        int c0 = WIDE[endpoints & 0xFFFF];
        int c1 = WIDE[endpoints >>> 16];
        int c2 = mixed(c0, c1);
        int c3 = c0 + c1 - c2;
        long base = (c0 & 0xFFFFFFFFL) * TWICE;
        long lowBit = ((c0 ^ c1) & 0xFFFFFFFFL) * TWICE;
        long highBit = ((c0 ^ c2) & 0xFFFFFFFFL) * TWICE;
        long bothBits = ((c0 ^ c1 ^ c2 ^ c3) & 0xFFFFFFFFL) * TWICE;
        row(indices, base, lowBit, highBit, bothBits, into, at);
        row(indices >>> 8, base, lowBit, highBit, bothBits, into, at + width);
        row(indices >>> 16, base, lowBit, highBit, bothBits, into, at + 2 * width);
        row(indices >>> 24, base, lowBit, highBit, bothBits, into, at + 3 * width);
    }

    private static void row(int indices, long base, long lowBit, long highBit, long bothBits, int[] into, int at) {
        long low = LOW[indices & 15];
        long high = HIGH[indices & 15];
        long pair = base ^ low & lowBit ^ high & highBit ^ low & high & bothBits;
        into[at] = (int) pair;
        into[at + 1] = (int) (pair >>> 32);
        low = LOW[indices >>> 4 & 15];
        high = HIGH[indices >>> 4 & 15];
        pair = base ^ low & lowBit ^ high & highBit ^ low & high & bothBits;
        into[at + 2] = (int) pair;
        into[at + 3] = (int) (pair >>> 32);
    }

    /** Two parts of one colour and one of another, to within one level. */
    static int mixed(int two, int one) {
        int redBlue = (two & 0xFF00FF) * 171 + (one & 0xFF00FF) * 85 + 0x800080;
        int green = (two >>> 8 & 0xFF) * 171 + (one >>> 8 & 0xFF) * 85 + 0x80;
        return 0xFF000000 | redBlue >>> 8 & 0xFF00FF | green & 0xFF00;
    }

    private static void bandBc3(MemorySegment from, long source, int width, int[] into, int at) {
        for (int x = 0; x < width; x += 4) {
            long alpha = from.get(LITTLE_ENDIAN, source + ((long) x << 2));
            long block = from.get(LITTLE_ENDIAN, source + ((long) x << 2) + 8);
            colours((int) block, (int) (block >>> 32), into, at + x, width);
            if (alpha != OPAQUE) {
                long levels = levels((int) alpha & 255, (int) alpha >>> 8 & 255);
                fade(levels, alpha >>> 16, into, at + x, width);
            }
        }
    }

    private static void fade(long levels, long alphas, int[] into, int at, int width) {
        long indices = alphas;
        for (int y = 0, row = at; y < 4; y++, row += width) {
            into[row] = limited(into[row], levels >>> ((indices & 7) << 3) & 255);
            into[row + 1] = limited(into[row + 1], levels >>> ((indices >>> 3 & 7) << 3) & 255);
            into[row + 2] = limited(into[row + 2], levels >>> ((indices >>> 6 & 7) << 3) & 255);
            into[row + 3] = limited(into[row + 3], levels >>> ((indices >>> 9 & 7) << 3) & 255);
            indices >>>= 12;
        }
    }

    /** The eight alphas of a block, index 0 lowest. */
    private static long levels(int a0, int a1) {
        long levels = a0 | (long) a1 << 8;
        if (a0 > a1) {
            for (int i = 1; i < 7; i++) {
                levels |= (long) (((7 - i) * a0 + i * a1 + 3) / 7) << (i + 1) * 8;
            }
            return levels;
        }
        for (int i = 1; i < 5; i++) {
            levels |= (long) (((5 - i) * a0 + i * a1 + 2) / 5) << (i + 1) * 8;
        }
        return levels | 255L << 56;
    }

    /**
     * The colour, no channel above the alpha: compression may push it past, and then blending would overflow. The three
     * channels are compared at once, in 16-bit lanes whose top bit says which is smaller.
     */
    static int limited(int colour, long alpha) {
        long lanes = colour & 0xFF | (colour & 0xFF00L) << 8 | (colour & 0xFF0000L) << 16;
        long limit = alpha * LANES;
        long above = (lanes + (LANES << 15) - limit - LANES & LANES << 15) >>> 15;
        long mask = (above << 8) - above;
        long least = lanes & ~mask | limit & mask;
        return (int) (alpha << 24 | least & 0xFF | least >>> 8 & 0xFF00 | least >>> 16 & 0xFF0000);
    }

    private static long[] masks(int bit) {
        long[] masks = new long[16];
        for (int pair = 0; pair < masks.length; pair++) {
            long first = (pair >> bit & 1) == 0 ? 0 : 0xFFFF_FFFFL;
            long second = (pair >> 2 + bit & 1) == 0 ? 0 : 0xFFFF_FFFF_0000_0000L;
            masks[pair] = first | second;
        }
        return masks;
    }

    private static int[] wide() {
        int[] wide = new int[65536];
        for (int packed = 0; packed < wide.length; packed++) {
            int r = SingleColour.widen(packed >> 11, 5);
            int g = SingleColour.widen(packed >> 5 & 63, 6);
            int b = SingleColour.widen(packed & 31, 5);
            wide[packed] = 0xFF000000 | r << 16 | g << 8 | b;
        }
        return wide;
    }
}
