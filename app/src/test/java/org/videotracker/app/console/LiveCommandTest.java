package org.videotracker.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.app.console.Screen.ctrl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vt live} as a person has it, at a terminal and with an editor beside it. */
class LiveCommandTest {
    @TempDir
    private Path folder;

    /** As most editors do it. */
    private void save(String text) throws IOException {
        Path other = Files.writeString(folder.resolve("set.lua~"), text);
        Files.move(other, folder.resolve("set.lua"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String drums(String body) {
        return "block(\"drums\", function()\n  " + body + "\nend)\n";
    }

    @Test
    void aSetIsWrittenWhileItPlays() throws Exception {
        save("bpm(131)\n" + drums("step(\"P0\", 0, {index = 0})") + "print('begun')\n");
        try (Screen screen = Screen.start(folder, Map.of(), "live", "set.lua", "--device", "null")) {
            screen.await("Made the project set for the media of set.lua.");
            screen.await("begun");
            screen.await("the line at the bottom", shown -> screen.line().contains("131.0 BPM  drums  load"));
            screen.await("time that runs", shown -> screen.line().startsWith("2."));

            save("bpm(132)\n" + drums("step(\"P0\", 0, {index = 0})") + "print('begun')\n");
            screen.await("the tempo", shown -> screen.line().contains("132.0 BPM"));
            assertThat(screen.shown()).as("only what changed is evaluated").containsOnlyOnce("begun");

            save("bpm(132)\n" + drums("stp(\"P0\", 0, {index = 0})") + "print('begun')\n");
            screen.await("There is no \"stp\". Did you mean step");
            assertThat(screen.shown())
                    .contains("set.lua:3:3: the block \"drums\" goes on as it was")
                    .contains("\n    stp(\"P0\", 0, {index = 0})\n    ^\n");

            save("bpm(133\n");
            screen.await("The last good version plays on.");
            Files.setLastModifiedTime(folder.resolve("set.lua"), FileTime.fromMillis(1_000_000));
            screen.await("The script has failed; it is tried again in ");
            screen.await("the second failure", shown -> shown.split("The last good version plays on", -1).length > 2);
            screen.await("the tempo that was", shown -> screen.line().contains("132.0 BPM"));

            Files.delete(folder.resolve("set.lua"));
            screen.await("set.lua is gone; what it was plays on");
            save("bpm(134)\n");
            screen.await("the tempo", shown -> screen.line().contains("134.0 BPM"));

            screen.press("r");
            screen.await("nothing to change");
            screen.press(ctrl('C'));
            assertThat(screen.exitCode()).isZero();
            assertThat(screen.raw()).contains("Played set.lua; xruns ");
        }
    }

    @Test
    void anEndlessScriptMakesRoomForItsCorrection() throws Exception {
        save("bpm(99)\nwhile true do end\n");
        try (Screen screen = Screen.start(folder, Map.of(), "live", "set.lua", "--device", "null")) {
            screen.await("Save it to hear it.");
            save("bpm(98)\n");
            screen.await("the tempo", shown -> screen.line().contains("98.0 BPM"));
            screen.press("q");
            assertThat(screen.exitCode()).isZero();
        }
    }

    @Test
    void aFolderThatIsNotThereAndAFileOfAnotherKindAreRefused() throws Exception {
        try (Screen screen = Screen.start(folder, Map.of(), "live", "none/set.lua")) {
            assertThat(screen.exitCode()).isEqualTo(1);
            assertThat(screen.shown()).contains("none of the script does not exist; make it first");
        }
        try (Screen screen = Screen.start(folder, Map.of(), "live", "set.txt")) {
            assertThat(screen.exitCode()).isEqualTo(1);
            assertThat(screen.shown()).contains("give it the ending .lua");
        }
    }

    @Test
    void aFileThatIsNotThereYetPlaysOnceItIsSaved() throws Exception {
        try (Screen screen = Screen.start(folder, Map.of(), "live", "set.lua", "--device", "null")) {
            screen.await("There is no such file yet: save one, and it plays.");
            save("bpm(99)\n");
            screen.await("the tempo", shown -> screen.line().contains("99.0 BPM"));
            screen.press("q");
            assertThat(screen.exitCode()).isZero();
        }
    }

    @Test
    void aSaveDoesNotWaitForTheBarThatTheOneBeforeWaitsFor() throws Exception {
        String begin = "bpm(20)\nengine:quantize('bar')\n"; // twelve seconds
        save(begin + "print('zero')\n");
        try (Screen screen = Screen.start(folder, Map.of(), "live", "set.lua", "--device", "null")) {
            screen.await("set.lua: 1 edit");
            screen.await("time that runs", shown -> screen.line().startsWith("1.1"));
            save(begin + "pattern('a')\nprint('one')\n");
            screen.await("one");
            save(begin + "pattern('a')\npattern('b')\nprint('two')\n");
            screen.await("two");
            screen.await("both", shown -> shown.split(": 1 edit", -1).length == 4);
            String shown = screen.shown();
            assertThat(shown.substring(shown.indexOf("one"), shown.indexOf("two")))
                    .doesNotContain("1 edit");
            screen.press("q");
            assertThat(screen.exitCode()).isZero();
        }
    }

    @Test
    void itEndsByItselfAfterSomeSeconds() throws Exception {
        save("bpm(99)\n");
        try (Screen screen = Screen.start(folder, Map.of(), "live", "set.lua", "--device", "null", "--seconds", "1")) {
            assertThat(screen.exitCode()).isZero();
            assertThat(screen.raw()).contains("Played set.lua; xruns ");
        }
    }
}
