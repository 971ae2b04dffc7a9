package org.videotracker.media.texture;

/**
 * For every 8-bit level of a channel the pair of endpoints whose two-thirds mixture comes nearest to it. A flat block stored this
 * way is right to within two levels where the endpoints alone would be off by up to four, and that is what hides banding.
 * The idea is the single-colour fit that most block encoders share (Simon Brown, squish).
 */
final class SingleColour {

    private final int[] near;
    private final int[] far;

    private SingleColour(int bits) {
        int levels = 1 << bits;
        near = new int[256];
        far = new int[256];
        for (int wanted = 0; wanted < 256; wanted++) {
            int best = Integer.MAX_VALUE;
            for (int a = 0; a < levels; a++) {
                for (int b = 0; b < levels; b++) {
                    int made = 171 * widen(a, bits) + 85 * widen(b, bits) + 128 >> 8;
                    // A small spread keeps the error small in decoders that round the mixture differently.
                    int cost = Math.abs(made - wanted) * 256 + Math.abs(a - b);
                    if (cost < best) {
                        best = cost;
                        near[wanted] = a;
                        far[wanted] = b;
                    }
                }
            }
        }
    }

    static SingleColour of5Bits() {
        return new SingleColour(5);
    }

    static SingleColour of6Bits() {
        return new SingleColour(6);
    }

    /** The endpoint of weight two thirds. */
    int near(int level) {
        return near[level];
    }

    /** The endpoint of weight one third. */
    int far(int level) {
        return far[level];
    }

    static int widen(int value, int bits) {
        return bits == 5 ? value << 3 | value >> 2 : value << 2 | value >> 4;
    }
}
