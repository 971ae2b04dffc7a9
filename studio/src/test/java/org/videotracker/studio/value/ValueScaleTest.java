package org.videotracker.studio.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.transport.Transport;

class ValueScaleTest {
    private static final Parameter WINDOW = Parameter.ofFloat("windowMs", 1, 2000, 20, "ms", "");
    private static final Parameter LEVEL = Parameter.ofFloat("level", -1, 1, 0, "", "");

    static List<Parameter> parameters() {
        return List.of(WINDOW, LEVEL, Transport.GLIDE_MS, Transport.BPM, Transport.BEATS_PER_BAR);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void furtherRightIsMoreAndTheWayBackLeadsToTheSameNumber(Parameter parameter) {
        assertThat(ValueScale.value(parameter, 0)).isEqualTo(parameter.min());
        assertThat(ValueScale.value(parameter, 1)).isEqualTo(parameter.max(), within(1e-9));
        double before = parameter.min();
        for (int i = 1; i < 100; i++) {
            double value = ValueScale.value(parameter, i / 100.0);
            assertThat(value).isGreaterThanOrEqualTo(before);
            assertThat(ValueScale.value(parameter, ValueScale.position(parameter, value)))
                    .isEqualTo(value, within(1e-6));
            before = value;
        }
    }

    @Test
    void smallNumbersOfAWideRangeCanBeHit() {
        assertThat(ValueScale.value(WINDOW, 0.5)).isBetween(40.0, 50.0);
        assertThat(ValueScale.value(Transport.GLIDE_MS, 0.25)).isLessThan(1000);
        assertThat(ValueScale.value(LEVEL, 0.5)).isZero();
    }

    @Test
    void theWheelTakesWholeNumbersOneByOneAndOthersInSteps() {
        assertThat(ValueScale.stepped(Transport.BEATS_PER_BAR, 4, 0.2, false)).isEqualTo(5);
        assertThat(ValueScale.stepped(Transport.BEATS_PER_BAR, 1, -3, false)).isEqualTo(1);
        assertThat(ValueScale.stepped(LEVEL, 0, 1, false)).isEqualTo(0.04, within(1e-9));
        assertThat(ValueScale.stepped(LEVEL, 0, -1, true)).isEqualTo(-0.004, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"20,20", "20 ms,20", "20MS,20", "'2,5',2.5", "99999,2000", "-5,1"})
    void numbersAreTypedWithTheirUnitOrWithout(String text, double number) {
        assertThat(TypedNumber.of(WINDOW, text)).hasValue(number);
    }

    @Test
    void sharesAreTypedInPercent() {
        assertThat(TypedNumber.of(LEVEL, "50 %")).hasValue(0.5);
        assertThat(TypedNumber.of(WINDOW, "50 %")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "NaN", "1e999", "20 s"})
    void whatIsNoNumberIsNotTaken(String text) {
        assertThat(TypedNumber.of(WINDOW, text)).isEmpty();
    }
}
