package org.videotracker.studio.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.code.ResultLine.Kind;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.window.NoWindowException;

/** The code shell as it is seen, by keys and mouse through the queue of its window. */
class CodePanelTest {
    private static final String SET = """
            -- A set to look at.
            bpm(124)

            local drums = sampler("drums", {polyphonyMode = "POLY", masterVolume = 0.8})

            --[[ A comment of
                 two lines ]]
            block("beat", function()
                play("drums", s("kick*2 <clap [clap clap]>"):vol("0.8 1"))
            end)

            block("rest", function()
                pattern("rest", 8)
            end)

            for i = 1, 4 do
                print("step " .. i, i % 2 == 0 and "even" or "odd")
            end
            """;

    @TempDir
    Path folder;

    private CodeRig rig;

    @BeforeEach
    void open() throws NoWindowException {
        rig = new CodeRig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void picture(String name) throws IOException {
        String pictures = System.getProperty("vt.pictures", "");
        if (!pictures.isEmpty()) {
            rig.screenshot(Path.of(pictures, name + ".png"));
        }
    }

    private void write(String text) {
        rig.press("Ctrl+A");
        rig.paste(text);
    }

    private List<String> results(Kind kind) {
        return rig.desk.results.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(ResultLine::text)
                .toList();
    }

    @Test
    void keysOfTheTextDoNothingElse() {
        rig.type("a b S.");
        assertThat(rig.text()).startsWith("a b S.");
        rig.press("Space", "Ctrl+Space", "Ctrl+R", "Ctrl+Left", "Ctrl+Z", "Ctrl+A", "Escape", "Escape", "Up", "Home");
        assertThat(rig.studio.asked()).isEmpty();
        rig.press("Ctrl+S", "F3");
        assertThat(rig.studio.asked()).extracting(Enum::name).containsExactly("SAVE", "EDITOR_SHELL");
    }

    @Test
    void theKeysOfTheCaretAreThoseOfTheFileOfKeysLikeAllOthers() throws NoWindowException {
        Keymap.Reading keys = Keymap.read("code-left = Alt+J\ncode-new-line = Ctrl+J\n");
        assertThat(keys.complaints()).isEmpty();
        rig.close();
        rig = new CodeRig(folder.resolve("bound"), keys.keymap());
        rig.type("ab");
        rig.press("Alt+J");
        rig.type("x");
        assertThat(rig.text()).startsWith("axb");
        rig.press("Left", "Enter");
        assertThat(rig.text()).as("keys that are no more").startsWith("axb");
        rig.press("Ctrl+J");
        assertThat(rig.text()).startsWith("ax\nb");
        rig.press("Alt+Shift+J", "Alt+Shift+J");
        rig.type("y");
        assertThat(rig.text()).startsWith("ayb");
        assertThat(rig.studio.asked()).isEmpty();
    }

    @Test
    void aCallbackThatFailsIsSaidBelowWithItsBlockAndLineAndMarkedInTheText() throws IOException {
        write("""
                block("drift", function()
                    engine:getClock():onBeat(function(beat)
                        bpm(nil + beat)
                    end)
                end)
                """);
        rig.press("Ctrl+R");
        rig.untilQuiet();
        assertThat(results(Kind.ERROR)).isEmpty();
        rig.edit(new TransportCommand.Play());
        rig.until(() -> !results(Kind.ERROR).isEmpty());
        assertThat(results(Kind.ERROR)).first().asString().startsWith("script:3");
        assertThat(results(Kind.HINT))
                .anyMatch(line -> line.contains("callback of script, line 2, in the block \"drift\""));
        assertThat(rig.desk.marks())
                .extracting(mark -> rig.desk.page().text().line(mark.place()))
                .contains(2);
        picture("code-callback");
        rig.until(() -> results(Kind.HINT).stream().anyMatch(line -> line.contains("paused")));
    }

    @Test
    void aSetIsWrittenRunHeardAndSeen() throws IOException {
        write(SET);
        rig.press("Ctrl+R");
        rig.untilQuiet();
        picture("code-run");
        assertThat(results(Kind.ERROR)).isEmpty();
        assertThat(results(Kind.PRINTED)).contains("step 4\teven");
        rig.edit(new TransportCommand.Play());
        rig.until(() -> !rig.desk.heard.lit().isEmpty());
        List<String> heard = rig.desk.heard.lit().stream()
                .map(stretch -> rig.desk.page().text().part(stretch.begin(), stretch.end()))
                .toList();
        assertThat(heard).contains("kick");
        picture("code-heard");
        rig.press("Ctrl+Home");
        rig.paste("-- moved down\n");
        rig.until(() -> !rig.desk.heard.lit().isEmpty());
        rig.desk
                .heard
                .lit()
                .forEach(stretch -> assertThat(rig.desk.page().text().part(stretch.begin(), stretch.end()))
                        .isIn("kick", "2", "clap", "0.8", "1"));
    }

    @Test
    void whatWasRunFlashesWhereItIs() throws IOException {
        write(SET);
        rig.press("Ctrl+Home", "Down", "Ctrl+Enter");
        assertThat(rig.desk.flashes()).hasSize(1);
        picture("code-flash");
        rig.untilQuiet();
        assertThat(rig.session().transport().bpm()).isEqualTo(124);
        rig.frames(40);
        assertThat(rig.desk.flashes()).isEmpty();
    }

    @Test
    void errorsBlocksAndDifferencesAreSeen() throws IOException {
        write(SET + "bpm(2 * 62)\n");
        rig.press("Ctrl+R");
        rig.untilQuiet();
        rig.press("Ctrl+End");
        rig.type("bmp(3)");
        rig.press("Ctrl+Enter");
        rig.untilQuiet();
        rig.edit(new SetParameter(new OfTransport(Transport.BPM.name()), Value.of(90)));
        rig.frames(20);
        rig.until(() -> rig.desk.agreement.isSettled());
        rig.frames(20);
        assertThat(rig.desk.marks()).hasSize(1);
        assertThat(rig.desk.agreement.differing()).hasSize(1);
        assertThat(rig.desk.blocks()).hasSize(2);
        picture("code-errors");
    }

    @Test
    void theListOfWordsAndTheSearchAreSeen() throws IOException {
        write(SET);
        rig.type("sa");
        rig.press("Tab");
        rig.until(() -> rig.desk.completing.isOpen());
        rig.press("Down");
        picture("code-complete");
        rig.press("Escape", "Ctrl+F");
        rig.type("drums");
        rig.press("Enter");
        picture("code-find");
        assertThat(rig.desk.page().sheet().selected()).isEqualTo("drums");
    }

    @Test
    void theMouseSetsTheCaretSelectsAndScrolls() {
        write("one\ntwo\nthree\n".repeat(40));
        rig.press("Ctrl+Home");
        rig.click(66, 63);
        int line = rig.desk.page().text().line(rig.desk.page().sheet().caret());
        assertThat(line).isZero();
        rig.drag(60, 63, 75, 108);
        assertThat(rig.desk.page().sheet().selected()).contains("\ntwo\n");
        rig.happen(new InputEvent.Turned(0, -10));
        rig.click(66, 63);
        assertThat(rig.desk.page().text().line(rig.desk.page().sheet().caret())).isEqualTo(30);
    }

    @Test
    void leavingAndEnteringAHundredTimesKeepsEverythingAlive() throws IOException {
        write("bpm(101)\nplay('drums', s('kick kick'))");
        rig.press("Ctrl+R");
        rig.untilQuiet();
        for (int i = 0; i < 100; i++) {
            rig.show(false);
            rig.show(true);
        }
        assertThat(results(Kind.DONE)).isNotEmpty();
        rig.press("Ctrl+A");
        rig.paste("bpm(102)");
        rig.press("Ctrl+R");
        rig.untilQuiet();
        assertThat(rig.session().transport().bpm()).isEqualTo(102);
        assertThat(results(Kind.ERROR)).isEmpty();
        rig.press("Escape");
        rig.until(() -> rig.desk.isMirror() && rig.text().contains("bpm(102)"));
        picture("code-mirror");
        rig.edit(new SetParameter(new OfTransport(Transport.BPM.name()), Value.of(90)));
        rig.until(() -> rig.text().contains("bpm(90)"));
    }

    @Test
    void aPictureTakesFewMillisecondsAndLittleMemory() {
        write(SET.repeat(20));
        rig.press("Ctrl+Home");
        rig.frames(200);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        rig.frames(100);
        long each = (threads.getCurrentThreadAllocatedBytes() - bytes) / 100;
        assertThat(each)
                .as("bytes for a picture, the engine's and the rig's among them")
                .isLessThan(16 * 1024);
    }
}
