package org.videotracker.studio.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TapTempoTest {
    private final TapTempo taps = new TapTempo();

    private OptionalDouble tap(double... seconds) {
        OptionalDouble tempo = OptionalDouble.empty();
        for (double at : seconds) {
            tempo = taps.tap(at);
        }
        return tempo;
    }

    @Test
    void theFirstTapSaysNothingAndTheSecondATempo() {
        assertThat(tap(10)).isEmpty();
        assertThat(tap(10.5)).hasValue(120);
    }

    @Test
    void aBadTapAmongGoodOnesDoesNoHarm() {
        assertThat(tap(0, 0.5, 1.0, 1.5, 2.08, 2.5, 3.0)).hasValue(120);
    }

    @Test
    void anotherTempoTakesOverAtOnce() {
        assertThat(tap(0, 0.5, 1.0, 1.5, 2.5)).hasValue(60);
    }

    @Test
    void afterAPauseItBeginsAnew() {
        assertThat(tap(0, 0.5, 1.0)).hasValue(120);
        assertThat(tap(20)).isEmpty();
        assertThat(tap(21)).hasValue(60);
    }

    @Test
    void itFollowsAPlayerWhoBecomesFaster() {
        double at = 0;
        OptionalDouble tempo = tap(at);
        for (int i = 0; i < 30; i++) {
            at += 0.5 - i * 0.005;
            tempo = tap(at);
        }
        assertThat(tempo.orElseThrow()).isBetween(155.0, 170.0);
    }

    @Test
    void whatTheClockCannotPlayIsNoTempo() {
        assertThat(tap(0, 0.05)).isEmpty();
    }
}
