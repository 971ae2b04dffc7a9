package org.videotracker.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.app.console.Screen.ENTER;
import static org.videotracker.app.console.Screen.UP;
import static org.videotracker.app.console.Screen.ctrl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.journal.Recovery;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;

/** How the console begins and ends: what it remembers, keeps and says. */
class ConsoleStartTest {
    private static final String ESCAPE = "\u001b";

    @TempDir
    private Path folder;

    private Screen start(Map<String, String> more, String... arguments) throws IOException {
        Map<String, String> environment = new java.util.HashMap<>(more);
        environment.putIfAbsent("XDG_STATE_HOME", folder.resolve("state").toString());
        Screen screen = Screen.start(folder, environment, arguments);
        screen.awaitTyped("");
        return screen;
    }

    private Session session(Path project) throws IOException {
        return SessionSource.of(project).read(BuiltInModules.catalog());
    }

    private List<Path> scratch() throws IOException {
        Path scratch = folder.resolve("state").resolve("videotracker").resolve("scratch");
        if (!Files.exists(scratch)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(scratch)) {
            return found.toList();
        }
    }

    @Test
    void whatWasTypedComesBackAtTheNextStartAndASetWithoutAProjectIsKept() throws Exception {
        try (Screen first = start(Map.of(), "console")) {
            first.press("bpm 99", ENTER);
            first.await("Tempo: 99.00 BPM");
            first.press(ctrl('D'));
            assertThat(first.exitCode()).isZero();
            assertThat(first.raw()).contains("This set is kept in ");
        }
        assertThat(scratch()).hasSize(1);
        assertThat(session(scratch().getFirst()).transport().bpm()).isEqualTo(99);

        try (Screen second = start(Map.of("NO_COLOR", "1"), "console")) {
            second.press(UP);
            second.awaitTyped("bpm 99");
            second.press(ctrl('U'), "nonsense", ENTER);
            second.await("There is no command");
            assertThat(second.raw()).doesNotContain(ESCAPE + "[31m").doesNotContain(ESCAPE + "[2m");
            second.press("quit", ENTER);
            assertThat(second.exitCode()).isZero();
        }
        assertThat(scratch()).as("a set that nobody touched is no litter").hasSize(1);
    }

    @Test
    void aSetFindsItsPlaceWhileItPlaysAndSavesLoadsAndAsksBeforeItEnds() throws Exception {
        Files.writeString(folder.resolve("state"), "a file where the state should be");
        try (Screen screen = start(Map.of(), "console")) {
            assertThat(screen.raw()).contains("The lines typed here are not kept: ");
            screen.press("play", ENTER, "bpm 101", ENTER, "save-as night", ENTER);
            screen.await("Saved as the project night.");
            screen.press("new morning", ENTER);
            screen.await("Began the session morning.");
            screen.press("bpm 71", ENTER);
            screen.await("Tempo: 71.00 BPM");
            screen.press("load main", ENTER);
            screen.await("Loaded the session main.");
            screen.await("the tempo of main", shown -> screen.line().endsWith("  101.0>"));
            screen.press("bpm 102", ENTER);
            screen.await("Tempo: 102.00 BPM");
            screen.press("quit", ENTER);
            screen.await("Not saved: morning, main.");
            screen.press("save", ENTER);
            screen.await("Saved the session main.");
            screen.press("load morning", ENTER);
            screen.await("Loaded the session morning, with what was not saved.");
            screen.press("save", ENTER);
            screen.await("Saved the session morning.");
            screen.press(ctrl('D'));
            assertThat(screen.exitCode()).isZero();
        }
        Path night = folder.resolve("night");
        assertThat(session(night).transport().bpm()).isEqualTo(102);
        assertThat(session(night.resolve("morning.session.json")).transport().bpm())
                .isEqualTo(71);
        assertThat(crashes(night)).isEmpty();
        assertThat(crashes(night.resolve("morning.session.json"))).isEmpty();
    }

    /** What a next start would call a crash. */
    private static List<Recovery> crashes(Path session) throws IOException {
        try (SessionLock lock = SessionLock.take(SessionSource.of(session).file())) {
            return Recovery.find(lock);
        }
    }

    @Test
    void aTerminalThatCannotRedrawIsWrittenToPlainly() throws Exception {
        try (Screen screen = start(Map.of("TERM", "dumb"), "console")) {
            screen.press("play", ENTER);
            screen.await("Playing.");
            screen.press("nonsense", ENTER);
            screen.await("There is no command");
            screen.press("quit", ENTER);
            assertThat(screen.exitCode()).isZero();
            assertThat(screen.raw()).doesNotContain(ESCAPE + "[3");
        }
    }

    @Test
    void linesFromAPipeAreCarriedOutPlainly() throws Exception {
        List<String> command = new ArrayList<>(Screen.command("console"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        process.getOutputStream().write("""
                # a set
                bpm 90
                = 1 +
                2
                set nobody volume 1
                bpm
                quit
                bpm 91
                """.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("a line failed").isEqualTo(1);
        assertThat(out).isEqualTo("Tempo: 90.00 BPM.\n3\nTempo: 90.00 BPM.\n");
        assertThat(err).contains("vt: line 5: Word 2, column 5: There is no module \"nobody\".");
        assertThat(out + err).doesNotContain(ESCAPE);
    }

    @Test
    void aTerminalThatIsClosedEndsTheConsoleCleanly() throws Exception {
        try (Screen screen = start(Map.of(), "console")) {
            screen.press("bpm 103", ENTER);
            screen.await("Tempo: 103.00 BPM");
            ProcessHandle.of(screen.pid()).orElseThrow().destroy();
            screen.exitCode();
        }
        assertThat(session(scratch().getFirst()).transport().bpm()).isEqualTo(103);
        assertThat(crashes(scratch().getFirst())).isEmpty();
    }
}
