package org.videotracker.studio.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedLinesTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.ofEpochMilli(1700));

    @Test
    void theNewestThousandAreRememberedUnderTheirNumbers() {
        TypedLines lines = new TypedLines(List.of(), line -> {});
        IntStream.rangeClosed(1, 1003).forEach(number -> lines.add("line " + number));
        assertThat(lines.count()).isEqualTo(1000);
        assertThat(lines.firstNumber()).isEqualTo(4);
        assertThat(lines.get(0)).isEqualTo("line 4");
    }

    @Test
    void theSameLineInARowIsOne() {
        List<String> kept = new ArrayList<>();
        TypedLines lines = new TypedLines(List.of("play"), kept::add);
        List.of("play", "stop", "stop", "  ", "play").forEach(lines::add);
        assertThat(lines.all()).containsExactly("play", "stop", "play");
        assertThat(kept).containsExactly("stop", "play");
    }

    @Test
    void linesComeBackFromTheirFileAsTheyWere(@TempDir Path folder) throws IOException {
        TypedLinesFile file = new TypedLinesFile(folder.resolve("new/console-history"), NOON);
        assertThat(file.read()).isEmpty();
        List<String> typed = List.of("play", "= f(1,\n  \"a\\n\")", "import \"C:\\clips\"", "12:30 träum 夢");
        for (String line : typed) {
            file.append(line);
        }
        assertThat(file.read()).isEqualTo(typed);
        assertThat(Files.readAllLines(file.path()).getFirst()).isEqualTo("1700:play");
    }

    @Test
    void aFileThatGrewLongIsShortenedToTheNewestLines(@TempDir Path folder) throws IOException {
        TypedLinesFile file = new TypedLinesFile(folder.resolve("console-history"), NOON);
        Files.write(
                file.path(),
                IntStream.range(0, 2500).mapToObj(i -> i + ":line " + i).toList());
        assertThat(file.read()).hasSize(1000).endsWith("line 2499");
        assertThat(Files.readAllLines(file.path())).hasSize(1000);
    }
}
