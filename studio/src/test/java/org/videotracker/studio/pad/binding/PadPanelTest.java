package org.videotracker.studio.pad.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.window.NoWindowException;

/** The list of what gamepads move, with keys and a mouse. */
class PadPanelTest {
    private PanelStage stage;
    private ModuleId lfo;

    @BeforeEach
    void begin() throws NoWindowException {
        begin(800);
    }

    private void begin(int width) throws NoWindowException {
        stage = new PanelStage(width, 300);
        lfo = stage.add("LFO", "sweep");
        stage.show(new PadPanel(stage.pads, stage.care, stage.questions, stage.notices));
        stage.happen(new InputEvent.PadConnected(1, "Test pad"));
        stage.frames(2);
        learn("phase", "Pad-LX");
        learn("depth", "Pad-RT");
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private void learn(String parameter, String axis) {
        stage.learn(new OfModule(lfo, parameter), "sweep." + parameter, axis);
    }

    private PadBinding binding(int index) {
        return stage.pads.bounds().get(index).binding();
    }

    @Test
    void keysChooseALineAndChangeIt() {
        stage.press("Down");
        stage.press("Enter");
        stage.press("I");
        assertThat(binding(0).isSpeed()).isFalse();
        assertThat(binding(0).isInverted()).isTrue();

        stage.press("Pad-Down");
        stage.press("Pad-A");
        assertThat(binding(1).isSpeed()).as("the arrows of a gamepad walk too").isTrue();
        stage.press("Delete");
        assertThat(stage.pads.bounds()).hasSize(1);
        assertThat(stage.keptPads())
                .contains("sweep.phase = Pad-LX, whole, place, inverted\n")
                .doesNotContain("depth");
    }

    @Test
    void theMouseDoesTheSame() {
        stage.click(504, 90);
        stage.click(699, 90);
        stage.click(775, 117);
        stage.frames(2);

        assertThat(stage.keptPads())
                .contains("sweep.phase = Pad-LX, whole, place, inverted\n")
                .doesNotContain("depth");
    }

    @Test
    void narrowItHasTheSameLines() throws NoWindowException {
        stage.close();
        begin(440);
        stage.click(140, 97);
        stage.click(294, 97);
        stage.click(416, 126);
        stage.frames(2);

        assertThat(stage.keptPads())
                .contains("sweep.phase = Pad-LX, whole, place, inverted\n")
                .doesNotContain("depth");
    }

    @Test
    void theRangeIsTyped() {
        stage.press("Down");
        stage.press("R");
        stage.frames(3);
        stage.type("0.25 to 0.75");
        stage.press("Enter");
        stage.frames(3);

        assertThat(binding(0).rangeText()).isEqualTo("0.25 to 0.75");
        assertThat(stage.keptPads()).contains("sweep.phase = Pad-LX, 0.25 to 0.75, speed\n");
        stage.press("R");
        stage.frames(3);
        stage.type("much");
        stage.press("Enter");
        stage.frames(3);
        assertThat(stage.notices.take(0).getLast().notice().text())
                .isEqualTo("\"much\" is no range; write 20 to 2000, or whole.");
        assertThat(binding(0).rangeText()).isEqualTo("0.25 to 0.75");
    }

    @Test
    void aBindingWhoseModuleIsGoneIsShownAndCanBeDeleted() {
        stage.run(new RemoveModule(lfo));
        stage.frames(2);
        stage.movePad("Pad-LX", 0.7);
        stage.press("Up");
        stage.press("Delete");

        assertThat(stage.pads.bounds()).hasSize(1);
        assertThat(binding(0).path()).isEqualTo("sweep.phase");
    }

    @Test
    void allBindingsCanBeDeleted() {
        stage.press("Up");
        stage.press("Delete");
        stage.press("Up");
        stage.press("Delete");
        stage.happen(new InputEvent.PadGone(1, "Test pad"));
        stage.frames(3);

        assertThat(stage.pads.bounds()).isEmpty();
        assertThat(stage.keptPads().lines()).as("only what it is").hasSize(1);
    }

    @Test
    void aPictureMakesNoGarbage() {
        assertThat(stage.allocatedPerFrame()).isLessThan(4096);
    }
}
