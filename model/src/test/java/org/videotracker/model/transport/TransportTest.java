package org.videotracker.model.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

class TransportTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 19.9, 480.1, -120, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("B-17: a transport of another tempo than 20..480 cannot exist")
    void aTempoIsWithin20To480(double bpm) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Transport(bpm, 4, 0, Quantum.NOW));
    }

    @Test
    void everySettingCanBeReadAndSet() {
        for (Parameter parameter : Transport.PARAMETERS) {
            assertThat(Transport.INITIAL.value(parameter)).isEqualTo(parameter.initial());
            Value other = Value.of(parameter.max());
            assertThat(Transport.INITIAL.with(parameter, other).value(parameter))
                    .isEqualTo(other);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, 1e15})
    void aPositionIsABeatFromZeroOn(double beat) {
        assertThatIllegalArgumentException().isThrownBy(() -> Playback.STOPPED.seek(beat));
    }

    @Test
    void eachJumpAndEachLaunchIsANewRequest() {
        assertThat(Playback.STOPPED.seek(0)).isNotEqualTo(Playback.STOPPED);
        assertThat(Launch.INITIAL.play(Quantum.NOW)).isNotEqualTo(Launch.INITIAL);
    }
}
