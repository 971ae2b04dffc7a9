package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.Rig.Rendered;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Curve.Point;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Step;

/** Curves of a session, in sound and pictures. */
class CurvesRenderedTest {
    private static final int LENGTH = 20_000;
    private static final String VOLUME = "sampler.sample[0].volumeCurve";
    private static final String SPEED = "sampler.sample[0].speedCurve";

    private Rig rig;

    @BeforeEach
    void begin() {
        rig = rig();
    }

    private static Rig rig() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(LENGTH, Rig.RATE, _ -> 0.25), Rig.pictures(200, 480, 0xFF800000)));
        rig.connect("sampler", "masterAudioOut", Signal.AUDIO);
        rig.connect("sampler", "masterVideoOut", Signal.VIDEO);
        rig.run(new SetStep("P0", 0, Step.of(0).withLength(8)));
        return rig;
    }

    private static void set(Rig rig, String path, String curve) {
        rig.run(new SetParameter(rig.address(path), Value.of(curve)));
    }

    @Test
    void theVolumeOfASessionFollowsItsCurve() {
        set(rig, VOLUME, "0:0.5 0.5:2 1:0");
        Curve curve = Curve.of(new Point(0, 0.5), new Point(0.5, 2), new Point(1, 0));
        float[] plain = rig().render(LENGTH, 512).left();
        float[] sound = rig.render(LENGTH, 512).left();

        for (int i = 0; i < LENGTH - 1_000; i++) {
            assertThat((double) sound[i])
                    .as("frame " + i)
                    .isCloseTo(plain[i] * curve.at((double) i / LENGTH), within(1e-5));
        }
    }

    @Test
    void picturesThatFollowTheEnvelopeFollowTheVolumeCurve() {
        set(rig, VOLUME, "0:1 0.5:0");
        Rendered rendered = rig.render(new RenderSpan(0, 16_000, 16_000), 256, new FrameRate(30, 1));

        assertThat(red(rendered.frames().get(0))).isGreaterThan(0x70);
        assertThat(red(rendered.frames().get(4))).isBetween(0x10, 0x40);
        assertThat(red(rendered.frames().get(8))).isZero();
    }

    @Test
    void picturesGoAtTheSpeedOfTheSound() {
        set(rig, SPEED, "0:0.25");
        Rendered slow = rig.render(new RenderSpan(0, 8_000, 8_000), 256, new FrameRate(30, 1));
        Rendered usual = rig().render(new RenderSpan(0, 8_000, 8_000), 256, new FrameRate(30, 1));

        // the blue channel is the number of the picture in its clip
        assertThat(slow.frames().get(4)[0] & 0xFF).isCloseTo((usual.frames().get(4)[0] & 0xFF) / 4, within(1));
        assertThat(usual.frames().get(4)[0] & 0xFF).isGreaterThan(60);
    }

    private static int red(int[] pixels) {
        return pixels[0] >> 16 & 0xFF;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 37, 64, 255, 1024})
    void theSoundIsTheSameToTheBitForEveryBlockSize(int block) {
        set(rig, VOLUME, "0.1:0 0.11:2 0.4:0.3 0.400001:1.7");
        set(rig, SPEED, "0:0.5 0.3:4 0.5:0.25");
        Rig other = rig();
        set(other, VOLUME, "0.1:0 0.11:2 0.4:0.3 0.400001:1.7");
        set(other, SPEED, "0:0.5 0.3:4 0.5:0.25");

        assertThat(rig.render(LENGTH, block).left())
                .containsExactly(other.render(LENGTH, 256).left());
    }

    @Test
    void aCurveThatIsTakenAwayOrUndoneLeavesNoTrace() {
        float[] plain = rig().render(LENGTH, 256).left();
        set(rig, VOLUME, "0.5:0");
        set(rig, SPEED, "0.5:0.3");
        rig.run(new ResetParameter(rig.address(VOLUME)));
        rig.engine.undo(3, "test");
        rig.engine.pump();
        rig.engine.redo(1, "test");
        rig.engine.pump();
        set(rig, VOLUME, "");

        assertThat(rig.session()
                        .modules()
                        .named("sampler")
                        .orElseThrow()
                        .samples()
                        .slot(0)
                        .orElseThrow()
                        .parameters())
                .isEmpty();
        assertThat(rig.render(LENGTH, 256).left()).containsExactly(plain);
    }
}
