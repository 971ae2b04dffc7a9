package org.videotracker.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeSizeTest {
    @ParameterizedTest
    @CsvSource({
        "1600, 900, 1600, 900",
        "1601, 899, 1600, 898",
        "3840, 2160, 1920, 1080",
        "2000, 2000, 1080, 1080",
        "0, 0, 16, 16"
    })
    void aRecordingIsEvenAndNoLargerThanIsUseful(int wide, int high, int width, int height) {
        assertThat(TakeSize.of(wide, high)).isEqualTo(new TakeSize(width, height));
    }
}
