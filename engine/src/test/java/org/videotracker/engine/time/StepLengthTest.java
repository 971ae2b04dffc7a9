package org.videotracker.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepLengthTest {

    @ParameterizedTest
    @CsvSource({"4, 1, 4", "3, 1, 3", "0.5, 2, 1", "-0.125, 8, 1", "1.5, 2, 3", "96, 1, 96", "0.1, 10, 1"})
    void aSpeedIsTakenAsTheSimplestFraction(double speed, long beats, long steps) {
        assertThat(StepLength.of(speed)).isEqualTo(new StepLength(beats, steps));
    }

    @Property
    void everyFractionIsMetExactly(
            @ForAll @IntRange(min = 1, max = 96) int steps, @ForAll @IntRange(min = 1, max = 96) int beats) {
        StepLength length = StepLength.of((double) steps / beats);
        assertThat(length.beats() * steps).isEqualTo(length.steps() * beats);
    }

    @Property
    void everySpeedIsMetWithin2ToTheMinus31OfItsValue(
            @ForAll @DoubleRange(min = 0.0105, max = 96) @Scale(12) double speed) {
        assertThat(StepLength.of(speed).toBeats() * speed).isCloseTo(1, within(0x1p-31));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 97, Double.NaN, Double.POSITIVE_INFINITY, 0.001})
    void anIllegalSpeedIsRefused(double speed) {
        assertThatThrownBy(() -> StepLength.of(speed)).hasMessageContaining("steps per beat");
    }
}
