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
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.window.NoWindowException;

/** Curves of volume and speed on the waveform, by mouse and keys. */
class CurveEditingTest {
    private static final double NEAR = 0.01;

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
        rig.key(Key.E);
        rig.key(Key.E);
        assertThat(rig.panel.wave().drawn().overlay()).isEqualTo(Overlay.VOLUME_CURVE);
    }

    @AfterEach
    void close() {
        if (rig != null) {
            assertThat(rig.refusals).isEmpty();
            rig.close();
        }
    }

    private Curve volume() {
        return rig.settings(0).curves().volume();
    }

    private Curve speed() {
        return rig.settings(0).curves().speed();
    }

    private void set(String parameter, String curve) {
        rig.run(new SetParameter(new OfSample(SamplerRig.SAMPLER, 0, parameter), Value.of(curve)));
        rig.frames(2);
    }

    /** How far from the top a factor is drawn, as a part of the height. */
    private double high(CurveAxis axis, double factor) {
        WaveScene scene = rig.panel.wave().drawn();
        return scene.factorY(axis, factor) / scene.height();
    }

    private void click(double place, double factor) {
        rig.click(rig.waveX(place), rig.waveY(high(CurveAxis.VOLUME, factor)));
    }

    /** Farther apart in time than two clicks that are one double click. */
    private void rest() {
        rig.moveTo(rig.waveX(0.9), rig.waveY(0.9));
        rig.frames(40);
    }

    @Test
    void aClickAddsAPointWhereItIs() {
        rig.screenshot("curve-empty");
        click(0.25, 1.5);
        rest();
        click(0.75, 0.5);

        assertThat(volume().size()).isEqualTo(2);
        assertThat(volume().position(0)).isCloseTo(0.25, within(NEAR));
        assertThat(volume().factor(0)).isCloseTo(1.5, within(NEAR));
        assertThat(volume().position(1)).isCloseTo(0.75, within(NEAR));
        assertThat(volume().factor(1)).isCloseTo(0.5, within(NEAR));
        assertThat(rig.settings(0).position()).isZero();
    }

    @Test
    void aPointIsAddedAndPulledInOneGestureThatIsOneStepOfUndo() {
        set("volumeCurve", "0.1:1 0.9:1");
        rig.drag(
                rig.waveX(0.4),
                rig.waveY(high(CurveAxis.VOLUME, 1.5)),
                rig.waveX(0.6),
                rig.waveY(high(CurveAxis.VOLUME, 0.2)));
        assertThat(volume().size()).isEqualTo(3);
        assertThat(volume().position(1)).isCloseTo(0.6, within(NEAR));
        assertThat(volume().factor(1)).isCloseTo(0.2, within(NEAR));

        rig.undo();
        assertThat(volume()).hasToString("0.1:1 0.9:1");
    }

    @Test
    void aPointIsDraggedInOneStepOfUndoAndNotPastItsNeighbours() {
        set("volumeCurve", "0.2:1 0.5:1 0.8:0.5");
        double y = rig.waveY(high(CurveAxis.VOLUME, 1));
        rig.drag(rig.waveX(0.5), y, rig.waveX(0.95), y);
        assertThat(volume().position(1)).isCloseTo(0.8, within(1e-6)).isLessThan(0.8);
        assertThat(volume().size()).isEqualTo(3);

        rig.undo();
        assertThat(volume()).hasToString("0.2:1 0.5:1 0.8:0.5");
    }

    @Test
    void withShiftAPointMovesATenthAsFar() {
        set("volumeCurve", "0.5:1");
        rig.moveTo(rig.waveX(0.5), rig.waveY(high(CurveAxis.VOLUME, 1)));
        rig.press(1);
        rig.happen(new InputEvent.KeyDown(Key.LEFT_SHIFT, 0, 1, false));
        rig.frames(2);
        rig.moveTo(rig.waveX(0.7), rig.waveY(high(CurveAxis.VOLUME, 1)));
        rig.frames(1);
        rig.happen(new InputEvent.KeyUp(Key.LEFT_SHIFT, 0));
        rig.release();

        assertThat(volume().position(0)).isCloseTo(0.52, within(0.003));
    }

    @Test
    void twoClicksRemoveAPoint() {
        set("volumeCurve", "0.3:1.5 0.6:0.5");
        click(0.3, 1.5);
        click(0.3, 1.5);

        assertThat(volume()).hasToString("0.6:0.5");
    }

    @Test
    void deleteRemovesTheChosenPointAndNeverTheSample() {
        set("volumeCurve", "0.3:1.5 0.6:0.5");
        click(0.6, 0.5);
        rig.key(Key.DELETE);
        assertThat(volume()).hasToString("0.3:1.5");
        rig.key(Key.DELETE);
        rig.key(Key.DELETE);

        assertThat(volume().isEmpty()).isTrue();
        assertThat(rig.sampler().samples().slot(0)).isPresent();
    }

    @Test
    void keysWalkThePointsAndNudgeThem() {
        set("volumeCurve", "0.2:1 0.6:1");
        rig.key(Key.RIGHT);
        rig.key(Key.RIGHT);
        rig.key(Key.UP);
        rig.key(Key.UP);
        rig.key(Key.DOWN, Chord.SHIFT);
        assertThat(volume()).hasToString("0.2:1 0.6:1.095");
        rig.key(Key.RIGHT, Chord.ALT);
        rig.key(Key.LEFT, Chord.ALT | Chord.SHIFT);
        assertThat(volume()).hasToString("0.2:1 0.609:1.095");
        rig.undo();
        assertThat(volume()).as("nudges of one point are one step").hasToString("0.2:1 0.6:1");
        rig.key(Key.LEFT);
        rig.key(Key.DOWN);
        assertThat(volume()).hasToString("0.2:0.95 0.6:1");
    }

    @Test
    void arrowsChooseSamplesUntilAPointIsChosenAndAgainWhenItIsLetGo() {
        set("volumeCurve", "0.2:1");
        rig.key(Key.DOWN);
        assertThat(rig.panel.shownSlot()).isEqualTo(1);
        rig.key(Key.UP);
        rig.key(Key.RIGHT);
        rig.key(Key.DOWN);
        assertThat(rig.panel.shownSlot()).isZero();
        assertThat(volume()).hasToString("0.2:0.95");

        rig.key(Key.ESCAPE);
        rig.key(Key.DOWN);
        assertThat(rig.panel.shownSlot()).isEqualTo(1);
    }

    @Test
    void aCurveIsMadeAndClearedByKeysAlone() {
        rig.key(Key.N);
        rig.key(Key.N);
        rig.key(Key.N);
        assertThat(volume()).hasToString("0:1 0.5:1 0.75:1");

        rig.key(Key.DELETE, Chord.CONTROL);
        assertThat(volume().isEmpty()).isTrue();
    }

    @Test
    void theSpeedHasItsOwnCurveByOctaves() {
        rig.key(Key.E);
        assertThat(rig.panel.wave().drawn().overlay()).isEqualTo(Overlay.SPEED_CURVE);
        rig.click(rig.waveX(0.5), rig.waveY(high(CurveAxis.SPEED, 2)));
        assertThat(speed().factor(0)).isCloseTo(2, within(0.03));
        assertThat(volume().isEmpty()).isTrue();
        assertThat(high(CurveAxis.SPEED, 1)).isCloseTo(0.5, within(1e-6));

        set("speedCurve", "0.5:1");
        rig.key(Key.RIGHT);
        for (int semitone = 0; semitone < 12; semitone++) {
            rig.key(Key.UP);
        }
        assertThat(speed().factor(0)).isCloseTo(2, within(0.001));
    }

    @Test
    void atAGreatZoomPointsAreSetFinely() {
        rig.moveTo(rig.waveX(0.5), rig.waveY(0.5));
        rig.wheel(30);
        double place = rig.panel.wave().drawn().place(300);
        rig.click(rig.panel.wave().left() + 300, rig.waveY(0.3));

        assertThat(volume().position(0)).isCloseTo(place, within(2e-5));
        assertThat(rig.panel.wave().drawn().view().zoom()).isGreaterThan(100);
    }

    @Test
    void shiftOnAnEmptySpotMovesTheViewAndAltLetsThePlaceBeHeard() {
        rig.moveTo(rig.waveX(0.5), rig.waveY(0.5));
        rig.wheel(10);
        double before = rig.panel.wave().drawn().view().from();
        rig.moveTo(rig.panel.wave().left() + 300, rig.waveY(0.3));
        rig.happen(new InputEvent.KeyDown(Key.LEFT_SHIFT, 0, 1, false));
        rig.press(1);
        rig.moveTo(rig.panel.wave().left() + 400, rig.waveY(0.3));
        rig.happen(new InputEvent.KeyUp(Key.LEFT_SHIFT, 0));
        rig.release();
        assertThat(rig.panel.wave().drawn().view().from()).isLessThan(before);

        rig.happen(new InputEvent.KeyDown(Key.LEFT_ALT, 0, 4, false));
        rig.press(4);
        rig.frames(2);
        assertThat(rig.panel.voices().count(0)).isEqualTo(1);
        rig.happen(new InputEvent.KeyUp(Key.LEFT_ALT, 0));
        rig.release();
        assertThat(volume().isEmpty()).isTrue();
    }

    @Test
    void thePlaceWhereNotesBeginIsStillGrabbedAtItsHandle() {
        set("volumeCurve", "0.5:1");
        rig.drag(rig.waveX(0) + 2, rig.waveY(0.98), rig.waveX(0.5), rig.waveY(0.98));

        assertThat(rig.settings(0).position()).isCloseTo(0.5, within(NEAR));
        assertThat(volume()).hasToString("0.5:1");
    }

    @Test
    void aPointSaysWhichLineOfLuaSetsItsCurve() {
        set("volumeCurve", "0.25:0.5 0.75:1.5");
        rig.moveTo(rig.waveX(0.75), rig.waveY(high(CurveAxis.VOLUME, 1.5)));
        rig.frames(40);
        rig.screenshot("curve-tip");

        assertThat(rig.luaLine()).isEqualTo("setParam(\"drums\", \"sample[0].volumeCurve\", \"0.25:0.5 0.75:1.5\")");
    }

    @Test
    void aFullCurveSaysThatItIsFull() {
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < Curve.MOST_POINTS; i++) {
            full.append(i / 300.0).append(":1 ");
        }
        set("volumeCurve", full.toString());
        click(0.95, 0.3);
        rig.key(Key.N);

        assertThat(volume().size()).isEqualTo(Curve.MOST_POINTS);
        assertThat(rig.refusals).hasSize(2).allMatch(sentence -> sentence.contains("at most 256 points"));
        rig.refusals.clear();
    }

    @Test
    void whatIsDrawnIsHeardByTheNoteThatSounds() {
        rig.key(Key.ENTER);
        rig.frames(3);
        set("speedCurve", "0:0.25");
        rig.frames(2);

        assertThat(rig.panel.voices().speed(0)).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void aPictureWithACurveMakesLittleGarbage() {
        set("volumeCurve", "0.1:0.5 0.3:1.5 0.5:0 0.7:2");
        set("speedCurve", "0.1:0.5 0.3:1.5 0.5:1 0.7:2");
        rig.key(Key.RIGHT);
        rig.frames(60);
        rig.screenshot("curve-volume");
        assertThat(rig.garbagePerPicture(120)).isLessThan(4096);

        rig.key(Key.E);
        rig.key(Key.RIGHT);
        rig.frames(60);
        rig.screenshot("curve-speed");
        assertThat(rig.garbagePerPicture(120)).isLessThan(4096);
    }
}
