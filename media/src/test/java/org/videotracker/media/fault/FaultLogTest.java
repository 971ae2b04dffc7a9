package org.videotracker.media.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.file.UnwritableFileException;

@Timeout(60)
class FaultLogTest {
    @TempDir
    Path folder;

    private Path path;
    private Instant now = Instant.parse("2026-01-02T03:04:05.678Z");
    private final InstantSource clock = () -> now;

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve("faults.log");
    }

    private FaultLog open() throws UnwritableFileException {
        return FaultLog.open(path, FaultLog.DEFAULT_BYTES, clock);
    }

    private String text() throws IOException {
        return Files.readString(path);
    }

    private static Throwable fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void aFaultIsListedWithItsPlaceItsStackAndItsCauseAsSoonAsItIsReported() throws IOException {
        try (FaultLog log = open()) {
            log.report("rendering bass", new IllegalStateException("outer", new IOException("inner\nof two lines")));

            assertThat(text())
                    .contains("0000000001 times, last 2026-01-02T03:04:05.678Z, first 2026-01-02T03:04:05.678Z\n")
                    .contains("rendering bass\njava.lang.IllegalStateException: outer\n")
                    .contains("\tat " + FaultLogTest.class.getName() + ".")
                    .contains("Caused by: java.io.IOException: inner | of two lines\n");
        }
    }

    @Test
    void aFaultThatOccursAgainChangesOnlyItsNumbers() throws IOException {
        try (FaultLog log = open()) {
            for (int i = 0; i < 1000; i++) {
                log.report("rendering bass", fault("no. " + i));
                now = now.plusMillis(1);
            }
            log.report("rendering drums", fault("no. 0"));

            assertThat(text())
                    .contains("0000001000 times, last 2026-01-02T03:04:06.677Z, first 2026-01-02T03:04:05.678Z\n")
                    .containsOnlyOnce("rendering bass")
                    .containsOnlyOnce("rendering drums");
        }
    }

    @Test
    void theFileNeverExceedsItsLimitAndCountsWhatItDoesNotList() throws IOException {
        try (FaultLog log = FaultLog.open(path, 16_384, clock)) {
            for (int i = 0; i < 500; i++) {
                log.report("place " + i, fault("x".repeat(5000)));
            }

            assertThat(Files.size(path)).isLessThanOrEqualTo(16_384);
            assertThat(text().lines().findFirst().orElseThrow())
                    .matches(".*Without room in this file: 00000004[0-9]{2}");
        }
    }

    @Test
    void reportsOfManyThreadsAreAllCounted() throws Exception {
        try (FaultLog log = open()) {
            Throwable same = fault("same");
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 500; i++) {
                        log.report("everywhere", same);
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(text()).contains("0000002000 times");
        }
    }

    @Test
    void nothingThatIsReportedMakesItThrow() throws IOException {
        FaultLog log = open();
        log.report("odd", new RuntimeException("unspeakable") {
            @Override
            public String toString() {
                throw new IllegalStateException("no words");
            }
        });
        log.report("after it", fault("plain"));
        assertThat(text()).contains("odd", "which failed to say what it is", "after it");
        log.close();
        log.report("too late", fault("late"));
        assertThat(text()).doesNotContain("too late");
    }

    @Test
    void theFaultsOfTheRunBeforeAreKept() throws IOException {
        try (FaultLog log = open()) {
            log.report("first run", fault("old"));
        }
        open().close();
        open().close();

        assertThat(text()).doesNotContain("first run");
        assertThat(Files.readString(FaultLog.previous(path))).contains("first run");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldWithARemedy() {
        assertThatThrownBy(() -> FaultLog.open(folder.resolve("none/faults.log"), 4096, clock))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("faults.log");
    }

    /** Reports two faults, says so, and waits to be killed. */
    public static final class Doomed {
        public static void main(String[] args) throws Exception {
            FaultLog log = FaultLog.open(Path.of(args[0]), FaultLog.DEFAULT_BYTES, InstantSource.system());
            log.report("last words", fault("of a process"));
            log.report("last words", fault("of a process again"));
            System.out.println("reported");
            System.in.read();
        }
    }

    @Test
    void itIsReadableAfterTheProgramWasKilled() throws Exception {
        String classPath = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElse(System.getProperty("java.class.path"));
        Process doomed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        classPath,
                        Doomed.class.getName(),
                        path.toString())
                .start();
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(doomed.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(words.readLine()).isEqualTo("reported");
        } finally {
            doomed.destroyForcibly().waitFor();
        }

        // Two lines of code reported, so two stacks.
        assertThat(text()).contains("last words", "of a process again");
    }
}
