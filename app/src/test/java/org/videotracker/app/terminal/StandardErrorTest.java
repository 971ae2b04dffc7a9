package org.videotracker.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a program the way the launcher runs a player: standard error in a file, the real one as file descriptor 3. */
class StandardErrorTest {
    @TempDir
    private Path folder;

    /** Restores standard error and then complains. */
    static final class Complains {
        private Complains() {}

        public static void main(String[] arguments) {
            StandardError.restore();
            System.err.println("a complaint of the program");
        }
    }

    @Test
    void theWarningOfTheIncubatorModuleIsNotShown() throws Exception {
        assertThat(standardErrorOf("--add-modules", "jdk.incubator.vector"))
                .containsExactly("a complaint of the program");
    }

    @Test
    void anythingElseThatTheRuntimeSaysAtItsStartIsShown() throws Exception {
        assertThat(standardErrorOf(
                        "--add-modules", "jdk.incubator.vector", "--add-opens", "java.base/no.such=ALL-UNNAMED"))
                .anyMatch(line -> line.contains("no.such"))
                .endsWith("a complaint of the program")
                .noneMatch(line -> line.contains("incubator"));
    }

    private List<String> standardErrorOf(String... flags) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        Path startLog = folder.resolve("start.log");
        Path shown = folder.resolve("shown.log");
        List<String> command = List.of("/bin/sh", "-c", "log=$1 && shift && exec \"$@\" 3>&2 2>\"$log\"", "sh");
        ProcessBuilder process = new ProcessBuilder(new ArrayList<>(command));
        process.command().addAll(List.of(startLog.toString(), System.getProperty("java.home") + "/bin/java"));
        process.command().addAll(List.of(flags));
        process.command()
                .addAll(List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dvt.start.log=" + startLog,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Complains.class.getName()));
        Process run = process.redirectError(shown.toFile()).start();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isZero();
        assertThat(startLog).doesNotExist();
        return Files.readAllLines(shown);
    }
}
