package org.videotracker.studio.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-59, and ST-41. The present value is 10 throughout. */
class CellExpressionTest {
    private final CellExpression expression = new CellExpression(() -> 0.25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2+3*4|14",
                "10/4/5|0.5",
                ".5*2|1",
                "3--5|8",
                "2*-3|-6",
                "- 5|-5",
                "--5|5",
                "(1)|1",
                "1e3|1000",
                "1.5e-2|0.015",
                "(2+3)*4|20",
                "2^3^2|512",
                "-2^2|4",
                "2^-1|0.5",
                "7%4|3",
                "pi*2|6.283185307179586",
                "e|2.718281828459045",
                "min(3,1,2)|1",
                "max(3,1,2)|3",
                "abs(-2)|2",
                "sin(0)|0",
                "cos(0)|1",
                "sin(pi/2)|1",
                "floor(-1.5)|-2",
                "round(2.6)|3",
                "clamp(5,0,1)|1",
                "clamp(-5,0,1)|0",
                "rand()|0.25",
                "rand(8)|2",
                "rand(1,3)|1.5",
                "x|10",
                "x*2|20",
                "X+PI-PI|10",
                "-5|-5",
                "MAX(1, x)|10"
            })
    void anExpressionGivesItsNumber(String text, double value) {
        assertThat(expression.read(text, 10))
                .isInstanceOfSatisfying(
                        Reading.Number.class,
                        number -> assertThat(number.value()).isCloseTo(value, within(1e-12)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+0.3|10.3",
                "*2|20",
                "/4|2.5",
                "^2|100",
                "%4|2",
                "+=2|12",
                "-=2|8",
                "*=2|20",
                "/=4|2.5",
                "*=2+1|30",
                "*2+1|21",
                " += 2 |12",
                "+-2|8"
            })
    void aTextThatBeginsWithAnOperatorChangesThePresentValue(String text, double value) {
        assertThat(expression.read(text, 10)).isEqualTo(new Reading.Number(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "+", "*", "5+", "5*", "5-", "2^", "(", "(1", "(1+2", "min(", "min(1,", "mi", "p", "cla",
                "clamp(1", "1e", "1e-", ".", "-.", "+=", "*=", "2+si", "((2+3)*", "rand", "+=("
            })
    void aTextThatOnlyNeedsToBeTypedOnIsIncomplete(String text) {
        assertThat(expression.read(text, 10)).isEqualTo(new Reading.Incomplete());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 5|2",
                "1.2.3|3",
                "1/0|1",
                "2+1/1e-10|3",
                "1,5|1",
                "foo|0",
                "2+foo+1|2",
                "clamp(1)|0",
                "2)|1",
                "+foo|1"
            })
    void aTextThatMeansNoNumberIsWrongAtItsPlace(String text, int position) {
        assertThat(expression.read(text, 10)).isInstanceOfSatisfying(Reading.Wrong.class, wrong -> {
            assertThat(wrong.position()).isEqualTo(position);
            assertThat(wrong.sentence()).isNotBlank().endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10^400",
                "9^9^9^9",
                "1e999",
                "1e999999999",
                "1e99999999999",
                "1e99999999*1e99999999",
                "(-1)^0.5",
                "\"a\"+1",
                "\"a\"",
                "1e999999999+1e-999999999",
                "-1e999999999",
                "0x",
                "0xFF",
                "@",
                "'",
                "#",
                "a[1]",
                "a.b",
                "sin",
                "x x",
                "π"
            })
    void whatNoCellCanHoldIsNeverANumberThatIsNotFinite(String text) {
        Reading reading = expression.read(text, 10);
        assertThat(reading instanceof Reading.Number(double value) && !Double.isFinite(value))
                .isFalse();
    }

    @Property(tries = 3000)
    void typingNeverThrows(
            @ForAll
                    @StringLength(max = 50)
                    @Chars({'+', '-', '*', '/', '^', '%', '(', ')', ',', '.', 'e', 'x', '=', '"', ' '})
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = ' ', to = 'ÿ')
                    String text) {
        Reading reading = expression.read(text, 10);
        if (reading instanceof Reading.Wrong(String sentence, int position)) {
            assertThat(position).isBetween(0, text.length());
            assertThat(sentence).isNotBlank();
        }
    }

    @Property(tries = 300)
    void everyBeginningOfWhatIsRightIsIncompleteOrRight(@ForAll("numbers") double a, @ForAll("numbers") double b) {
        String whole = "clamp((" + a + "+x)*2^1," + b + ",max(" + a + "," + b + "))";
        for (int length = 0; length <= Math.min(whole.length(), CellExpression.MAX_LENGTH); length++) {
            assertThat(expression.read(whole.substring(0, length), 10))
                    .as(whole.substring(0, length))
                    .isNotInstanceOf(Reading.Wrong.class);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Double> numbers() {
        return net.jqwik.api.Arbitraries.doubles().between(-99, 99).ofScale(2);
    }
}
