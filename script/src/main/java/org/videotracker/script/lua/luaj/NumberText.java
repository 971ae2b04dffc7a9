package org.videotracker.script.lua.luaj;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers as C's {@code printf} does; the interpreter would write them with the precision of a float. */
final class NumberText {
    private static final int DIGITS = 14;
    private static final double WHOLE = 1e15;

    private NumberText() {}

    /** As Lua's {@code tostring}: {@code %.14g}, and whole numbers with all their digits. */
    static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return number == 0 && 1 / number < 0 ? "-0" : Long.toString((long) number);
        }
        return general(number, DIGITS, false);
    }

    /** As {@code %g}: the shorter of plain and scientific notation, without zeros at the end unless asked. */
    static String general(double number, int precision, boolean keepsZeros) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        int digits = Math.max(1, precision);
        String sign = number < 0 || 1 / number < 0 ? "-" : "";
        if (number == 0) {
            return sign + (keepsZeros && digits > 1 ? "0." + "0".repeat(digits - 1) : "0");
        }
        BigDecimal rounded = new BigDecimal(Math.abs(number)).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < -4 || exponent >= digits) {
            String mantissa = rounded.movePointLeft(exponent)
                    .setScale(digits - 1, RoundingMode.HALF_EVEN)
                    .toPlainString();
            return sign + (keepsZeros ? mantissa : withoutZeros(mantissa)) + exponentText(exponent);
        }
        String plain = rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.HALF_EVEN)
                .toPlainString();
        return sign + (keepsZeros ? plain : withoutZeros(plain));
    }

    /** As {@code %f}. */
    static String fixed(double number, int precision) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        String sign = number < 0 || number == 0 && 1 / number < 0 ? "-" : "";
        return sign
                + new BigDecimal(Math.abs(number))
                        .setScale(precision, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /** As {@code %e}. */
    static String scientific(double number, int precision) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        String sign = number < 0 || number == 0 && 1 / number < 0 ? "-" : "";
        if (number == 0) {
            return sign + (precision == 0 ? "0" : "0." + "0".repeat(precision)) + exponentText(0);
        }
        BigDecimal rounded =
                new BigDecimal(Math.abs(number)).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return sign
                + rounded.movePointLeft(exponent)
                        .setScale(precision, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + exponentText(exponent);
    }

    private static String exponentText(int exponent) {
        int size = Math.abs(exponent);
        return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    private static String withoutZeros(String digits) {
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String notFinite(double number) {
        return Double.isNaN(number) ? "nan" : number < 0 ? "-inf" : "inf";
    }
}
