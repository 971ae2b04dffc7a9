package org.videotracker.script.lua.api;

import java.math.BigDecimal;

/** Numbers with the fewest digits that read back as the same number. */
public final class NumberNotation {
    private static final double WHOLE = 1e15;
    private static final double SMALLEST_PLAIN = 1e-7;

    private NumberNotation() {}

    public static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString((long) number);
        }
        String shortest = Double.toString(number);
        double size = Math.abs(number);
        return size < WHOLE && size > SMALLEST_PLAIN
                ? new BigDecimal(shortest).toPlainString()
                : shortest.replace(".0E", "e").replace('E', 'e');
    }
}
