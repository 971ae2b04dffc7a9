package org.videotracker.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.app.console.Screen.ENTER;
import static org.videotracker.app.console.Screen.HOME;
import static org.videotracker.app.console.Screen.TAB;
import static org.videotracker.app.console.Screen.UP;
import static org.videotracker.app.console.Screen.ctrl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.Project;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;

/** The console as a person has it: one program on a pseudo-terminal, and keys. */
class ConsoleTest {
    private static final String ESCAPE = "\u001b";

    @TempDir
    private static Path folder;

    private static Screen screen;

    @BeforeAll
    static void start() throws IOException {
        Project.create(
                folder.resolve("set"),
                NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID())));
        Files.writeString(folder.resolve("intro.lua"), "print('from the file')\n");
        Files.createDirectories(folder.resolve("my loops"));
        Files.writeString(folder.resolve("my loops").resolve("kick.wav"), "");
        screen = Screen.start(
                folder, Map.of("XDG_STATE_HOME", folder.resolve("state").toString()), "console", "set");
        screen.awaitTyped("");
    }

    @AfterAll
    static void end() {
        screen.close();
    }

    @AfterEach
    void anEmptyLineAndAnEmptyScreen() throws IOException {
        screen.press(ctrl('E'), ctrl('U'));
        screen.awaitTyped("");
        screen.press(ctrl('L'));
        screen.await("an empty screen", shown -> shown.lines().count() == 1);
    }

    private static void type(String line) throws IOException {
        screen.press(line);
        screen.awaitTyped(line);
        screen.press(ENTER);
    }

    @Test
    void oneCandidateIsWrittenOut() throws IOException {
        screen.press("connecti", TAB);
        screen.awaitTyped("connections ");
        screen.press(ctrl('U'), "ren", TAB, "mul", TAB);
        screen.awaitTyped("rename multiSampler1 ");
    }

    @Test
    void severalCandidatesAreListedBelowTheLineThatStays() throws IOException {
        screen.press("pattern re", TAB);
        screen.await("three actions", shown -> shown.contains("rename") && shown.contains("reset"));
        assertThat(screen.shown()).contains("> pattern re").contains("resume");
    }

    @Test
    void theParametersAreThoseOfTheModuleThatWasNamed() throws IOException {
        screen.press("set multiS", TAB);
        screen.awaitTyped("set multiSampler1 ");
        screen.press("poly", TAB);
        screen.awaitTyped("set multiSampler1 polyphonyMode ");
        screen.press("p", TAB);
        screen.awaitTyped("set multiSampler1 polyphonyMode POLY ");
    }

    @Test
    void pathsOfFilesAreCompletedWithQuotesWhereTheyNeedThem() throws IOException {
        screen.press("run in", TAB);
        screen.awaitTyped("run intro.lua ");
        screen.press(ctrl('U'), "import my", TAB);
        screen.awaitTyped("import \"my loops/");
        screen.press("k", TAB);
        screen.awaitTyped("import \"my loops/kick.wav\" ");
    }

    @Test
    void luaIsCompletedAfterItsSign() throws IOException {
        screen.press("= engine:getCl", TAB);
        screen.awaitTyped("= engine:getClock()");
        screen.press(ctrl('U'), "= setParam('multi", TAB);
        screen.awaitTyped("= setParam('multiSampler1'");
    }

    @Test
    void thePromptRunsOnWhileWhatIsTypedStays() throws IOException {
        type("play");
        screen.await("Playing.");
        screen.press("bpm 13");
        String before = screen.await("the bar", shown -> screen.line().startsWith("▶"))
                .lines()
                .toList()
                .getLast();
        screen.await(
                "another beat",
                shown -> !screen.line().equals(before) && screen.line().endsWith("> bpm 13"));
        screen.press("3", ENTER);
        screen.await("Tempo: 133.00 BPM");
        screen.await("the tempo in the prompt", shown -> screen.line().contains("  133.0>"));
        type("stop");
        screen.await("a prompt at rest", shown -> screen.line().startsWith("■ 1.1  133.0>"));
    }

    @Test
    void anErrorIsRedWithACaretUnderTheWordAtFault() throws IOException {
        type("set multiSampler1 mastrVolume 1");
        screen.await("Did you mean masterVolume");

        assertThat(screen.shown().lines().toList())
                .containsSubsequence(
                        "Word 3, column 19: There is no parameter of multiSampler1 \"mastrVolume\".",
                        "  set multiSampler1 mastrVolume 1",
                        "                    ^");
        assertThat(screen.raw())
                .contains(ESCAPE + "[31mWord 3, column 19")
                .contains(ESCAPE + "[2mDid you mean masterVolume");
    }

    @Test
    void anErrorOfLuaNamesTheLineAndIsMarked() throws IOException {
        type("= x = = 2");
        screen.await("console:1:5: unexpected symbol near '='");

        assertThat(screen.shown()).contains("\n  x = = 2\n      ^");
    }

    @Test
    void anExpressionShowsItsValuesAndAStatementItsOutput() throws IOException {
        type("= 6 * 7, 'x'");
        screen.await("the values", shown -> shown.matches("(?s).*\n42 +x\n.*"));
        type("> for i = 1, 2 do print('round ' .. i) end");
        screen.await("round 2");
    }

    @Test
    void luaGoesOnOverLinesUntilItIsComplete() throws IOException {
        screen.press("= for i = 1, 3 do", ENTER);
        screen.awaitTyped("");
        screen.press("print('turn ' .. i)", ENTER, "end", ENTER);
        screen.await("turn 3");
    }

    @Test
    void ctrlCStopsALoopWithoutEndAndTheConsoleLives() throws IOException {
        type("= while true do end");
        screen.await(
                "the loop at work",
                shown -> screen.line().endsWith("= while true do end")
                        || screen.line().isEmpty());
        screen.press(ctrl('C'));
        screen.await("console:1: stopped");
        type("= 'alive'");
        screen.await("\nalive");
    }

    @Test
    void ctrlCDropsTheLine() throws IOException {
        screen.press("remove everything", ctrl('C'));
        screen.awaitTyped("");
        type("= 'still here'");
        screen.await("\nstill here");
    }

    @Test
    void linesAreFoundBySearchByBeginningAndByNumber() throws IOException {
        type("bpm 111");
        screen.await("Tempo: 111.00 BPM");
        type("= 'between'");
        screen.await("\nbetween");
        screen.press("bpm", UP);
        screen.awaitTyped("bpm 111");
        screen.press(Screen.DOWN);
        screen.awaitTyped("bpm");
        screen.press(ctrl('U'), ctrl('R'), "111");
        screen.await("bck-i-search: 111_");
        screen.press(ENTER);
        screen.await("the tempo once more", shown -> shown.indexOf("Tempo: 111") != shown.lastIndexOf("Tempo: 111"));
        type("!= 'bet");
        screen.await("the line again", shown -> shown.indexOf("\nbetween") != shown.lastIndexOf("\nbetween"));
        type("!");
        String listed = screen.await("the list", shown -> shown.matches("(?s).*\\n +\\d+  = 'between'.*"));
        String number = listed.replaceAll("(?s).*\\n +(\\d+)  bpm 111.*", "$1");
        screen.press(ctrl('L'));
        type("!" + number);
        screen.await("Tempo: 111.00 BPM");
    }

    @Test
    void theLineIsEditedAsInAShell() throws IOException {
        screen.press("middle", ctrl('A'), "first ", ctrl('E'), " last gone", ctrl('W'));
        screen.awaitTyped("first middle last ");
        screen.press(HOME, ctrl('K'));
        screen.awaitTyped("");
        screen.press("größer → 🎹");
        screen.awaitTyped("größer → 🎹");
    }

    @Test
    void pastedLinesWaitForEnter() throws IOException {
        screen.press(ESCAPE + "[200~= 'pasted'" + ESCAPE + "[201~");
        screen.awaitTyped("= 'pasted'");
        screen.press(ENTER);
        screen.await("\npasted");
    }

    @Test
    void aFileOfLuaIsRun() throws IOException {
        type("run intro.lua");
        screen.await("from the file");
    }

    @Test
    void helpTellsOfTheConsoleToo() throws IOException {
        type("help");
        screen.await("In this console:");
        assertThat(screen.shown()).contains("Ctrl+R");
    }
}
