package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, the time of cycle patterns. Always in lowest terms with a denominator above zero, so that equal
 * numbers are equal records.
 *
 * @param numerator carries the sign
 * @param denominator above zero
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    private static final int CACHED = 1024;
    private static final Fraction[] WHOLE_NUMBERS = wholeNumbers();

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** Brings the numbers into lowest terms. A denominator of zero, and what a long cannot hold, are a {@link PatternFault}. */
    public Fraction {
        if (denominator != 1) {
            if (denominator == 0) {
                throw new PatternFault("a time or number of this pattern is divided by zero");
            }
            long divisor = gcd(numerator, denominator);
            if (denominator < 0) {
                divisor = -divisor;
            }
            if (divisor != 1) {
                if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
                    throw tooLong();
                }
                numerator /= divisor;
                denominator /= divisor;
            }
        }
    }

    private static Fraction[] wholeNumbers() {
        Fraction[] cache = new Fraction[CACHED];
        for (int number = 0; number < CACHED; number++) {
            cache[number] = new Fraction(number, 1);
        }
        return cache;
    }

    public static Fraction of(long number) {
        return number >= 0 && number < CACHED ? WHOLE_NUMBERS[(int) number] : new Fraction(number, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /** The simple fraction a decimal number stands for: 0.1 is 1/10, and 0.333333333 is 1/3. See {@link NearestFraction}. */
    public static Fraction of(double number) {
        long whole = (long) number;
        return whole == number && whole != Long.MAX_VALUE ? of(whole) : NearestFraction.of(number);
    }

    public Fraction plus(Fraction other) {
        if (other.numerator == 0) {
            return this;
        }
        if (numerator == 0) {
            return other;
        }
        try {
            if (denominator == other.denominator) {
                long sum = Math.addExact(numerator, other.numerator);
                return denominator == 1 ? of(sum) : new Fraction(sum, denominator);
            }
            if (isShort() && other.isShort()) {
                return new Fraction(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
            long common = gcd(denominator, other.denominator);
            long scale = other.denominator / common;
            long sum = Math.addExact(
                    Math.multiplyExact(numerator, scale), Math.multiplyExact(other.numerator, denominator / common));
            return new Fraction(sum, Math.multiplyExact(denominator, scale));
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction negated() {
        if (numerator == Long.MIN_VALUE) {
            throw tooLong();
        }
        return numerator == 0 ? this : new Fraction(-numerator, denominator);
    }

    public Fraction times(Fraction other) {
        if (denominator == 1 && numerator == 1) {
            return other;
        }
        if (isShort() && other.isShort()) {
            long product = numerator * other.numerator;
            long below = denominator * other.denominator;
            return below == 1 ? of(product) : new Fraction(product, below);
        }
        try {
            long across = gcd(numerator, other.denominator);
            long back = gcd(other.numerator, denominator);
            return new Fraction(
                    Math.multiplyExact(numerator / across, other.numerator / back),
                    Math.multiplyExact(denominator / back, other.denominator / across));
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    /** A divisor of zero is a {@link PatternFault}. */
    public Fraction dividedBy(Fraction other) {
        if (other.denominator == 1 && other.numerator == 1) {
            return this;
        }
        return times(other.inverse());
    }

    Fraction dividedBy(int whole) {
        if (whole == 1) {
            return this;
        }
        return denominator == (int) denominator && whole > 0
                ? new Fraction(numerator, denominator * whole)
                : dividedBy(Fraction.of(whole));
    }

    /** One divided by this. */
    public Fraction inverse() {
        return new Fraction(denominator, numerator);
    }

    /** The greatest whole number that is not above this: the start of its cycle. */
    public Fraction floor() {
        return denominator == 1 ? this : of(Math.floorDiv(numerator, denominator));
    }

    /** The number of the cycle this time lies in. */
    public long cycle() {
        return denominator == 1 ? numerator : Math.floorDiv(numerator, denominator);
    }

    /** How far into its cycle this time is: 0 or more and below 1. */
    public Fraction cyclePosition() {
        return denominator == 1 ? ZERO : new Fraction(Math.floorMod(numerator, denominator), denominator);
    }

    public boolean isWhole() {
        return denominator == 1;
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public boolean isBelow(Fraction other) {
        return compareTo(other) < 0;
    }

    public boolean isAbove(Fraction other) {
        return compareTo(other) > 0;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smallest positive number that both divide evenly. */
    public Fraction leastCommonMultiple(Fraction other) {
        if (numerator == 0 || other.numerator == 0) {
            return ZERO;
        }
        try {
            return new Fraction(
                    Math.multiplyExact(
                            Math.absExact(numerator) / gcd(numerator, other.numerator), Math.absExact(other.numerator)),
                    gcd(denominator, other.denominator));
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high != otherHigh
                ? Long.compare(high, otherHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    public double toDouble() {
        return (double) numerator / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    /** Whether products of two such fractions, and sums of two such products, fit into a long. */
    private boolean isShort() {
        return numerator == (int) numerator && denominator == (int) denominator;
    }

    /** Of the magnitudes; that of zero and a number is the number. */
    private static long gcd(long first, long second) {
        if (first == (int) first && second == (int) second) {
            return gcd((int) first, (int) second);
        }
        long larger = first;
        long smaller = second;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger < 0 ? -larger : larger;
    }

    /** Division of ints takes a fraction of the time of that of longs. */
    private static long gcd(int first, int second) {
        int larger = first;
        int smaller = second;
        while (smaller != 0) {
            int rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return Math.abs((long) larger);
    }

    private static PatternFault tooLong() {
        return new PatternFault("the fractions of time in this pattern grow too long to be exact;"
                + " use simpler factors, or fewer of them inside each other");
    }
}
