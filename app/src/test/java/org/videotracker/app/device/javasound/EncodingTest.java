package org.videotracker.app.device.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "16, 0, 0", "16, 1, 32767", "16, -1, -32768", "16, 7, 32767", "16, -7, -32768", "16, 0.5, 16384",
        "16, NaN, 0", "24, 0, 0", "24, 1, 8388607", "24, -1, -8388608", "24, 0.5, 4194304", "24, 0.00000012, 1"
    })
    void aSampleIsRoundedAndClipped(int bits, float sample, int level) {
        byte[] bytes = new Encoding(bits, 2, 1).encode(new float[1], new float[] {sample}, 1);
        int width = bits / 8;
        int found = bytes[2 * width - 1];
        for (int i = width - 2; i >= 0; i--) {
            found = found << 8 | bytes[width + i] & 0xFF;
        }
        assertThat(found).isEqualTo(level);
    }

    @Test
    void aSingleChannelIsTheSumOfBothHalvesAndFurtherOnesAreSilent() {
        float[] left = {0.5f, 0.25f};
        float[] right = {0.25f, -0.25f};
        assertThat(new Encoding(16, 1, 2).encode(left, right, 2)).containsExactly(0, 0x30, 0, 0);
        assertThat(new Encoding(16, 4, 1).encode(left, right, 1)).containsExactly(0, 0x40, 0, 0x20, 0, 0, 0, 0);
    }
}
