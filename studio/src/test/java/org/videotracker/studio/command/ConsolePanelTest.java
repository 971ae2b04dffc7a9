package org.videotracker.studio.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.page.PanelScreen;

class ConsolePanelTest {
    private static final int HEIGHT = 480;
    private static final double LINE = HEIGHT - 24;

    @TempDir
    private Path folder;

    private Desk desk;
    private PanelScreen screen;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        screen = new PanelScreen(desk.engine, 960, HEIGHT, null);
        screen.show(new ConsolePanel(desk.dialogue, screen.clipboard));
    }

    @AfterEach
    void close() {
        screen.close();
        desk.close();
    }

    private void run(String line) {
        screen.type(line);
        screen.press("Enter");
        Desk.await(() -> !desk.dialogue.isBusy());
        screen.frame();
    }

    @Test
    void aTypedLineIsCarriedOutAndSpaceIsACharacter() throws IOException {
        run("bpm 99");
        assertThat(desk.session().transport().bpm()).isEqualTo(99);
        assertThat(screen.studio.asked()).isEmpty();
        run("add pool drums");
        run("set drums volum 1");
        run("= 6 * 7");
        run("connections");
        screen.type("set dru");
        screen.press("Tab", "Tab", "Tab");
        screen.screenshot("console-completion");
        screen.press("Escape", "Ctrl+U");
        screen.press("Ctrl+R");
        screen.type("pool");
        screen.screenshot("console-search");
        screen.press("Escape");
        screen.type("add");
        screen.screenshot("console-suggestion");
    }

    @Test
    void keysEditTheLineBeforeTheyDoAnythingElse() {
        screen.type("bpm 123 x");
        screen.press("Backspace", "Ctrl+W", "Ctrl+A");
        screen.type("tempo");
        assertThat(desk.dialogue.editor().line().text()).isEqualTo("tempobpm ");
        screen.press("Ctrl+K", "Ctrl+U", "Ctrl+Y");
        assertThat(desk.dialogue.editor().line().text()).isEqualTo("tempobpm ");
        screen.press("Ctrl+P"); // of no meaning to a line
        assertThat(screen.studio.asked()).containsExactly(Action.PALETTE);
    }

    @Test
    void linesThatWerePastedAreCarriedOutTogether() {
        screen.copied("bpm 90\nbpm 91");
        screen.press("Ctrl+V", "Enter");
        Desk.await(() -> !desk.dialogue.isBusy());
        assertThat(desk.session().transport().bpm()).isEqualTo(91);
    }

    @Test
    void whatTheMouseSelectsIsCopied() throws IOException {
        run("bpm 97");
        screen.drag(12, LINE - 42, 900, LINE - 22);
        screen.screenshot("console-selection");
        screen.press("Ctrl+C");
        assertThat(screen.copied()).isEqualTo("bpm 97\nTempo: 97.00 BPM.");
    }

    @Test
    void pagesAndTheWheelShowEarlierAnswers() throws IOException {
        for (int i = 0; i < 3; i++) {
            run("help");
        }
        screen.press("PageUp", "PageUp");
        screen.screenshot("console-page-up");
        screen.moveTo(300, 200);
        screen.turn(2);
        screen.press("Ctrl+PageUp");
        screen.screenshot("console-first-page");
        screen.press("Ctrl+L");
        assertThat(desk.said()).isEmpty();
    }

    @Test
    void longLinesAreWrappedAndEachCharacterOfAnyScriptIsTyped() throws IOException {
        run("= \"träum – Привет αβγ \" .. string.rep(\"ein langes Wort \", 20)");
        screen.type(
                "= \"träum Привет \" .. string.rep(\"und noch ein langes Wort \", 20) -- and so on, and on, and on");
        screen.screenshot("console-unicode");
        assertThat(desk.said()).anyMatch(line -> line.startsWith("RESULT träum – Привет αβγ ein langes Wort"));
    }

    @Test
    void aFrameOfAFullPageLeavesNextToNoGarbage() {
        run("help");
        screen.type("set ");
        screen.press("Tab", "Tab");
        assertThat(screen.idleKilobytes()).isLessThan(2);
    }

    @Test
    void whateverIsTypedAndClickedNothingFails() {
        Random random = new Random(20);
        List<String> keys = Arrays.stream(Action.values())
                .filter(action -> action.context() == Context.COMMAND)
                .flatMap(action -> action.chords().stream())
                .map(Chord::text)
                .toList();
        String letters = "set drums.volum = (\"ä夢😀\u0301)! \n\t;#";
        int[] codePoints = letters.codePoints().toArray();
        for (int i = 0; i < 1500; i++) {
            switch (random.nextInt(4)) {
                case 0 -> screen.press(keys.get(random.nextInt(keys.size())));
                case 1 ->
                    screen.drag(random.nextInt(960), random.nextInt(480), random.nextInt(960), random.nextInt(480));
                case 2 -> screen.turn(random.nextInt(9) - 4);
                default -> screen.type(Character.toString(codePoints[random.nextInt(codePoints.length)]));
            }
        }
        screen.press("Ctrl+C", "Escape", "Escape", "Ctrl+U", "Ctrl+K");
        desk.dialogue.stop();
        run("bpm 103");
        assertThat(desk.session().transport().bpm()).isEqualTo(103);
    }
}
