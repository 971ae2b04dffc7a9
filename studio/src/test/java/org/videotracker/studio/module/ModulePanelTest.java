package org.videotracker.studio.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.modulation.ModulatorPicture;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.window.NoWindowException;

/** The panel of an LFO, with keys and a mouse. */
class ModulePanelTest {
    private PanelStage stage;
    private ModulePanel panel;
    private ModuleId lfo;

    @BeforeEach
    void begin() throws NoWindowException {
        stage = new PanelStage(1280, 720);
        lfo = stage.add("LFO", "sweep");
        panel = new ModulePanel(stage.care, stage.session().modules().get(lfo).orElseThrow(), new ModulatorPicture());
        stage.show(panel);
        stage.frame();
        stage.frame();
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private Module module() {
        return stage.session().modules().get(lfo).orElseThrow();
    }

    private double[] at(String parameter) {
        return panel.controls().place(new OfModule(lfo, parameter)).orElseThrow();
    }

    private void click(String parameter, int button) {
        double[] at = at(parameter);
        stage.click(at[0] + 60, at[1] + 30, button);
        stage.frame();
    }

    @Test
    void arrowKeysGoFromControlToControlAndTypingSetsAValue() {
        stage.press("Down");
        stage.press("Right");
        assertThat(panel.controls().focused()).isEqualTo(Optional.of(new OfModule(lfo, "pulseWidth")));
        stage.type("0.1");
        assertThat(module().number("pulseWidth"))
                .as("what is typed is heard at once")
                .isEqualTo(0.1);
        stage.press("Enter");
        assertThat(panel.isTyping()).isFalse();
        stage.press("Delete");
        assertThat(module().number("pulseWidth")).isEqualTo(0.5);
    }

    @Test
    void escapeBringsTheValueBackThatWasThere() {
        click("depth", 0);
        stage.type("*0.5");
        assertThat(module().number("depth")).isEqualTo(0.5);
        stage.press("Escape");
        assertThat(module().number("depth")).isEqualTo(1);
    }

    @Test
    void aDragIsOneStepOfUndoAndADoubleClickResets() {
        double[] at = at("phase");
        stage.drag(at[0] + 40, at[1] + 30, at[0] + 120, at[1] + 30);
        double dragged = module().number("phase");
        assertThat(dragged).isCloseTo(0.4, within(0.05));
        stage.undo();
        assertThat(module().number("phase")).isZero();
        stage.engine.redo(1, "test");
        stage.frame();
        assertThat(module().number("phase")).isEqualTo(dragged);
        stage.moveTo(at[0] + 40, at[1] + 30);
        for (int i = 0; i < 2; i++) {
            stage.pressMouse();
            stage.releaseMouse();
        }
        stage.frame();
        assertThat(module().number("phase")).isZero();
    }

    @Test
    void aSwitchFlipsAndAnOptionIsChosenFromAList() {
        click("retrigger", 0);
        assertThat(module().number("retrigger")).isZero();
        click("shape", 0);
        double[] at = at("shape");
        stage.click(at[0] + 80, at[1] + 90);
        stage.frame();
        assertThat(module().number("shape")).isNotZero();
    }

    @Test
    void theMenuOfAValueCopiesItsLineOfLua() {
        chooseInMenu("depth", 6);
        assertThat(stage.copied()).isEqualTo("setParam(\"sweep\", \"depth\", 1)");
    }

    @Test
    void theMenuOfAValueModulatesItWithANewLfo() {
        chooseInMenu("depth", 3);
        assertThat(stage.session().mappings().keySet())
                .singleElement()
                .extracting(Mapping.Id::target)
                .isEqualTo(new OfModule(lfo, "depth"));
        assertThat(stage.session().modules().named("lfo1")).isPresent();
    }

    @Test
    void theMenuOfAValueTakesATypedOne() {
        click("beats", 1);
        stage.press("Down");
        stage.press("Up");
        stage.press("Enter");
        stage.frame();
        stage.frame();
        stage.type("3*4");
        stage.press("Enter");
        assertThat(module().number("beats")).isEqualTo(12);
    }

    @Test
    void theMouseRestsOnAValueAndItsLineOfLuaCanBeCopied() {
        double[] at = at("beats");
        stage.moveTo(at[0] + 60, at[1] + 30);
        assertThat(stage.care.copyLua(stage.ui(), stage.now)).contains("setParam(\"sweep\", \"beats\", 4)");
        assertThat(stage.copied()).isEqualTo("setParam(\"sweep\", \"beats\", 4)");
        stage.moveTo(at[0] + 60, 700);
        for (int i = 0; i < 30; i++) {
            stage.frame();
        }
        assertThat(stage.care.copyLua(stage.ui(), stage.now)).isEmpty();
    }

    /** Opens the menu by the right button and goes down from its first line that is not disabled. */
    private void chooseInMenu(String parameter, int line) {
        click(parameter, 1);
        for (int i = 0; i <= line; i++) {
            stage.press("Down");
        }
        stage.press("Enter");
        stage.frame();
    }
}
