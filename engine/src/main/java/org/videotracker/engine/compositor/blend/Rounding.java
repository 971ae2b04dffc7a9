package org.videotracker.engine.compositor.blend;

/**
 * Exact division by 255 * 256 = 65280, the scale of a product of two colours and an opacity. Being exact it is
 * monotonic, which is why no blend mode can lift a colour above its alpha.
 */
final class Rounding {

    private Rounding() {}

    /**
     * The nearest integer to {@code product / 65280}, halves up, without a division: {@code floor(m / 255)} equals
     * {@code (m + 1) * 257 >> 16} for every m from 0 to 65534.
     *
     * @param product 0..255 * 65280
     */
    static int over65280(int product) {
        return (product + 32640 >>> 8) * 257 + 257 >>> 16;
    }
}
