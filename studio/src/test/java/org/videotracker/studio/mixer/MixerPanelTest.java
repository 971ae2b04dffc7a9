package org.videotracker.studio.mixer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.link.Blend;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.stage.PanelStage;

/** Places are those of a panel of 1000 x 420 pixels: strips of 84 pixels from the left, layers from the top of the right half. */
class MixerPanelTest {
    private static final int FADER_X = 40;
    private static final int SECOND = 92;
    private static final int UNITY_Y = 188;
    private static final int SHIFT = 1;

    private PanelStage stage;

    @BeforeEach
    void twoSources() throws Exception {
        stage = new PanelStage(1000, 420);
        MixerScene.playing(stage, "kick", 0.9, 0xFFC03020);
        MixerScene.playing(stage, "aSamplerWithALongName", 0.3, 0xFF2060C0);
        stage.show(new MixerPanel(stage.edits, stage.care, stage.pictures));
        stage.play(0.5);
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private double sound(String source, Parameter parameter) {
        return link(source, SystemModules.AUDIO_OUT, Signal.AUDIO).number(parameter);
    }

    private double picture(String source, Parameter parameter) {
        return link(source, SystemModules.VIDEO_OUT, Signal.VIDEO).number(parameter);
    }

    private Link link(String source, String target, Signal signal) {
        ModuleId from = stage.id(source);
        return stage.session().links().into(stage.id(target), signal).stream()
                .filter(link -> link.source().module().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private List<String> layersFromTheTop() {
        Session session = stage.session();
        return session.links().into(stage.id(SystemModules.VIDEO_OUT), Signal.VIDEO).reversed().stream()
                .map(link -> session.modules().get(link.source().module()).orElseThrow())
                .map(Module::name)
                .toList();
    }

    private static double db(double gain) {
        return FaderLaw.decibels(gain);
    }

    @Test
    void theArrowsMoveFromStripToStripAndTheirFadersByADecibel() {
        stage.press("Down");
        stage.press("Down");
        stage.press("Right");
        stage.press("Up");
        stage.press("Shift+Up");
        assertThat(db(sound("kick", Link.GAIN))).isEqualTo(-2, within(1e-6));
        assertThat(db(sound("aSamplerWithALongName", Link.GAIN))).isEqualTo(1.1, within(1e-6));
        stage.undo();
        assertThat(sound("aSamplerWithALongName", Link.GAIN)).isEqualTo(1);
        stage.undo();
        assertThat(sound("kick", Link.GAIN)).isEqualTo(1);
    }

    @Test
    @DisplayName("Keys that come faster than pictures are all done, in their order (E-52)")
    void severalKeysInOneFrameAreAllDone() {
        stage.pressAtOnce("Down", "Down", "M", "M", "M", "Alt+Left", "Alt+Left", "Right", "Right", "Up", "Up");
        assertThat(db(sound("kick", Link.GAIN))).isEqualTo(-2, within(1e-6));
        assertThat(sound("kick", Link.MUTE)).isEqualTo(1);
        assertThat(sound("kick", Link.PAN)).isEqualTo(-0.1, within(1e-9));
        assertThat(db(stage.session()
                        .modules()
                        .named(SystemModules.AUDIO_OUT)
                        .orElseThrow()
                        .number("masterVolume")))
                .isEqualTo(2, within(1e-6));
        stage.pressAtOnce("Tab", "Left", "Left", "B", "B", "Alt+Down", "Alt+Down");
        assertThat(layersFromTheTop())
                .containsExactly("kick", "masterSpectrogram", "aSamplerWithALongName", "masterOscilloscope");
        assertThat(picture("aSamplerWithALongName", Link.OPACITY)).isEqualTo(0.9, within(1e-9));
        assertThat(picture("aSamplerWithALongName", Link.BLEND)).isEqualTo(Blend.ALPHA.ordinal());
    }

    @Test
    void theLastStripIsTheMaster() {
        stage.press("Right");
        stage.press("Right");
        stage.press("Down");
        double volume = stage.session()
                .modules()
                .named(SystemModules.AUDIO_OUT)
                .orElseThrow()
                .number("masterVolume");
        assertThat(db(volume)).isEqualTo(-1, within(1e-6));
        stage.press("End");
        assertThat(stage.session()
                        .modules()
                        .named(SystemModules.AUDIO_OUT)
                        .orElseThrow()
                        .number("masterVolume"))
                .isZero();
    }

    @Test
    void muteSoloAndBalanceHaveTheirKeys() {
        stage.press("M");
        stage.press("S");
        stage.press("Alt+Left");
        stage.press("Alt+Left");
        assertThat(sound("kick", Link.MUTE)).isEqualTo(1);
        assertThat(sound("kick", Link.SOLO)).isEqualTo(1);
        assertThat(sound("kick", Link.PAN)).isEqualTo(-0.1, within(1e-9));
        stage.press("C");
        stage.press("M");
        assertThat(sound("kick", Link.PAN)).isZero();
        assertThat(sound("kick", Link.MUTE)).isZero();
    }

    @Test
    @DisplayName("A drag is one step of undo, and Shift in the middle of it makes it slower without a jump (ST-48)")
    void aFaderIsDragged() {
        stage.moveTo(FADER_X, UNITY_Y);
        stage.pressMouse();
        for (int y = UNITY_Y; y <= UNITY_Y + 40; y += 8) {
            stage.moveTo(FADER_X, y);
        }
        double before = FaderLaw.position(sound("kick", Link.GAIN));
        assertThat(before).isEqualTo(FaderLaw.UNITY - 40 / 216.0, within(0.02));
        stage.hold(SHIFT);
        stage.modifiers();
        assertThat(FaderLaw.position(sound("kick", Link.GAIN))).isEqualTo(before, within(1e-9));
        stage.moveTo(FADER_X, UNITY_Y + 80);
        double after = FaderLaw.position(sound("kick", Link.GAIN));
        assertThat(before - after).isEqualTo(4 / 216.0, within(0.004));
        stage.releaseMouse();
        stage.undo();
        assertThat(sound("kick", Link.GAIN)).isEqualTo(1);
    }

    @Test
    void aDoubleClickOnAFaderIsZeroDecibels() {
        stage.press("End");
        assertThat(sound("kick", Link.GAIN)).isZero();
        stage.click(FADER_X, 250);
        stage.click(FADER_X, 250);
        assertThat(sound("kick", Link.GAIN)).isEqualTo(1);
    }

    @Test
    @DisplayName("A level is typed in decibels, minus sign included (ST-41), and keys are characters meanwhile (ST-49)")
    void aLevelIsTyped() {
        stage.press("Enter");
        stage.frame();
        stage.type("-12");
        stage.press("M");
        stage.press("Backspace");
        stage.type("2");
        stage.press("Enter");
        assertThat(db(sound("kick", Link.GAIN))).isEqualTo(-12, within(1e-6));
        assertThat(sound("kick", Link.MUTE)).isZero();
    }

    @Test
    void aClickOnAStripGivesItTheKeys() {
        stage.click(FADER_X + SECOND, 72);
        stage.press("M");
        assertThat(sound("kick", Link.MUTE)).isZero();
        assertThat(sound("aSamplerWithALongName", Link.MUTE)).isEqualTo(1);
    }

    @Test
    void theButtonsOfAStripCanBeClicked() {
        stage.click(28, 401);
        stage.click(164, 401);
        assertThat(sound("kick", Link.MUTE)).isEqualTo(1);
        assertThat(sound("aSamplerWithALongName", Link.SOLO)).isEqualTo(1);
    }

    @Test
    void layersAreChosenRaisedAndBlendedByKeys() {
        assertThat(layersFromTheTop()).startsWith("aSamplerWithALongName", "kick");
        stage.press("Tab");
        stage.press("Down");
        stage.press("Alt+Up");
        assertThat(layersFromTheTop()).startsWith("kick", "aSamplerWithALongName");
        stage.press("B");
        assertThat(picture("kick", Link.BLEND)).isEqualTo(Blend.MULTIPLY.ordinal());
        stage.press("Shift+B");
        stage.press("Shift+B");
        assertThat(picture("kick", Link.BLEND)).isEqualTo(Blend.DARKEN.ordinal());
        stage.press("Left");
        stage.press("Shift+Left");
        assertThat(picture("kick", Link.OPACITY)).isEqualTo(0.94, within(1e-9));
        stage.press("M");
        assertThat(picture("kick", Link.MUTE)).isEqualTo(1);
        assertThat(sound("kick", Link.MUTE)).isZero();
    }

    @Test
    void aLayerIsDraggedToAnotherPlaceAndTheOthersKeepTheirOrder() {
        stage.drag(600, 150, 600, 330);
        assertThat(layersFromTheTop())
                .containsExactly("kick", "masterSpectrogram", "masterOscilloscope", "aSamplerWithALongName");
        stage.undo();
        assertThat(layersFromTheTop()).startsWith("aSamplerWithALongName", "kick");
    }

    @Test
    void opacityIsDraggedSidewaysAndTypedInPercent() {
        stage.drag(950, 161, 830, 161);
        assertThat(picture("aSamplerWithALongName", Link.OPACITY)).isEqualTo(0.5, within(0.02));
        stage.click(900, 161);
        stage.click(900, 161);
        stage.frame();
        stage.type("25 %");
        stage.press("Enter");
        assertThat(picture("aSamplerWithALongName", Link.OPACITY)).isEqualTo(0.25);
    }

    @Test
    void aMixerThatIsRemovedAndStripsThatComeAndGoAreFollowed() {
        ModuleId mixer = stage.add("AudioMixer", "drums");
        stage.frame();
        stage.run(new org.videotracker.model.command.ModuleCommand.RemoveModule(mixer));
        stage.frame();
        stage.run(new org.videotracker.model.command.ModuleCommand.RemoveModule(stage.id("kick")));
        stage.frame();
        stage.press("M");
        assertThat(sound("aSamplerWithALongName", Link.MUTE)).isEqualTo(1);
    }

    @Test
    void aFrameOfTheMixerThatPlaysMakesLittleGarbage() {
        assertThat(stage.allocatedPerFrame()).isLessThan(6000);
    }
}
