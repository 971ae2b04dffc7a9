package org.videotracker.engine.sampler.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrainWindowTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, 1, 1, 1",
        "LINEAR, 0, 0.5, 1",
        "EXPONENTIAL, 0, 0.1192, 1",
        "GAUSSIAN, 0.0111, 0.3247, 1",
        "HANN, 0, 0.5, 1",
        "HAMMING, 0.08, 0.54, 1"
    })
    void eachHasItsLevelsAtTheEndTheQuarterAndTheMiddle(GrainWindow window, double end, double quarter, double middle) {
        assertThat(window.at(0)).isCloseTo(end, within(1e-4));
        assertThat(window.at(0.25)).isCloseTo(quarter, within(1e-4));
        assertThat(window.at(0.5)).isCloseTo(middle, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void eachIsSymmetricAndStaysBetweenSilenceAndFull(GrainWindow window) {
        for (double x = -0.25; x <= 1.25; x += 0.01) {
            assertThat(window.at(x)).isBetween(0.0, 1.0).isCloseTo(window.at(1 - x), within(1e-9));
        }
    }
}
