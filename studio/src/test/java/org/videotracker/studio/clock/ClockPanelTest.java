package org.videotracker.studio.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Quantum;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.stage.PanelStage;

class ClockPanelTest {
    private final List<Action> done = new ArrayList<>();
    private final Keymap keymap = Keymap.standard();
    private boolean isRecording;
    private PanelStage stage;

    @BeforeEach
    void aClock() throws Exception {
        stage = new PanelStage(380, 220);
        stage.show(new ClockPanel(
                stage.edits, stage.care, new TempoHand(stage.edits), done::add, () -> keymap, () -> isRecording));
        stage.play(0.1);
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private double bpm() {
        return stage.session().transport().bpm();
    }

    @Test
    void theTempoIsDraggedInOneStepOfUndo() {
        stage.drag(120, 60, 120, 40);
        assertThat(bpm()).isEqualTo(130);
        stage.undo();
        assertThat(bpm()).isEqualTo(120);
    }

    @Test
    void withShiftTheTempoIsDraggedSlowly() {
        stage.hold(1);
        stage.modifiers();
        stage.drag(120, 60, 120, 40);
        assertThat(bpm()).isEqualTo(120.4, within(1e-9));
    }

    @Test
    void theTempoIsTyped() {
        stage.click(120, 60);
        stage.click(120, 60);
        stage.frame();
        stage.type("98,5");
        stage.press("Enter");
        assertThat(bpm()).isEqualTo(98.5);
    }

    @Test
    void playPauseStopAndRewindHaveTheirButtons() {
        stage.click(24, 95);
        assertThat(stage.session().playback().state()).isEqualTo(PlayState.PLAYING);
        stage.play(1.2);
        assertThat(stage.now.telemetry().beat()).isGreaterThan(2);
        stage.click(24, 95);
        assertThat(stage.session().playback().state()).isEqualTo(PlayState.PAUSED);
        stage.click(90, 95);
        stage.play(0.1);
        assertThat(stage.now.telemetry().beat()).isZero();
        stage.click(24, 95);
        stage.click(56, 95);
        assertThat(stage.session().playback().state()).isEqualTo(PlayState.STOPPED);
    }

    @Test
    void tapsMakeTheTempo() {
        for (int i = 0; i < 4; i++) {
            stage.moveTo(128, 95);
            stage.pressMouse();
            stage.releaseMouse();
            stage.play(0.75 - 3 / 60.0);
        }
        assertThat(bpm()).isEqualTo(80, within(0.2));
    }

    @Test
    void aNudgeLastsAsLongAsItsButtonIsHeld() {
        stage.moveTo(203, 95);
        stage.pressMouse();
        stage.frame();
        assertThat(bpm()).isEqualTo(123.6, within(1e-9));
        stage.play(0.5);
        assertThat(bpm()).isEqualTo(123.6, within(1e-9));
        stage.releaseMouse();
        stage.frame();
        assertThat(bpm()).isEqualTo(120);
    }

    @Test
    void stepsFillAsLongAsTheButtonIsHeld() {
        stage.moveTo(240, 95);
        stage.pressMouse();
        stage.frame();
        assertThat(stage.session().playback().fills()).isTrue();
        stage.releaseMouse();
        stage.frame();
        assertThat(stage.session().playback().fills()).isFalse();
    }

    @Test
    void recordingIsAskedForOnce() {
        stage.click(275, 95);
        assertThat(done).containsExactly(Action.RECORD);
    }

    @Test
    void whenLaunchesTakeEffectIsChosenFromAList() {
        stage.click(310, 121);
        stage.click(275, 76);
        assertThat(stage.session().transport().launchQuantum()).isEqualTo(Quantum.BAR);
    }

    @Test
    void theSwingOfAllPatternsIsTurnedAtOnce() {
        stage.run(new CreatePattern(Optional.of("A"), 16), new CreatePattern(Optional.of("B"), 8));
        stage.frame();
        stage.drag(250, 149, 290, 149);
        assertThat(((StepPattern) stage.session().patterns().get("A")).swing())
                .isEqualTo(55, within(0.5))
                .isEqualTo(((StepPattern) stage.session().patterns().get("B")).swing());
        stage.undo();
        assertThat(((StepPattern) stage.session().patterns().get("A")).swing()).isEqualTo(50);
    }

    @Test
    void aFrameOfTheClockThatPlaysMakesNextToNoGarbage() {
        stage.click(24, 95);
        assertThat(stage.allocatedPerFrame()).isLessThan(4096);
    }
}
