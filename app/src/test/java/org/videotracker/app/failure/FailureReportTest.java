package org.videotracker.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.app.terminal.Terminal;

class FailureReportTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int report(Path reports, Throwable failure) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, System::nanoTime);
        return new FailureReport(terminal, reports, List.of("render", "my set.json")).report(failure);
    }

    @Test
    void badInputIsItsSentenceAndNoTrace() {
        assertThat(report(folder, new BadInput("kick.wav, byte 44: the file ends early; copy it again.")))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("vt: kick.wav, byte 44: the file ends early; copy it again.");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.wav"), "vt: a.wav does not exist; check the path."),
                Arguments.of(
                        new AccessDeniedException("/out"),
                        "vt: /out may not be read or written; check its permissions."),
                Arguments.of(
                        new FileSystemException("o.mp4", null, "No space left on device"),
                        "vt: o.mp4 can't be used: No space left on device."),
                Arguments.of(
                        new UncheckedIOException(new NoSuchFileException("b.wav")),
                        "vt: b.wav does not exist; check the path."),
                Arguments.of(
                        new IOException("No space left on device"),
                        "vt: Reading or writing failed: No space left on device."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aDiskThatRefusesIsOneSentence(Exception refusal, String sentence) {
        assertThat(report(folder, refusal)).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(sentence);
    }

    @Test
    void aBugIsCalledABugAndItsTraceIsInTheFileThatIsNamed() throws IOException {
        assertThat(report(folder, new IllegalStateException("voice 17 has no clip")))
                .isEqualTo(1);
        Path written;
        try (Stream<Path> files = Files.list(folder)) {
            written = files.findFirst().orElseThrow();
        }
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .startsWith("vt: This is a bug in videoTracker")
                .contains(written.toString());
        assertThat(Files.readString(written))
                .contains("Arguments: [render, my set.json]")
                .contains("java.version: ")
                .contains("voice 17 has no clip")
                .contains("at org.videotracker.app.failure.FailureReportTest");
    }

    @Test
    void aTraceThatCannotBeWrittenIsShown() {
        assertThat(report(folder.resolve("gone"), new IllegalStateException("voice 17 has no clip")))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("vt: This is a bug in videoTracker")
                .contains("voice 17 has no clip");
    }

    @Test
    void tooLittleMemoryIsNoBug() {
        assertThat(report(folder, new OutOfMemoryError())).isEqualTo(1);
        assertThat(err.toString())
                .contains("not enough memory")
                .contains("VT_JAVA_OPTIONS")
                .doesNotContain("bug");
    }
}
