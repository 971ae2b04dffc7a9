package org.videotracker.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.app.terminal.Terminal;

class LiveProgramsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, () -> 0);
        return LivePrograms.run(List.of(words), terminal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soak --minutes 0 | --minutes 0 is out of range: 0.0167 to 10080 minutes are possible.",
                "soak --minutes NaN | --minutes NaN is out of range",
                "soak --buffer 63 | --buffer 63 is out of range: 64 to 4096 sample frames are possible.",
                "soak --minutes two | Invalid value for option '--minutes'",
                "soak --bufer 3 | There is no option '--bufer' here; did you mean --buffer?",
                "audible --seconds 0 | --seconds 0 is out of range: 1 to 86400 seconds are possible.",
                "drift --minutes -1 | --minutes -1 is out of range",
                "long --hours 0 | --hours 0 is out of range: 0.00100 to 10000 hours are possible.",
                "soak more | There is no argument 'more' here.",
            })
    void wrongUsageIsOneSentenceAndTwo(String line, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("vt: ").contains(sentence).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyProgramSaysWhatItIsFor() {
        for (String name : LivePrograms.NAMES) {
            assertThat(run(name, "--help")).isZero();
            assertThat(out.toString()).contains("vt bench " + name);
        }
    }

    @Test
    void theLauncherStartsEveryProgramAsItStartsPlaying() throws Exception {
        Path launcher =
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("vt");
        assertThat(Files.readString(launcher))
                .contains(String.join(" | ", LivePrograms.NAMES) + ") player_flags=$live_flags");
    }
}
