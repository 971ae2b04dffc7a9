package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.module.Parameter;

class ProjectSettingsTest {

    @Test
    void everySettingCanBeReadAndPutBack() {
        for (Parameter parameter : ProjectSettings.PARAMETERS) {
            assertThat(ProjectSettings.INITIAL.value(parameter)).isEqualTo(parameter.initial());
            assertThat(ProjectSettings.INITIAL.with(parameter, parameter.initial()))
                    .isEqualTo(ProjectSettings.INITIAL);
        }
    }

    @Test
    void thePictureHasEvenSides() {
        ProjectSettings odd = new ProjectSettings("x", 1, true, 1281, 721, 30, 48_000);

        assertThat(odd.width()).isEqualTo(1280);
        assertThat(odd.height()).isEqualTo(720);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1280, 720, 30, 48000",
        "1, 0, 720, 30, 48000",
        "1, 1280, 9000, 30, 48000",
        "1, 1280, 720, 0, 48000",
        "1, 1280, 720, NaN, 48000",
        "1, 1280, 720, 30, 0"
    })
    void impossibleSettingsCannotBeMade(long seed, int width, int height, double fps, int sampleRate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectSettings("x", seed, true, width, height, fps, sampleRate));
    }
}
