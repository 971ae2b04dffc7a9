package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"2, 8, 1/4", "-3, 6, -1/2", "3, -6, -1/2", "0, -7, 0/1", "5, 1, 5/1"})
    @DisplayName("a fraction is in lowest terms with its sign above")
    void lowestTerms(long numerator, long denominator, String text) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(text);
    }

    @Property
    @Label("sums, products, quotients and order are those of exact arithmetic, in ints and beyond")
    void arithmeticIsExact(
            @ForAll long numerator,
            @ForAll @IntRange(min = 1) int denominator,
            @ForAll int otherNumerator,
            @ForAll @IntRange(min = 1, max = 1_000_000) int otherDenominator) {
        Fraction first = Fraction.of(numerator >> 25, denominator);
        Fraction second = Fraction.of(otherNumerator >> 9, otherDenominator);
        BigInteger a = BigInteger.valueOf(first.numerator());
        BigInteger b = BigInteger.valueOf(first.denominator());
        BigInteger c = BigInteger.valueOf(second.numerator());
        BigInteger d = BigInteger.valueOf(second.denominator());

        assertSame(first.plus(second), a.multiply(d).add(c.multiply(b)), b.multiply(d));
        assertSame(first.minus(second), a.multiply(d).subtract(c.multiply(b)), b.multiply(d));
        assertSame(first.times(second), a.multiply(c), b.multiply(d));
        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
        assertThat(first.floor().plus(first.cyclePosition())).isEqualTo(first);
        if (!second.isZero()) {
            assertThat(first.dividedBy(second).times(second)).isEqualTo(first);
        }
    }

    private static void assertSame(Fraction actual, BigInteger top, BigInteger bottom) {
        assertThat(BigInteger.valueOf(actual.numerator()).multiply(bottom))
                .isEqualTo(BigInteger.valueOf(actual.denominator()).multiply(top));
    }

    @Test
    @DisplayName("what a long cannot hold is a fault of the pattern, not a wrong number")
    void overflowIsAFault() {
        Fraction large = Fraction.of(Long.MAX_VALUE);
        Fraction fine = Fraction.of(1, Long.MAX_VALUE);

        assertFault(() -> large.plus(Fraction.ONE));
        assertFault(() -> large.times(Fraction.of(3, 2)));
        assertFault(() -> fine.times(Fraction.of(1, 2)));
        assertFault(() -> Fraction.of(Long.MIN_VALUE).negated());
        assertFault(() -> Fraction.of(1, Long.MAX_VALUE).plus(Fraction.of(1, Long.MAX_VALUE - 1)));
        assertThat(large.compareTo(fine)).isPositive();
    }

    private static void assertFault(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(PatternFault.class).isThrownBy(action).withMessageContaining("too long");
    }

    @Test
    @DisplayName("a division by zero is a fault of the pattern")
    void divisionByZero() {
        assertThatExceptionOfType(PatternFault.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
        assertThatExceptionOfType(PatternFault.class).isThrownBy(() -> Fraction.of(Double.NaN));
        assertThatExceptionOfType(PatternFault.class).isThrownBy(() -> Fraction.of(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 1/10",
        "0.3333333333333333, 1/3",
        "0.123456789, 10/81",
        "3.141592653589793, 11985110/3814979",
        "1e-9, 0/1",
        "12345.6789, 1000000/81",
        "0.9999999, 9999999/10000000",
        "1e15, 1000000000000000/1",
        "1.5e-7, 1/6666667",
        "-0.333, -333/1000",
        "0.33333333, 1/3",
    })
    @DisplayName("a decimal number stands for the fraction that fraction.js finds")
    void decimalNumbers(double number, String text) {
        assertThat(Fraction.of(number)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "7, 4", "4, 2"})
    @DisplayName("the least common multiple of halves and quarters")
    void commonMultiples(long first, long second) {
        assertThat(Fraction.of(first, 2)
                        .leastCommonMultiple(Fraction.of(second, 4))
                        .dividedBy(Fraction.of(first, 2)))
                .satisfies(times -> assertThat(times.isWhole()).isTrue());
    }
}
