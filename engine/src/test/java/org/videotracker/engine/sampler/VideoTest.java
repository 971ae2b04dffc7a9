package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.event.Locks;

class VideoTest {
    private static final VideoClip TWO_SECONDS = new BlankVideo(60, 30);
    private static final VideoClip HALF_SECOND = new BlankVideo(15, 30);
    private static final AudioClip SOUND = MemoryClip.constant(48_000, 1);

    /** Pictures of which only the number and the rate matter. */
    private record BlankVideo(long frames, double frameRate) implements VideoClip {
        @Override
        public int width() {
            return 4;
        }

        @Override
        public int height() {
            return 4;
        }

        @Override
        public boolean hasAlpha() {
            return false;
        }

        @Override
        public void decode(long frame, int firstRow, int rows, int[] into, int offset) {}
    }

    private static SampleSlot slot(
            @Nullable AudioClip audio, @Nullable VideoClip video, UnaryOperator<SampleSettings> how) {
        return SampleSlot.of(new Clip(audio, video), how.apply(SampleSettings.DEFAULT));
    }

    private static VideoVoices pictures(Rig rig) {
        VideoVoices pictures = new VideoVoices(64);
        rig.sampler.showVideo(pictures);
        return pictures;
    }

    @ParameterizedTest
    @CsvSource({"1", "2.5", "-1", "0.1"})
    @DisplayName("REQ 66: the picture's time is the sound's position, in seconds, at any speed")
    void thePicturesTimeIsTheSoundsPosition(double speed) {
        Rig rig = new Rig(slot(
                        new MemoryClip(44_100, MemoryClip.ramp().samples()[0]), TWO_SECONDS, s -> s.withSpeed(speed)))
                .on(0, 0, 1);
        rig.left(9600);

        VideoVoices pictures = pictures(rig);
        double begin = speed < 0 ? 2 - 1 / 44_100.0 : 0;
        assertThat(pictures.count).isEqualTo(1);
        assertThat(pictures.clips[0]).isSameAs(TWO_SECONDS);
        assertThat(pictures.seconds[0]).isCloseTo(begin + 0.2 * speed, within(1e-6));
        assertThat(pictures.speeds[0]).isCloseTo(speed, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    @DisplayName("REQ 66: a pair lasts as long as the longer, and a place means the same second in both")
    void aPairLastsAsLongAsTheLonger(boolean isVideoLonger) {
        VideoClip video = isVideoLonger ? TWO_SECONDS : HALF_SECOND;
        double duration = isVideoLonger ? 2 : 1;
        Rig rig = new Rig(slot(SOUND, video, s -> s.withPosition(0.75))).on(0, 0, 1);
        rig.left(1);

        assertThat(pictures(rig).seconds[0]).isCloseTo(0.75 * duration, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"ONCE, 0, 1.0", "LOOP, 1, 0.25", "GRAIN, 1, 0.0"})
    @DisplayName("REQ 62: pictures without sound follow the same rules")
    void picturesWithoutSoundFollowTheSameRules(PlayStyle style, int count, double seconds) {
        Rig rig = new Rig(slot(
                        null,
                        TWO_SECONDS,
                        s -> s.withRegion(0, 0.5).withPlayStyle(style).withGrainSize(0.25)))
                .on(0, 0, 1);
        float[] x = rig.left(60_000);

        assertThat(x).containsOnly(0f);
        assertThat(pictures(rig).count).isEqualTo(count);
        if (count == 1) {
            assertThat(pictures(rig).seconds[0]).isCloseTo(seconds, within(1e-9));
        }
    }

    @Test
    @DisplayName("REQ 68: opacity is the envelope's level times the volume up to 1, and fades with the release")
    void opacityFollowsTheEnvelope() {
        Rig rig = new Rig(slot(SOUND, TWO_SECONDS, s -> s.withVolume(0.5).withPlayStyle(PlayStyle.LOOP)))
                .with(s -> s.withEnvelope(s.envelope().withAttackMs(100).withReleaseMs(100)))
                .on(0, 0, 1)
                .off(9600, 1);
        rig.left(2400);
        assertThat(pictures(rig).opacities[0]).isCloseTo(0.25, within(1e-9));
        rig.left(7200);
        assertThat(pictures(rig).opacities[0]).isEqualTo(0.5);
        rig.left(2400);
        assertThat(pictures(rig).opacities[0]).isCloseTo(0.25, within(1e-9));
        rig.left(2400);
        assertThat(pictures(rig).count).isZero();
    }

    @Test
    @DisplayName("REQ 68: with videoFollowsEnvelope off a picture is opaque until its note ends")
    void opacityIsFullWhenItDoesNotFollow() {
        Rig rig = new Rig(slot(SOUND, TWO_SECONDS, s -> s.withVolume(0.1).withPlayStyle(PlayStyle.LOOP)))
                .with(s -> s.withVideoFollowsEnvelope(false)
                        .withEnvelope(s.envelope().withReleaseMs(100)))
                .on(0, 0, 1)
                .off(100, 1);
        rig.left(3000);
        assertThat(pictures(rig).opacities[0]).isEqualTo(1);

        rig.left(3000);
        assertThat(pictures(rig).count).isZero();
    }

    @Test
    @DisplayName("REQ 68, invariant 15: in POLY an audio-only trigger leaves the pictures, newer ones on top")
    void inPolyOtherPicturesStay() {
        Rig rig = new Rig(
                        slot(SOUND, TWO_SECONDS, s -> s),
                        slot(null, HALF_SECOND, s -> s.withPlayStyle(PlayStyle.LOOP)),
                        slot(SOUND, null, s -> s))
                .with(s -> s.withPolyphony(PolyphonyMode.POLY))
                .on(0, 1, 1)
                .on(10, 0, 2)
                .on(20, 2, 3)
                .on(30, 1, 4);
        rig.left(1000);

        VideoVoices pictures = pictures(rig);
        assertThat(pictures.count).isEqualTo(3);
        assertThat(pictures.ids).startsWith(1, 2, 4);
        assertThat(pictures.slots).startsWith(1, 0, 1);
        assertThat(pictures.clips).startsWith(HALF_SECOND, TWO_SECONDS, HALF_SECOND);
    }

    @Test
    @DisplayName("REQ 68: in MONO an audio-only trigger clears the picture")
    void inMonoAnAudioOnlyTriggerClearsThePicture() {
        Rig rig = new Rig(slot(SOUND, TWO_SECONDS, s -> s), slot(SOUND, null, s -> s))
                .on(0, 0, 1)
                .on(100, 1, 2);
        rig.left(100);
        assertThat(pictures(rig).count).isEqualTo(1);

        rig.left(1);
        assertThat(pictures(rig).count).isZero();
    }

    @Test
    @DisplayName("REQ 69: the blend mode is the module's, or the trigger's lock")
    void theBlendModeCanBeLocked() {
        Rig rig = new Rig(slot(null, TWO_SECONDS, s -> s))
                .with(s -> s.withPolyphony(PolyphonyMode.POLY).withVideoBlend(2))
                .on(0, 0, 1)
                .on(0, 0, 2, -1, Locks.of(new TreeMap<>(Map.of("videoBlend", 99.0))));
        rig.left(10);

        assertThat(pictures(rig).blends).startsWith(2, MultiSamplerType.BLEND_MODES.size() - 1);
    }

    @Test
    @DisplayName("REQ 62: at speed 0 the picture is held")
    void atSpeedZeroThePictureIsHeld() {
        Rig rig = new Rig(slot(SOUND, TWO_SECONDS, s -> s.withSpeed(0).withPosition(0.25))).on(0, 0, 1);
        assertThat(rig.left(48_000)).containsOnly(0f);

        assertThat(pictures(rig).seconds[0]).isCloseTo(0.5, within(1e-4));
        assertThat(pictures(rig).opacities[0]).isEqualTo(1);
    }

    @Test
    void whenThereIsRoomForFewerTheNewestAreShown() {
        Rig rig = new Rig(slot(null, TWO_SECONDS, s -> s)).with(s -> s.withPolyphony(PolyphonyMode.POLY));
        for (int i = 0; i < 5; i++) {
            rig.on(i, 0, i + 1);
        }
        rig.left(100);
        VideoVoices few = new VideoVoices(2);
        rig.sampler.showVideo(few);

        assertThat(few.ids).containsExactly(4, 5);
    }
}
