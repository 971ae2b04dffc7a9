package org.videotracker.model.pattern.cycle;

/**
 * Decimal numbers as fractions. The fraction is found as fraction.js 5 (MIT licence) does it, on whose results the times of
 * Strudel patterns rest: numbers from one up are first brought below one by a power of ten; then the tree of mediants is
 * descended from 0/1 and 1/1 until the mediant is the number as a double, or a denominator passes ten million.
 *
 * <p>The descent takes equal turns in one leap, found by bisection: a mediant rounds to a double monotonically.
 */
final class NearestFraction {
    private static final long DENOMINATOR_LIMIT = 10_000_000;

    private NearestFraction() {}

    /** @param number not a whole number that fits into a long */
    static Fraction of(double number) {
        if (Double.isNaN(number)) {
            throw new PatternFault("a number of this pattern is none (NaN)");
        }
        double magnitude = Math.abs(number);
        if (magnitude >= Long.MAX_VALUE) {
            throw new PatternFault("the number " + number + " is too large for a pattern");
        }
        return number < 0 ? ofPositive(magnitude).negated() : ofPositive(magnitude);
    }

    private static Fraction ofPositive(double number) {
        long scale = 1;
        double target = number;
        if (number >= 1) {
            for (int tens = (int) Math.floor(1 + Math.log10(number)); tens > 0; tens--) {
                scale *= 10;
            }
            target = number / scale;
        }
        return descend(target).times(Fraction.of(scale));
    }

    private static Fraction descend(double target) {
        long lowTop = 0;
        long lowBottom = 1;
        long highTop = 1;
        long highBottom = 1;
        while (lowBottom <= DENOMINATOR_LIMIT && highBottom <= DENOMINATOR_LIMIT) {
            double mediant = (double) (lowTop + highTop) / (lowBottom + highBottom);
            if (target == mediant) {
                if (lowBottom + highBottom <= DENOMINATOR_LIMIT) {
                    return Fraction.of(lowTop + highTop, lowBottom + highBottom);
                }
                return highBottom > lowBottom ? Fraction.of(highTop, highBottom) : Fraction.of(lowTop, lowBottom);
            }
            if (target > mediant) {
                long turns = turns(target, lowTop, lowBottom, highTop, highBottom, true);
                lowTop += turns * highTop;
                lowBottom += turns * highBottom;
            } else {
                long turns = turns(target, highTop, highBottom, lowTop, lowBottom, false);
                highTop += turns * lowTop;
                highBottom += turns * lowBottom;
            }
        }
        return lowBottom > DENOMINATOR_LIMIT ? Fraction.of(highTop, highBottom) : Fraction.of(lowTop, lowBottom);
    }

    /** How many turns in a row move the same end, at least one, and no more than carry its denominator over the limit. */
    private static long turns(double target, long top, long bottom, long otherTop, long otherBottom, boolean upwards) {
        long sure = 1;
        long most = (DENOMINATOR_LIMIT - bottom) / otherBottom + 1;
        while (sure < most) {
            long middle = sure + (most - sure + 1) / 2;
            double mediant = (double) (top + middle * otherTop) / (bottom + middle * otherBottom);
            if (upwards ? target > mediant : target < mediant) {
                sure = middle;
            } else {
                most = middle - 1;
            }
        }
        return sure;
    }
}
