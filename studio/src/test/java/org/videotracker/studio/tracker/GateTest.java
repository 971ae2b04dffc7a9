package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

/** How far a note has come within its gate. Pattern of 8 rows. */
class GateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0, 0",
        "0, 2, 0.125, 0.5",
        "0, 2, 0.25, 1",
        "6, 4, 0.75, 0",
        "6, 4, 0.0, 0.5",
        "6, 4, 0.125, 0.75",
        "2, 1, 0.875, 1"
    })
    void theGateRunsFromItsRowOnAndRoundTheEndOfThePattern(int row, int length, double position, double progress) {
        StepPattern pattern = StepPattern.empty(8).withStep(row, Step.of(0).withLength(length));
        assertThat(Gate.progress(pattern, row, position)).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 0, 0", "7, 2, 0.125, 0.5", "0, 1, 0.9375, 0.5"})
    void aPatternThatIsReadBackwardsBeginsWithItsLastRow(int row, int length, double position, double progress) {
        StepPattern pattern = StepPattern.empty(8)
                .withStep(row, Step.of(0).withLength(length))
                .withStepsPerBeat(-4);
        assertThat(Gate.progress(pattern, row, position)).isEqualTo(progress);
    }
}
