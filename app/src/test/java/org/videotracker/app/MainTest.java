package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.app.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path reports;

    private int vt(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, System::nanoTime);
        return Main.run(arguments, terminal, reports);
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() {
        assertThat(vt("version")).isZero();
        assertThat(out.toString()).matches("videoTracker \\d+\\.\\d+\\.\\d+ \\(Java 2\\d.*\\)\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionIsAlsoData() {
        assertThat(vt("version", "--json")).isZero();
        JsonNode version = JsonMapper.shared().readTree(out.toString());
        assertThat(version.get("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(version.get("java").asString()).isEqualTo(System.getProperty("java.version"));
    }

    @Test
    void helpListsTheCommandsThoseOfTheLauncherAndTheExitCodes() {
        assertThat(vt("--help")).isZero();
        assertThat(out.toString())
                .contains("  version  ", "  test  ", "  bench  ", "Exit codes: 0 done, 1 failed, 2 wrong usage");
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        for (String command :
                Main.commands(Terminal.ofTheProcess()).getSubcommands().keySet()) {
            out.getBuffer().setLength(0);
            assertThat(vt(command, "--help")).isZero();
            assertThat(out.toString()).startsWith("Usage: vt " + command).doesNotContain("The launcher adds");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verson           | There is no command 'verson' here; did you mean version? (vt --help",
                "zzzzz            | There is no command 'zzzzz' here. (vt --help",
                "version --jsn    | There is no option '--jsn' here; did you mean --json? (vt version --help",
                "version extra    | There is no argument 'extra' here. (vt version --help",
                "''               | Missing required subcommand. (vt --help"
            })
    void wrongUsageIsOneSentenceThatSaysWhatWasMeant(String arguments, String sentence) {
        assertThat(vt(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("vt: " + sentence);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }
}
