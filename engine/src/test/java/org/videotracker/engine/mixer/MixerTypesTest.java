package org.videotracker.engine.mixer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.mixer.audio.AudioMixerType;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.engine.mixer.video.VideoMixerType;
import org.videotracker.engine.mixer.video.VideoOutputType;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;

class MixerTypesTest {
    private static final List<ModuleType> TYPES = List.of(
            AudioMixerType.DESCRIPTION,
            AudioOutputType.DESCRIPTION,
            VideoMixerType.DESCRIPTION,
            VideoOutputType.DESCRIPTION);

    @Test
    @DisplayName("REQ 2: one input that takes any number of links, none that pretends")
    void eachHasOneInputForAnyNumberOfLinks() {
        for (ModuleType type : TYPES) {
            List<Port> inputs = type.ports().stream()
                    .filter(port -> port.direction() == Port.Direction.INPUT)
                    .toList();
            assertThat(inputs).as(type.name()).hasSize(1);
            assertThat(inputs.getFirst().multiple()).isTrue();
        }
    }

    @ParameterizedTest
    @DisplayName("REQ 73, 74, 76, 77: parameters with their ranges and initial values")
    @CsvSource({
        "AudioMixer, masterVolume, FLOAT, 0, 2, 1",
        "AudioOutput, masterVolume, FLOAT, 0, 2, 1",
        "AudioOutput, softClip, BOOL, 0, 1, 0",
        "AudioOutput, audioDevice, TEXT, 0, 256, ",
        "AudioOutput, audioHost, TEXT, 0, 256, ",
        "AudioOutput, sampleRate, INT, 8000, 192000, 48000",
        "AudioOutput, bufferSize, INT, 64, 4096, 256",
        "AudioOutput, channels, INT, 1, 32, 2",
        "VideoMixer, masterOpacity, FLOAT, 0, 1, 1",
        "VideoMixer, autoNormalize, BOOL, 0, 1, 1",
        "VideoMixer, blendMode, ENUM, 0, 7, 7",
        "VideoOutput, fit, ENUM, 0, 2, 1",
        "VideoOutput, monitor, TEXT, 0, 256, ",
        "VideoOutput, fullscreen, BOOL, 0, 1, 0",
        "VideoOutput, vsync, BOOL, 0, 1, 1",
        "VideoOutput, followWindow, BOOL, 0, 1, 0",
    })
    void parametersAreDescribed(String type, String name, Parameter.Kind kind, double min, double max, String initial) {
        Parameter parameter = TYPES.stream()
                .filter(candidate -> candidate.name().equals(type))
                .findFirst()
                .flatMap(found -> found.parameter(name))
                .orElseThrow();
        assertThat(parameter.kind()).isEqualTo(kind);
        assertThat(parameter.min()).isEqualTo(min);
        assertThat(parameter.max()).isEqualTo(max);
        if (parameter.isNumeric()) {
            assertThat(parameter.initial().asNumber()).isEqualTo(Double.parseDouble(initial));
        } else {
            assertThat(parameter.initial().asText()).isEmpty();
        }
    }

    @Test
    @DisplayName("REQ 76: latency, missed deadlines and load can be read")
    void theOutputReportsItsDevice() {
        assertThat(AudioOutputType.DESCRIPTION.readOuts().stream().map(ModuleType.ReadOut::name))
                .containsExactly("level", "peak", "latencyMs", "xruns", "load");
    }
}
