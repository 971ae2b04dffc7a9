package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.module.Sample;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.window.NoWindowException;

/** The bank and the waveform by the mouse. */
class SamplerMouseTest {
    @TempDir
    Path folder;

    private SamplerRig rig;

    @BeforeEach
    void open() throws IOException {
        try {
            rig = new SamplerRig(folder);
        } catch (NoWindowException noLibrary) {
            Assumptions.abort(noLibrary.getMessage());
        }
        rig.waveform();
    }

    @AfterEach
    void close() {
        if (rig != null) {
            assertThat(rig.refusals).isEmpty();
            rig.close();
        }
    }

    private double signX() {
        return rig.panel.list().signX(1);
    }

    private double lineY(int slot) {
        return rig.panel.list().lineY(slot, 1);
    }

    private String name(int slot) {
        return rig.sampler().samples().slot(slot).map(Sample::name).orElse("");
    }

    @Test
    void theSignOfALinePlaysAndStopsItsSample() {
        rig.click(signX(), lineY(2));
        rig.frames(3);
        assertThat(rig.panel.voices().count(2)).isEqualTo(1);

        rig.click(signX(), lineY(2));
        rig.until(() -> rig.panel.voices().count() == 0);
    }

    @Test
    void aClickOnALineShowsItsSampleAndPlaysNothing() {
        rig.click(signX() + 200, lineY(1));
        rig.frames(3);

        assertThat(rig.panel.shownSlot()).isEqualTo(1);
        assertThat(rig.panel.voices().count()).isZero();
    }

    @Test
    void whatSoundsIsShownUntilTheHandChooses() {
        rig.click(signX(), lineY(2));
        rig.frames(3);
        assertThat(rig.panel.shownSlot()).isEqualTo(2);

        rig.click(signX() + 200, lineY(0));
        rig.frames(3);
        assertThat(rig.panel.voices().count(2)).isEqualTo(1);
        assertThat(rig.panel.shownSlot()).isZero();
    }

    @Test
    void aLineIsDraggedToAnotherPlace() {
        rig.drag(signX() + 200, lineY(0), signX() + 200, lineY(2));

        assertThat(name(2)).isEqualTo("break");
        assertThat(name(0)).isEqualTo("film");
        assertThat(rig.panel.shownSlot()).isEqualTo(2);
    }

    @Test
    void aSampleIsRenamedByTyping() {
        rig.key(Key.R, Chord.CONTROL);
        rig.frames(3);
        rig.type("amen");
        rig.key(Key.ENTER);

        assertThat(name(0)).isEqualTo("amen");
    }

    @Test
    void theMenuOfALineRemovesIt() {
        rig.moveTo(signX() + 200, lineY(1));
        rig.happen(new InputEvent.Pressed(1, 0));
        rig.happen(new InputEvent.Released(1, 0));
        rig.frames(3);
        rig.screenshot("sampler-menu");
        rig.click(signX() + 240, lineY(1) + 158); // its last line

        assertThat(rig.sampler().samples().slot(1)).isEmpty();
        assertThat(name(2)).isEqualTo("tone");
    }

    @Test
    void shiftInTheMiddleOfADragMakesItFinerAndDoesNotJump() {
        double y = rig.waveY(0.1);
        rig.moveTo(rig.waveX(1) - 3, y);
        rig.press(0);
        rig.moveTo(rig.waveX(0.8) - 3, y);
        rig.frames(1);
        assertThat(rig.settings(0).regionEnd()).isCloseTo(0.8, within(0.005));
        rig.happen(new InputEvent.KeyDown(Key.LEFT_SHIFT, 0, 1, false));
        rig.frames(2);
        assertThat(rig.settings(0).regionEnd()).isCloseTo(0.8, within(0.005));
        rig.moveTo(rig.waveX(0.6) - 3, y);
        rig.frames(1);

        assertThat(rig.settings(0).regionEnd()).isCloseTo(0.78, within(0.005));
        rig.happen(new InputEvent.KeyUp(Key.LEFT_SHIFT, 0));
        rig.release();
    }

    @Test
    void twoClicksOnAMarkerGiveItItsFirstValueBack() {
        rig.drag(rig.waveX(1) - 3, rig.waveY(0.1), rig.waveX(0.5) - 3, rig.waveY(0.1));
        assertThat(rig.settings(0).regionEnd()).isCloseTo(0.5, within(0.005));

        rig.click(rig.waveX(0.5), rig.waveY(0.1));
        rig.click(rig.waveX(0.5), rig.waveY(0.1));

        assertThat(rig.settings(0).regionEnd()).isEqualTo(1);
    }

    @Test
    void theMiddleButtonMovesTheView() {
        rig.moveTo(rig.waveX(0.5), rig.waveY(0.5));
        rig.wheel(10);
        double before = rig.panel.wave().drawn().view().from();
        rig.happen(new InputEvent.Pressed(2, 0));
        rig.frames(1);
        rig.moveTo(rig.waveX(0.5) + 100, rig.waveY(0.5));
        rig.happen(new InputEvent.Released(2, 0));
        rig.frames(2);

        assertThat(rig.panel.wave().drawn().view().from()).isLessThan(before);
        assertThat(rig.settings(0).position()).isZero();
    }

    @Test
    void aPictureOfASamplerThatSoundsMakesLittleGarbage() {
        rig.click(signX(), lineY(2));
        rig.frames(60);

        assertThat(rig.garbagePerPicture(120)).isLessThan(4096);
    }

    @Test
    void aMarkerSaysWhichLineOfLuaMovesIt() {
        rig.moveTo(rig.waveX(1) - 3, rig.waveY(0.1));
        rig.frames(30);
        rig.screenshot("sampler-tip");

        assertThat(rig.luaLine()).isEqualTo("setParam(\"drums\", \"sample[0].regionEnd\", 1)");
    }
}
