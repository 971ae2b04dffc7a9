package org.videotracker.studio.mixer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaderLawTest {

    @Test
    void theEndsAreSilenceAndTwiceTheAmplitude() {
        assertThat(FaderLaw.gainAt(0)).isZero();
        assertThat(FaderLaw.gainAt(1)).isEqualTo(2);
        assertThat(FaderLaw.gainAt(FaderLaw.UNITY)).isEqualTo(1, within(1e-12));
        assertThat(FaderLaw.position(0)).isZero();
        assertThat(FaderLaw.position(2)).isEqualTo(1, within(1e-9));
        assertThat(FaderLaw.position(100)).isEqualTo(1);
    }

    @Test
    void higherIsAlwaysLouderAndTheWayBackLeadsToTheSamePlace() {
        double before = -1;
        for (int i = 0; i <= 1000; i++) {
            double gain = FaderLaw.gainAt(i / 1000.0);
            assertThat(gain).isGreaterThan(before);
            assertThat(FaderLaw.position(gain)).isEqualTo(i / 1000.0, within(1e-9));
            before = gain;
        }
    }

    @Test
    void tenDecibelsTakeMoreRoomNearFullScaleThanFarBelow() {
        double loud = FaderLaw.position(1) - FaderLaw.position(FaderLaw.gain(-10));
        double soft = FaderLaw.position(FaderLaw.gain(-40)) - FaderLaw.position(FaderLaw.gain(-50));
        assertThat(loud).isGreaterThan(3 * soft);
    }

    @ParameterizedTest
    @CsvSource({"1,0.0", "2,+6.0", "0.5,-6.0", "0,-inf", "0.1,-20.0", "0.00000001,-inf", "1.0001,0.0", "0.9999,0.0"})
    void aGainIsShownInDecibels(double gain, String text) {
        assertThat(FaderLaw.text(gain)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "-6.0206,0.5",
        "-6.0206 dB,0.5",
        "+6.0206dB,2",
        "50%,0.5",
        "-inf,0",
        "OFF,0",
        "0,1",
        "99,2",
        "'-6,0206',0.5"
    })
    void decibelsAndSharesCanBeTyped(String text, double gain) {
        assertThat(FaderLaw.parse(text)).hasValueCloseTo(gain, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loud", "NaN", "1 2", "%", "dB"})
    void whatIsNoGainIsNotTaken(String text) {
        assertThat(FaderLaw.parse(text)).isEmpty();
    }

    @Test
    void stepsGoThroughDecibelsAndIntoSilenceAndOutOfIt() {
        assertThat(FaderLaw.stepped(1, -1)).isEqualTo(FaderLaw.gain(-1), within(1e-12));
        assertThat(FaderLaw.stepped(1.9, 6)).isEqualTo(2);
        assertThat(FaderLaw.stepped(FaderLaw.gain(-60), -1)).isZero();
        assertThat(FaderLaw.stepped(0, 1)).isEqualTo(0.001, within(1e-12));
        assertThat(FaderLaw.stepped(0, -1)).isZero();
    }
}
