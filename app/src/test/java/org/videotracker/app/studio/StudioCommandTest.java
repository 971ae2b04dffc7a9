package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.transport.PlayState;

/** The command line, the palette and what they change, by keys. */
class StudioCommandTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private Path folder;

    private static boolean has(StudioRig studio, String module) {
        return studio.session().modules().hasName(module);
    }

    @Test
    void aSetIsBuiltFromTheCommandShell() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            int before = studio.session().modules().size();
            studio.press("F1").type("add pool drums").press("Enter");
            studio.await(() -> has(studio, "drums"));
            assertThat(studio.session().modules().size()).isEqualTo(before + 1);
            studio.type("set dru")
                    .press("Tab")
                    .type("mastervo")
                    .press("Tab")
                    .type("0.5")
                    .press("Enter");
            studio.await(() ->
                    studio.session().modules().named("drums").orElseThrow().number("masterVolume") == 0.5);
            assertThat(studio.session().playback().state())
                    .isNotEqualTo(PlayState.PLAYING); // Space is a character here
            studio.press("Ctrl+R")
                    .type("pool")
                    .press("Tab", "End", "Backspace")
                    .type("2")
                    .press("Enter");
            studio.await(() -> has(studio, "drum2"));
            studio.type("set drums volum 1").press("Enter").type("connections").press("Enter");
            studio.type("= 6 * 7").press("Enter").type("set drums ").press("Tab", "Tab");
            studio.screenshot(PICTURES.resolve("studio-command-shell.png"));
            studio.press("Escape", "Ctrl+U").type("quit").press("Enter");
            assertThat(studio.isOver()).isFalse(); // it asks first
            assertThat(Files.readString(folder.resolve("state").resolve("console-history")))
                    .contains(":add pool drums\n", ":add pool drum2\n");
        }
    }

    @Test
    void thePaletteFollowsTheModulesAndItsEditsAreUndone() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Ctrl+P").type("add lfo").press("Enter");
            studio.await(() -> has(studio, "lfo1"));
            studio.press("Ctrl+P").type("lfo1");
            studio.screenshot(PICTURES.resolve("studio-palette.png"));
            studio.press("Escape", "Ctrl+P").type("remove lfo1").press("Enter");
            studio.await(() -> !has(studio, "lfo1"));
            studio.press("Ctrl+Z");
            studio.await(() -> has(studio, "lfo1"));
            studio.press("Ctrl+P").type("play pause").press("Enter");
            studio.await(() -> studio.session().playback().state() == PlayState.PLAYING);
        }
    }

    @Test
    void historyLogAndPerformanceAreShownByTheirKeys() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Ctrl+P").type("add lfo").press("Enter");
            studio.await(() -> has(studio, "lfo1"));
            studio.press("Ctrl+Alt+L", "Ctrl+Alt+G", "Ctrl+;");
            studio.screenshot(PICTURES.resolve("studio-console-panel.png"));
            studio.press("Ctrl+Alt+Z");
            studio.screenshot(PICTURES.resolve("studio-history.png"));
            studio.press("F1").type("undo").press("Enter");
            studio.await(() -> !has(studio, "lfo1"));
        }
    }
}
