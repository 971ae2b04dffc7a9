package org.videotracker.model.pattern.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.pattern.cycle.Value;

class WordValueTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -0.0",
        "7, 7",
        "007, 7",
        "-1, -1",
        "1.5, 1.5",
        ".5, 0.5",
        "5., 5",
        "-.5, -0.5",
        "1e3, 1000",
        "1E3, 1000",
        "1e-3, 0.001",
        "1.e2, 100",
        ".5e1, 5",
        "0x10, 16",
        "0Xff, 255",
        "0b101, 5",
        "0x0, 0",
        "0b00, 0",
        "0x00ff, 255",
        "0o17, 15",
        "0xffffffffffffffffffff, 1208925819614629174706175",
        "1e400, Infinity",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void theseAreNumbers(String word, double number) {
        assertThat(WordValue.of(word)).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "bd",
                "c4",
                "1a",
                "1_000",
                "1e",
                "e1",
                "1.2.3",
                "--1",
                "-0x10",
                "0x",
                "0xg",
                "0b2",
                "0o8",
                "..5",
                "-.",
                "NaN",
                "infinity",
                "Infinity1",
                "-~",
                "1-2",
                "٣",
                "1d",
                "1f",
                "0x1p3"
            })
    void theseAreWords(String word) {
        assertThat(WordValue.of(word)).isEqualTo(Value.of(word));
    }

    @Test
    void longWordsTakeNoLongerThanTheyAreLong() {
        String digits = "1".repeat(65_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(WordValue.of(digits + "x")).isEqualTo(Value.of(digits + "x"));
            assertThat(WordValue.of(digits + "." + digits + "x")).isEqualTo(Value.of(digits + "." + digits + "x"));
            assertThat(WordValue.of("0x" + digits)).isEqualTo(Value.of(Double.POSITIVE_INFINITY));
            assertThat(WordValue.of("0b" + digits)).isEqualTo(Value.of(Double.POSITIVE_INFINITY));
            assertThat(WordValue.of("0x" + "0".repeat(65_000) + "10")).isEqualTo(Value.of(16));
        });
    }
}
