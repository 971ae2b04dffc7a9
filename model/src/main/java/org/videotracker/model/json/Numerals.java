package org.videotracker.model.json;

import java.math.BigDecimal;

/** The one way in which numbers are written: the fewest digits that read back as the same number. */
final class Numerals {
    private static final double LARGEST_EXACT_LONG = 1L << 53;
    private static final double SMALLEST_PLAIN = 1e-9;
    private static final double LARGEST_PLAIN = 1e21;

    private Numerals() {}

    static String shortest(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a session holds finite numbers, not " + number);
        }
        double magnitude = Math.abs(number);
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        if (number == Math.rint(number) && magnitude <= LARGEST_EXACT_LONG) {
            return Long.toString((long) number);
        }
        if (magnitude < SMALLEST_PLAIN || magnitude >= LARGEST_PLAIN) {
            return Double.toString(number);
        }
        String digits = Double.toString(number);
        if (digits.indexOf('E') < 0) {
            return digits; // most are plain already, and of fractions none ends in a zero
        }
        return new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }
}
