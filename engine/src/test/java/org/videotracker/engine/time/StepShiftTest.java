package org.videotracker.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepShiftTest {
    private static final StepLength QUARTER = StepLength.of(4);

    @ParameterizedTest
    @CsvSource({
        "0, 50, 0, 1, 1",
        "0.25, 50, 1, 1, 16",
        "-0.3333333333333333, 50, -1, 1, 12",
        "0, 75, 1, 1, 8",
        "0, 66.7, 1, 167, 2000",
        "-0.5, 75, 0, 1, 1",
        "0.5, 80, 1, 1, 4",
        "1e-12, 50, 0, 1, 1"
    })
    void microTimingAndSwingAreAddedAsFractions(double micro, double swing, int direction, long beats, long steps) {
        assertThat(StepShift.of(micro, swing, QUARTER))
                .isEqualTo(new StepShift(direction, new StepLength(beats, steps)));
    }

    @Property
    void everyShiftIsMetWithin2ToTheMinus30OfAStep(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) @Scale(14) double micro,
            @ForAll @DoubleRange(min = 50, max = 80) @Scale(12) double swing,
            @ForAll @DoubleRange(min = 0.0105, max = 96) @Scale(9) double speed) {
        StepLength step = StepLength.of(speed);
        double expected = Math.min(1, swing / 50 - 1 + micro);

        assertThat(StepShift.of(micro, swing, step).toBeats() / step.toBeats()).isCloseTo(expected, within(0x1p-24));
    }

    @Property
    void aPartOfALengthIsExactWhereItIsAFraction(
            @ForAll @IntRange(min = 1, max = 96) int speed,
            @ForAll @IntRange(min = 1, max = 64) int numerator,
            @ForAll @IntRange(min = 1, max = 16) int denominator) {
        StepLength part = StepLength.of(speed).times(numerator, denominator);

        assertThat(part.beats() * speed * denominator).isEqualTo(part.steps() * numerator);
    }

    @Property
    void goingBackUndoesAddingButForAPart(
            @ForAll @IntRange(min = 1, max = 400) int beats, @ForAll @IntRange(min = 1, max = 400) int steps) {
        StepLength length = new StepLength(beats, steps);
        BeatTime start = new BeatTime(44_100).set(1000.5);
        BeatTime there = new BeatTime(44_100).set(start).addSteps(1, length).goBack(length);

        assertThat(there.wholeBeats()).isEqualTo(1000);
        assertThat(there.parts() - start.parts()).isBetween(0L, 1L);
    }

    @Test
    void nothingIsBeforeBeatZero() {
        BeatTime time = new BeatTime(48_000).set(0.125).goBack(QUARTER);

        assertThat(time.toBeats()).isZero();
    }
}
