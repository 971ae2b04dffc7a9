package org.videotracker.studio.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeatTest {

    @Test
    void theLightFlashesWithTheBeatAndFadesUntilTheNext() {
        assertThat(BeatLight.brightness(7, true)).isEqualTo(1);
        assertThat(BeatLight.brightness(7.5, true)).isBetween(0.05, 0.3);
        assertThat(BeatLight.brightness(7.99, true)).isLessThan(0.05);
        assertThat(BeatLight.brightness(7, false)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,4,0", "3.9,4,3", "4,4,0", "10.2,3,1"})
    void eachBeatHasItsPlaceInTheBar(double beat, int beatsPerBar, int place) {
        assertThat(BeatLight.place(beat, beatsPerBar)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0,4,1.1.1", "0.25,4,1.1.2", "3.99,4,1.4.4", "4,4,2.1.1", "7,7,2.1.1", "-1,4,1.1.1"})
    void thePositionCountsFromOne(double beat, int beatsPerBar, String text) {
        assertThat(new PositionText().of(beat, beatsPerBar)).isEqualTo(text);
    }

    @Test
    void theSameQuarterIsTheSameText() {
        PositionText position = new PositionText();
        assertThat(position.of(2.26, 4)).isSameAs(position.of(2.49, 4));
        assertThat(position.of(2.26, 3)).isEqualTo("1.3.2");
    }
}
