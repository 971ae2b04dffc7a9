package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.window.NoWindowException;

/** The panel by keys and mouse. */
class SamplerPanelTest {
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
    }

    @AfterEach
    void close() {
        if (rig != null) {
            assertThat(rig.refusals).isEmpty();
            rig.close();
        }
    }

    @Test
    void draggingAnEdgeEditsTheSampleThatIsShownInOneStepOfUndo() {
        rig.key(Key.DOWN);
        rig.waveform();
        long edits = rig.now.version();

        rig.drag(rig.waveX(0), rig.waveY(0.1), rig.waveX(0.25), rig.waveY(0.1));

        assertThat(rig.panel.shownSlot()).isEqualTo(1);
        assertThat(rig.settings(1).regionStart()).isCloseTo(0.25, within(0.005));
        assertThat(rig.settings(0)).isEqualTo(SampleSettings.DEFAULT);
        rig.screenshot("sampler-region");
        rig.engine.undo(1, "test");
        rig.frames(2);
        assertThat(rig.settings(1)).isEqualTo(SampleSettings.DEFAULT);
        assertThat(rig.now.version()).isGreaterThan(edits);
    }

    @Test
    void typingAValueEditsTheSampleThatIsShown() {
        rig.key(Key.DOWN);
        rig.key(Key.TAB);
        rig.key(Key.RIGHT);
        rig.type("1.5");
        rig.key(Key.ENTER);

        assertThat(rig.settings(1).speed()).isEqualTo(1.5);
        assertThat(rig.settings(0).speed()).isEqualTo(1);
    }

    @Test
    void choosingASampleDoesNotPlayItAndEnterDoes() {
        rig.key(Key.DOWN);
        rig.frames(4);
        assertThat(rig.panel.voices().count()).isZero();

        rig.key(Key.ENTER);
        rig.frames(4);
        assertThat(rig.panel.voices().count(1)).isEqualTo(1);
        rig.screenshot("sampler-playing");

        rig.key(Key.ENTER);
        rig.frames(6);
        assertThat(rig.panel.voices().count()).isZero();
    }

    @Test
    void theWheelZoomsAboutTheMouse() {
        rig.waveform();
        double x = rig.waveX(0.3);
        rig.moveTo(x, rig.waveY(0.5));
        rig.wheel(20);

        WaveScene scene = rig.panel.wave().drawn();
        assertThat(scene.view().zoom()).isCloseTo(Math.pow(WaveView.NOTCH, 20), within(1e-6));
        assertThat(scene.place(x - rig.panel.wave().left())).isCloseTo(0.3, within(1e-3));
        rig.screenshot("sampler-zoomed");
        rig.wheel(25);
        rig.screenshot("sampler-samples");
    }

    @Test
    void scrubbingTheRestingSoundIsHeardAndEditsNothing() {
        rig.waveform();
        long version = rig.now.version();
        rig.moveTo(rig.waveX(0.4), rig.waveY(0.5));
        rig.press(0);
        rig.moveTo(rig.waveX(0.45), rig.waveY(0.5));

        rig.until(() -> rig.panel.voices().count(0) > 0);
        assertThat(rig.panel.voices().place(0)).isBetween(0.38, 0.5);
        rig.release();
        assertThat(rig.now.version()).isEqualTo(version);
    }

    /** Enter made slices of a sample that was not there any more, which ended the studio. */
    @Test
    void slicesOfASampleThatWasRemovedMeanwhileAreNotMade() {
        rig.waveform();
        rig.key(Key.X);
        rig.run(new RemoveSample(SamplerRig.SAMPLER, 0));
        int samples = rig.sampler().samples().size();

        rig.key(Key.ENTER);

        assertThat(rig.sampler().samples().size()).isEqualTo(samples);
    }

    @Test
    void slicingByOnsetsAddsASampleForEachHit() {
        rig.waveform();
        rig.key(Key.X);
        rig.panel.slicing().byOnsets(true);
        rig.until(() -> !rig.panel.slicing().slices().isEmpty());
        rig.screenshot("sampler-slices");
        int slices = rig.panel.slicing().slices().size();
        assertThat(slices).isEqualTo(8);

        rig.key(Key.ENTER);

        assertThat(rig.sampler().samples().size()).isEqualTo(3 + slices);
        assertThat(rig.settings(3).regionEnd()).isCloseTo(0.125, within(0.002));
        rig.engine.undo(1, "test");
        rig.frames(2);
        assertThat(rig.sampler().samples().size()).isEqualTo(3);
    }

    @Test
    void theEnvelopeIsDraggedOverTheWaveform() {
        rig.waveform();
        rig.key(Key.E);
        WaveScene scene = rig.panel.wave().drawn();
        EnvelopeShape shape = scene.shape();
        double x = rig.panel.wave().left() + scene.handleX(shape, EnvelopeHandle.SUSTAIN);
        double y = rig.panel.wave().top() + scene.levelY(1);

        rig.drag(x, y, x, y + 0.5 / scene.levelPerPixel());

        assertThat(rig.sampler().number("sustain")).isCloseTo(0.5, within(0.02));
        rig.screenshot("sampler-envelope");
    }

    @Test
    void keysChangeStyleVoicesAndOrder() {
        rig.key(Key.L);
        assertThat(rig.settings(0).playStyle()).isEqualTo(PlayStyle.LOOP);
        rig.key(Key.P);
        assertThat(rig.sampler().number("polyphonyMode")).isEqualTo(1);
        rig.key(Key.DOWN, org.videotracker.studio.key.Chord.ALT);
        assertThat(rig.settings(1).playStyle()).isEqualTo(PlayStyle.LOOP);
        assertThat(rig.panel.shownSlot()).isEqualTo(1);
        rig.key(Key.DELETE);
        assertThat(rig.sampler().samples().slot(1)).isEmpty();
        assertThat(rig.sampler().samples().slot(2)).isPresent();
    }

    @Test
    void filesAndFoldersDroppedOnThePanelAreBroughtIn() {
        assertThat(rig.panel.drop(List.of(folder), rig.now)).isTrue();
        assertThat(rig.imported).containsExactly(folder);
    }

    @Test
    void theFrameUnderTheMouseIsShown() {
        rig.key(Key.DOWN);
        rig.waveform();
        rig.moveTo(rig.waveX(0.7), rig.waveY(0.5));
        rig.until(() -> rig.panel.wave().isPreviewShown());
        rig.screenshot("sampler-scrub");
    }

    @Test
    void inASmallStudioTheBankIsSeenToo() throws IOException, NoWindowException {
        rig.close();
        rig = new SamplerRig(folder, 640, 400);
        rig.waveform();
        rig.screenshot("sampler-small");

        assertThat(rig.panel.list().lineY(2, 1)).isLessThan(400);
        assertThat(rig.panel.wave().drawn().height()).isGreaterThanOrEqualTo(72);
    }
}
