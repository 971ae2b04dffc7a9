package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.module.CurveForm;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;

class MultiSamplerTypeTest {
    private final ModuleType type = MultiSamplerType.create();

    @Test
    void itTakesTriggersAndGivesSoundAndPictures() {
        assertThat(type.capabilities())
                .containsExactlyInAnyOrder(Capability.ACCEPTS_TRIGGERS, Capability.HOLDS_SAMPLES);
        assertThat(type.ports()).extracting("name").containsExactly("trigger_in", "audio_out", "video_out");
        assertThat(type.port("trigger_in").orElseThrow().multiple()).isTrue();
        assertThat(type.automaticName(2)).isEqualTo("multiSampler2");
    }

    @ParameterizedTest
    @CsvSource({
        "position, 0, 1, 0",
        "speed, -10, 10, 1",
        "volume, 0, 2, 1",
        "grainSize, 0, 10, 0",
        "regionStart, 0, 1, 0",
        "regionEnd, 0, 1, 1"
    })
    @DisplayName("REQ 56: the parameters of samples belong to each sample")
    void sampleParametersHaveTheRangesOfTheSpecification(String name, double min, double max, double initial) {
        Parameter parameter = type.sampleParameter(name).orElseThrow();

        assertThat(parameter.min()).isEqualTo(min);
        assertThat(parameter.max()).isEqualTo(max);
        assertThat(parameter.initial().asNumber()).isEqualTo(initial);
        assertThat(type.lockParameter(name)).contains(parameter);
        assertThat(type.parameter(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"volumeCurve, 0, 2", "speedCurve, 0.25, 4"})
    @DisplayName("ST-27: curves of volume and speed over each sample")
    void curvesBelongToEachSample(String name, double min, double max) {
        Parameter parameter = type.sampleParameter(name).orElseThrow();

        assertThat(parameter.curve()).contains(new CurveForm(min, max));
        assertThat(parameter.initial().asText()).isEmpty();
        assertThat(parameter.movable()).isFalse();
        assertThat(type.lockParameter(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "polyphonyMode, MONO, 2",
        "grainEnvelope, NONE, 6",
        "memoryMode, PER_SAMPLE, 4",
        "quality, CUBIC, 3",
        "videoBlend, ADD, 7",
        "videoFit, FIT, 3"
    })
    @DisplayName("REQ 57, 69, 71: modes are options with names")
    void modesAreOptionsWithNames(String name, String initial, int options) {
        Parameter parameter = type.parameter(name).orElseThrow();

        assertThat(parameter.kind()).isEqualTo(Parameter.Kind.ENUM);
        assertThat(parameter.options()).hasSize(options);
        assertThat(parameter.options().get((int) parameter.initial().asNumber()))
                .isEqualTo(initial);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attackMs", "decayMs", "sustain", "releaseMs", "playStyle", "videoBlend", "pan"})
    @DisplayName("REQ 61: envelope, style, blend and pan can be locked by a step")
    void theRestThatAStepMayLock(String name) {
        assertThat(type.lockParameter(name)).isPresent();
    }

    @Test
    @DisplayName("REQ 53: 1 to 64 voices, 16 at first")
    void voices() {
        Parameter voices = type.parameter("voices").orElseThrow();

        assertThat(voices.min()).isEqualTo(1);
        assertThat(voices.max()).isEqualTo(64);
        assertThat(voices.initial().asNumber()).isEqualTo(16);
    }

    @Test
    void theInitialValuesAreThoseOfNewSettings() {
        SamplerSettings settings = SamplerSettings.of(48_000, List.of());

        assertThat(initial("attackMs")).isEqualTo(settings.envelope().attackMs());
        assertThat(initial("releaseMs")).isEqualTo(settings.envelope().releaseMs());
        assertThat(initial("memoryMode")).isEqualTo(settings.memoryMode().ordinal());
        assertThat(initial("quality")).isEqualTo(settings.quality().ordinal());
        assertThat(initial("grainEnvelope")).isEqualTo(settings.grainWindow().ordinal());
        assertThat(initial("voices")).isEqualTo(settings.voices());
        assertThat(initial("masterVolume")).isEqualTo(settings.volume());
        assertThat(initial("selectedIndex")).isZero();
    }

    private double initial(String name) {
        return type.parameter(name).orElseThrow().initial().asNumber();
    }
}
