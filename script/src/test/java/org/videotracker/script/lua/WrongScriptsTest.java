package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.script.lua.runtime.ScriptError;

/** Done-when 4: what the user is told about a script that is wrong. */
@TestInstance(Lifecycle.PER_CLASS)
class WrongScriptsTest {
    private final Playing playing = new Playing();
    private Snapshot before;

    record Wrong(String name, String place, String message, String hint, String source) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> scripts() throws IOException {
        try (InputStream file = WrongScriptsTest.class.getResourceAsStream("wrong.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^--- ")).skip(1).map(WrongScriptsTest::wrong);
        }
    }

    private static Wrong wrong(String entry) {
        int end = entry.indexOf('\n');
        List<String> parts = Arrays.stream(entry.substring(0, end).split(" \\| ?", -1))
                .map(String::strip)
                .toList();
        return new Wrong(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                entry.substring(end + 1).stripTrailing());
    }

    @BeforeAll
    void look() {
        before = playing.engine.snapshot();
    }

    @AfterAll
    void close() {
        playing.close();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void itSaysWhereWhatAndWhatToDo(Wrong script) {
        ScriptError error = playing.error(script.source);

        assertThat(error.line() + ":" + error.column()).as(error.text()).isEqualTo(script.place);
        assertThat(error.message()).isEqualTo(script.message);
        assertThat(error.hint()).isEqualTo(script.hint);
        assertThat(error.sourceLine()).isEqualTo(script.source.lines().toList().get(error.line() - 1));
        assertThat(playing.engine.snapshot()).isSameAs(before);
    }

    @Test
    void thereAreAtLeastForty() throws IOException {
        assertThat(scripts()).hasSizeGreaterThan(40);
    }
}
