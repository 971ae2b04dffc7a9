package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberIsFinite(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(number));
    }

    @Test
    void minusZeroIsZero() {
        assertThat(Value.of(-0.0)).isEqualTo(Value.of(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-2, -2", "0.5, 0.5", "1e300, 1.0E300"})
    void aNumberIsShownAsPeopleWriteIt(double number, String shown) {
        assertThat(Value.of(number)).hasToString(shown);
    }

    @Test
    void aTextIsShownInQuotesAndALongOneIsCutOff() {
        assertThat(Value.of("take 1")).hasToString("\"take 1\"");
        assertThat(Value.of("x".repeat(100))).hasToString("\"" + "x".repeat(40) + "...\"");
    }
}
