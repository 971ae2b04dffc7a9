package org.videotracker.studio.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

class ValueTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "0.5, 0.5",
        "0.1234, 0.123",
        "0.9996, 1",
        "-0.0004, 0",
        "-2.25, -2.25",
        "10.126, 10.13",
        "99.999, 100",
        "123.44, 123.4",
        "48000, 48000",
        "1234.5, 1235",
        "1e300, 1.0E300",
        "0.06, 0.06",
        "0.007, 0.007"
    })
    void aDecimalHasFewDigitsAndNoIdleZeros(double number, String text) {
        assertThat(ValueText.decimal(number)).isEqualTo(text);
    }

    @Test
    void theUnitFollowsTheNumber() {
        assertThat(ValueText.of(Parameter.ofFloat("attackMs", 0, 100, 0, "ms", ""), 12.5))
                .isEqualTo("12.5 ms");
        assertThat(ValueText.of(Parameter.ofInt("voices", 1, 64, 8, "", ""), 7.6))
                .isEqualTo("8");
    }

    @Test
    void switchesAndOptionsHaveNames() {
        Parameter shape = Parameter.ofEnum("shape", List.of("SINE", "SAW"), "");
        assertThat(ValueText.of(Parameter.ofBool("mute", false, ""), 1)).isEqualTo("ON");
        assertThat(ValueText.of(shape, Value.of(1))).isEqualTo("SAW");
        assertThat(ValueText.of(shape, 7)).as("a moved option beyond the last").isEqualTo("SAW");
        assertThat(ValueText.of(Parameter.ofText("t", "", 9, ""), Value.of("abc")))
                .isEqualTo("abc");
    }
}
