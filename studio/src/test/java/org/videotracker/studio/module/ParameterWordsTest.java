package org.videotracker.studio.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.module.Parameter;

class ParameterWordsTest {
    private static final Parameter WINDOW = Parameter.ofFloat("windowMs", 1, 2000, 20, "ms", "");
    private static final Parameter LEVEL = Parameter.ofFloat("level", -1, 1, 0, "", "");

    @ParameterizedTest
    @CsvSource({"triggerLevel,Trigger level", "gainDb,Gain db", "fps,Fps", "windowMs,Window ms", "colormap,Colormap"})
    void namesOfParametersAreWrittenAsWords(String name, String label) {
        assertThat(ParameterWords.label(name)).isEqualTo(label);
    }

    @Test
    void theUnitIsNotSaidTwice() {
        assertThat(ParameterWords.label(WINDOW)).isEqualTo("Window");
        assertThat(ParameterWords.label(LEVEL)).isEqualTo("Level");
    }

    @ParameterizedTest
    @CsvSource({"TIME_X,Time x", "FIT,Fit", "RISING,Rising", "PER_LAYER,Per layer"})
    void optionsAreWrittenAsWords(String option, String words) {
        assertThat(ParameterWords.option(option)).isEqualTo(words);
    }
}
