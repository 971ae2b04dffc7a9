package org.videotracker.studio.pad.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.modulation.ModulatorPicture;
import org.videotracker.studio.module.ModulePanel;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.window.NoWindowException;

/** The parameters of an LFO under the sticks of a gamepad, whose events come through the window. */
class GamepadsTest {
    private static final int WIDTH = 1280;

    private PanelStage stage;
    private ModuleId lfo;

    @BeforeEach
    void begin() throws NoWindowException {
        stage = new PanelStage(WIDTH, 720);
        lfo = stage.add("LFO", "sweep");
        stage.show(new ModulePanel(stage.care, module(), new ModulatorPicture()));
        stage.happen(new InputEvent.PadConnected(1, "Test pad"));
        stage.frames(2);
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private Module module() {
        return stage.session().modules().get(lfo).orElseThrow();
    }

    private double phase() {
        return module().number("phase");
    }

    private void learn(String parameter, String axis) {
        stage.learn(new OfModule(lfo, parameter), "sweep." + parameter, axis);
    }

    private PadBinding only() {
        assertThat(stage.pads.bounds()).hasSize(1);
        return stage.pads.bounds().getFirst().binding();
    }

    private void change(PadBinding binding) {
        stage.pads.list().change(stage.pads.bounds().getFirst(), binding);
    }

    private int steps() {
        return stage.now.history().past().size();
    }

    @Test
    void theAxisThatIsMovedIsLearnedAndDoesNothingBeforeItHasComeBack() {
        stage.pads.learn(new OfModule(lfo, "phase"), "sweep.phase");
        stage.frame();
        stage.movePad("Pad-RX", 0.3);
        assertThat(stage.pads.bounds()).as("a little is no answer").isEmpty();
        stage.movePad("Pad-LX", 0.9);
        stage.frames(10);

        assertThat(only()).isEqualTo(PadBinding.learned(only().input(), "sweep.phase"));
        assertThat(only().inputText()).isEqualTo("Pad-LX (left stick sideways)");
        assertThat(stage.questions.isAsking()).isFalse();
        assertThat(phase()).isZero();
        assertThat(stage.keptPads()).contains("sweep.phase = Pad-LX, whole, speed\n");
    }

    @Test
    void aStickSaysHowFastAndItsWholeGestureIsOneStepOfUndo() {
        learn("phase", "Pad-LX");
        int before = steps();
        stage.movePad("Pad-LX", 1);
        stage.frames(44);
        double middle = phase();
        stage.movePad("Pad-LX", 0.5);
        stage.frames(10);
        stage.movePad("Pad-LX", 0);
        stage.frames(30);

        assertThat(middle).isCloseTo(0.5, within(0.02));
        assertThat(phase()).isCloseTo(0.5 + 11 / 60.0 / BoundValue.WHOLE_RANGE_SECONDS / 4, within(0.02));
        assertThat(steps()).isEqualTo(before + 1);
        stage.undo();
        assertThat(phase()).isZero();
    }

    @Test
    void whatAGamepadMovesIsMarked() throws IOException {
        assertThat(valueColouredNear(537, 158)).isFalse();
        learn("phase", "Pad-LX");
        assertThat(valueColouredNear(537, 158)).isTrue();
    }

    private boolean valueColouredNear(int x, int y) throws IOException {
        int[] pixels = stage.pixels();
        for (int dy = -8; dy < 8; dy++) {
            for (int dx = -8; dx < 8; dx++) {
                if ((pixels[(y + dy) * WIDTH + x + dx] & 0xFFFFFF) == (Theme.STAGE.value() & 0xFFFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theNextGestureIsAnotherStep() {
        learn("phase", "Pad-LX");
        int before = steps();
        for (int i = 0; i < 2; i++) {
            stage.movePad("Pad-LX", 1);
            stage.frames(5);
            stage.movePad("Pad-LX", 0);
            stage.frames(30);
        }
        assertThat(steps()).isEqualTo(before + 2);
    }

    @Test
    void whileNothingMovesThereAreNoEdits() {
        learn("phase", "Pad-LX");
        learn("depth", "Pad-RT");
        long version = stage.now.version();
        stage.frames(60);
        assertThat(stage.now.version()).isEqualTo(version);
    }

    @Test
    void whateverMovesThereIsOneEditInAPicture() {
        learn("phase", "Pad-LX");
        learn("pulseWidth", "Pad-LY");
        stage.frames(30);
        int before = steps();
        stage.movePad("Pad-LX", 1);
        stage.movePad("Pad-LY", -1);
        long version = stage.now.version();
        stage.frame();
        stage.frame();

        assertThat(stage.now.version() - version).isEqualTo(2);
        assertThat(phase()).isPositive();
        assertThat(module().number("pulseWidth")).isLessThan(0.5);
        stage.movePad("Pad-LX", 0);
        stage.movePad("Pad-LY", 0);
        stage.frames(30);
        assertThat(steps()).isEqualTo(before + 1);
    }

    @Test
    void aTriggerSaysWhereWithinItsRange() {
        learn("phase", "Pad-RT");
        change(only().withRange(RangeText.read("0.2 to 0.6").orElseThrow().span()));
        stage.movePad("Pad-RT", 0.5);
        stage.frames(2);
        assertThat(phase()).isCloseTo(0.4, within(1e-9));
        change(only().withInverted(true));
        stage.movePad("Pad-RT", 1);
        stage.frames(2);
        assertThat(phase()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aTriggerThatIsHeldIsInTheMidstOfItsGesture() {
        learn("phase", "Pad-RT");
        int before = steps();
        stage.movePad("Pad-RT", 1);
        stage.frames(60);
        stage.movePad("Pad-RT", 0.5);
        stage.frames(60);
        assertThat(steps()).isEqualTo(before + 1);
        stage.movePad("Pad-RT", 0);
        stage.frames(60);
        stage.movePad("Pad-RT", 0.3);
        stage.frames(60);

        assertThat(steps()).as("what led back to where it began is no step").isEqualTo(before + 1);
        stage.undo();
        assertThat(phase()).isZero();
    }

    @Test
    void aStickCanSayWhereAndAnOptionIsChosenByIt() {
        learn("shape", "Pad-RY");
        change(only().withSpeed(false));
        stage.movePad("Pad-RY", 1);
        stage.frames(2);
        int last = module().type().parameter("shape").orElseThrow().options().size() - 1;
        assertThat(module().number("shape")).isEqualTo(last);
        stage.movePad("Pad-RY", -1);
        stage.frames(2);
        assertThat(module().number("shape")).isZero();
    }

    @Test
    void anInvertedStickGoesDownAndStopsAtTheEndOfItsRange() {
        learn("pulseWidth", "Pad-LX");
        change(only().withInverted(true)
                .withRange(RangeText.read("0.3 to 0.9").orElseThrow().span()));
        stage.movePad("Pad-LX", 1);
        stage.frames(120);

        assertThat(module().number("pulseWidth")).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void aBindingFollowsItsModuleToAnotherNameAndWaitsWhileItIsGone() {
        learn("phase", "Pad-LX");
        stage.run(new RenameModule(lfo, "wobble"));
        stage.frames(2);
        assertThat(only().path()).isEqualTo("wobble.phase");
        assertThat(stage.keptPads()).contains("wobble.phase = Pad-LX");

        stage.run(new RemoveModule(lfo));
        stage.frames(2);
        assertThat(stage.pads.bounds().getFirst().address()).isEmpty();
        stage.movePad("Pad-LX", 1);
        stage.frames(5);
        stage.movePad("Pad-LX", 0);
        stage.frames(2);

        stage.undo();
        stage.frames(2);
        assertThat(stage.pads.bounds().getFirst().address()).isEqualTo(Optional.of(new OfModule(lfo, "phase")));
        stage.movePad("Pad-LX", 1);
        stage.frames(5);
        assertThat(phase()).isPositive();
    }

    @Test
    void whatIsKeptIsThereAgainForWhateverHasThatName() {
        learn("phase", "Pad-LX");
        String kept = stage.keptPads();
        Gamepads again = new Gamepads(stage.edits, new Notices(), stage.questions, new PadStore(() -> kept, _ -> {}));
        again.follow(stage.now);

        assertThat(again.moving(new OfModule(lfo, "phase"))).isEqualTo("Pad-LX (left stick sideways)");
        assertThat(again.moving(new OfModule(lfo, "depth"))).isEmpty();
    }

    @Test
    void aGamepadThatIsUnpluggedLeavesItsValuesWhereTheyAre() {
        learn("phase", "Pad-LX");
        stage.movePad("Pad-LX", 1);
        stage.frames(10);
        stage.happen(new InputEvent.PadGone(1, "Test pad"));
        stage.frame();
        double there = phase();
        stage.frames(30);

        assertThat(there).isPositive();
        assertThat(phase()).isEqualTo(there);
        assertThat(stage.notices.take(0).getLast().notice().text()).isEqualTo("Gamepad 1 is gone: Test pad.");
    }

    @Test
    void theRightButtonOffersToControlAValueByAGamepadAndEscapeLeavesIt() {
        stage.click(430, 180, 1);
        for (int i = 0; i < 5; i++) {
            stage.press("Pad-Down");
        }
        stage.press("Pad-A");
        stage.frames(3);
        assertThat(stage.questions.isAsking()).isTrue();
        stage.questions.leave();
        stage.frames(3);
        stage.movePad("Pad-LX", 1);

        assertThat(stage.questions.isAsking()).isFalse();
        assertThat(stage.pads.bounds()).isEmpty();
    }
}
