package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.project.Project;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.transport.PlayState;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.PadInput;

@DisplayName("ST-21: the studio is played by a gamepad, apart from the keyboard")
class StudioPadTest {
    private static final String BINDINGS = """
            clock.bpm = Pad-LX, 60 to 180
            clock.bpm = Pad-ZZ
            lost.volume = Pad-RT
            """;

    @TempDir
    Path folder;

    private Path file;
    private StudioRig studio;

    @BeforeEach
    void aProjectWithBindings() throws Exception {
        Path project = folder.resolve("set");
        Project.create(project, NewSession.create(StudioSet.catalog(), StudioSet.ids()));
        file = project.resolve(".studio").resolve("gamepads");
        Files.createDirectories(file.getParent());
        Files.writeString(file, BINDINGS);
        studio = StudioRig.of(project, folder);
        studio.happen(new InputEvent.PadConnected(1, "Test pad")).settle();
    }

    @AfterEach
    void end() throws Exception {
        studio.close();
        assertThat(studio.failures()).isEmpty();
    }

    private double bpm() {
        return studio.session().transport().bpm();
    }

    private void move(String axis, double value) {
        studio.happen(new InputEvent.PadMoved(PadInput.parse(axis).orElseThrow(), value))
                .settle();
    }

    @Test
    void aStickMovesATempoAndOneUndoTakesTheGestureBack() {
        double before = bpm();
        move("Pad-LX", 1);
        studio.await(() -> bpm() > before + 5);
        move("Pad-LX", 0);
        studio.awaitFrames(30);
        double there = bpm();
        move("Pad-RT", 1);
        studio.awaitFrames(5);

        assertThat(bpm()).as("nothing moves where nothing is").isEqualTo(there);
        studio.press("Ctrl+Z");
        studio.await(() -> bpm() == before);
    }

    @Test
    void buttonsPlayWhileCodeIsWrittenAndAButtonThatIsHeldFills() {
        studio.press("F2").type("-- a remark");
        studio.press("Pad-Start");
        studio.await(() -> studio.session().playback().state() == PlayState.PLAYING);
        studio.happen(new InputEvent.KeyDown(Key.PAD_X, 0, 0, false)).settle();
        studio.await(() -> studio.session().playback().fills());
        studio.press("Pad-Y").type("!");
        assertThat(studio.session().playback().fills())
                .as("another button, and the keyboard, do not let it go")
                .isTrue();
        studio.happen(new InputEvent.Focused(false)).settle();
        assertThat(studio.session().playback().fills())
                .as("a gamepad needs no focus")
                .isTrue();
        studio.happen(new InputEvent.KeyUp(Key.PAD_X, 0))
                .happen(new InputEvent.PadGone(1, "Test pad"))
                .settle();
        studio.await(() -> !studio.session().playback().fills());
    }

    @Test
    void whatCannotBeReadStaysInTheFileWhenThatIsWrittenAnew() throws Exception {
        assertThat(Files.readString(file)).isEqualTo(BINDINGS);
        studio.press("Ctrl+Alt+J").press("Down", "Down", "I");
        studio.await(() -> read().contains("lost.volume = Pad-RT, whole, place, inverted\n"));

        assertThat(read().lines())
                .contains("clock.bpm = Pad-ZZ", "clock.bpm = Pad-LX, 60 to 180, speed")
                .hasSize(4);
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (java.io.IOException beingWritten) {
            return "";
        }
    }

    @Test
    void noButtonDoesHarmInAnyPanel() {
        for (int i = 0; i < 12; i++) {
            studio.press("Pad-RB", "Pad-Down", "Pad-Right", "Pad-A", "Pad-Up", "Pad-B");
        }
        studio.press("Pad-LB", "Pad-Left", "Pad-Guide", "Pad-LS", "Pad-7");
        assertThat(studio.isOver()).isFalse();
    }

    @Test
    void aLayoutThatWasKeptBeforeThereWereGamepadsDoesNotShowTheirPanel() throws Exception {
        studio.close();
        Path layout = file.resolveSibling("present.layout");
        String kept = Files.readString(layout);
        Files.writeString(layout, kept.replaceFirst(" pads", "").replaceAll("(?m)^\\[Window]\\[###pads].*$", ""));
        studio = StudioRig.of(studio.project, folder);
        studio.close();

        assertThat(Files.readString(layout).lines().findFirst().orElseThrow())
                .contains(" pads")
                .isEqualTo(kept.lines().findFirst().orElseThrow());
        studio = StudioRig.of(studio.project, folder);
    }
}
