package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.FixedPoint;

/** The ramp clip lasts a second, 48000 frames, and its value is the place 0..1 that is heard. */
class PlayStyleTest {
    private static final MemoryClip RAMP = MemoryClip.ramp();
    private static final MemoryClip ONE = MemoryClip.constant(48_000, 1);

    private static void assertPlace(float[] x, int frame, double place) {
        assertThat((double) x[frame]).as("frame %d", frame).isCloseTo(place, within(1e-5));
    }

    @Test
    @DisplayName("REQ 62: ONCE begins its release in time to be silent at the end of the region")
    void onceIsSilentAtTheEndOfTheRegion() {
        float[] x = new Rig(sample(ONE, s -> s.withRegion(0, 0.1))).on(0, 0, 1).left(5000);

        assertThat(x[0]).isEqualTo(1);
        assertThat(x[4320]).isEqualTo(1);
        assertThat(x[4560]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[4799]).isCloseTo(1 / 480f, within(1e-4f));
        assertThat(x[4800]).isZero();
    }

    @Test
    @DisplayName("REQ 62: the release of ONCE goes by output frames at any speed")
    void theReleaseOfOnceTakesTheSpeedIntoAccount() {
        float[] x = new Rig(sample(ONE, s -> s.withRegion(0, 0.1).withSpeed(2)))
                .on(0, 0, 1)
                .left(2500);

        assertThat(x[1920]).isEqualTo(1);
        assertThat(x[2160]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[2400]).isZero();
    }

    @Test
    void onceFreesItsVoiceAtTheEnd() {
        Rig rig = new Rig(sample(ONE, s -> s.withRegion(0, 0.1))).on(0, 0, 1);
        rig.left(4799);
        assertThat(rig.sampler.activeVoices()).isEqualTo(1);

        rig.left(1);
        assertThat(rig.sampler.activeVoices()).isZero();
    }

    @Test
    @DisplayName("REQ 62: ONCE backward plays from the last frame of the region down to its first")
    void onceBackwardPlaysTheWholeRegion() {
        float[] x = new Rig(sample(RAMP, s -> s.withRegion(0.25, 0.5).withSpeed(-1)))
                .on(0, 0, 1)
                .left(12_100);

        assertPlace(x, 0, 23_999 / 48_000.0);
        assertPlace(x, 11_000, 12_999 / 48_000.0);
        assertThat(x[11_999]).isPositive();
        assertThat(x[12_000]).isZero();
    }

    @Test
    @DisplayName("REQ 62: ONCE backward with a position starts from it")
    void onceBackwardStartsFromThePosition() {
        float[] x = new Rig(
                        sample(RAMP, s -> s.withRegion(0.25, 0.5).withSpeed(-1).withPosition(0.5)))
                .on(0, 0, 1)
                .left(7000);

        assertPlace(x, 0, 0.375);
        assertThat(x[6001]).isZero();
    }

    @Test
    void onceFromTheVeryEndStillSoundsForAMillisecond() {
        float[] x = new Rig(sample(ONE, s -> s.withPosition(1))).on(0, 0, 1).left(100);

        assertThat(x[0]).isEqualTo(1);
        assertThat(x[47]).isPositive();
        assertThat(x[48]).isZero();
    }

    @Test
    void anAttackIsHeardEvenWhenTheReleaseIsLongerThanTheSample() {
        float[] x = new Rig(sample(ONE, s -> s.withRegion(0, 0.1)))
                .with(s -> s.withEnvelope(s.envelope().withAttackMs(20).withReleaseMs(5000)))
                .on(0, 0, 1)
                .left(5000);

        assertThat(x[959]).isGreaterThan(0.99f);
        assertThat(x[4799]).isLessThan(0.01f).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"LOOP", "NEXT"})
    @DisplayName("REQ 62: LOOP plays its first pass from the position and then the whole region")
    void loopPlaysTheFirstPassFromThePosition(PlayStyle style) {
        float[] x = new Rig(sample(
                        RAMP, s -> s.withRegion(0.25, 0.5).withPosition(0.5).withPlayStyle(style)))
                .on(0, 0, 1)
                .left(40_000);

        assertPlace(x, 0, 0.375);
        assertPlace(x, 5_999, 23_999 / 48_000.0);
        assertPlace(x, 6_240, (12_000 + 240) / 48_000.0);
        assertPlace(x, 17_999, 23_999 / 48_000.0);
        assertPlace(x, 30_240, (12_000 + 240) / 48_000.0);
    }

    @Test
    @DisplayName("REQ 62: LOOP backward is symmetric")
    void loopBackwardIsSymmetric() {
        float[] x = new Rig(sample(
                        RAMP,
                        s -> s.withRegion(0.25, 0.5)
                                .withPosition(0.5)
                                .withPlayStyle(PlayStyle.LOOP)
                                .withSpeed(-1)))
                .on(0, 0, 1)
                .left(40_000);

        assertPlace(x, 0, 0.375);
        assertPlace(x, 6_000, 0.25);
        assertPlace(x, 6_241, (24_000 - 241) / 48_000.0);
        assertPlace(x, 18_000, 0.25);
    }

    @Test
    @DisplayName("REQ 62: GRAIN loops its size from the position")
    void grainLoopsItsSizeFromThePosition() {
        float[] x = new Rig(sample(
                        RAMP,
                        s -> s.withRegion(0.25, 0.5)
                                .withPosition(0.5)
                                .withGrainSize(0.05)
                                .withPlayStyle(PlayStyle.GRAIN)))
                .on(0, 0, 1)
                .left(10_000);

        for (int pass = 0; pass < 4; pass++) {
            assertPlace(x, pass * 2400 + (pass == 0 ? 0 : 240), (18_000 + (pass == 0 ? 0 : 240)) / 48_000.0);
            assertPlace(x, pass * 2400 + 2399, (18_000 + 2399) / 48_000.0);
        }
    }

    @Test
    @DisplayName("REQ 62: GRAIN backward starts at its end and jumps there again")
    void grainBackwardStartsAtItsEnd() {
        float[] x = new Rig(sample(
                        RAMP,
                        s -> s.withRegion(0.25, 0.5)
                                .withPosition(0.5)
                                .withGrainSize(0.05)
                                .withSpeed(-1)
                                .withPlayStyle(PlayStyle.GRAIN)))
                .on(0, 0, 1)
                .left(6_000);

        assertPlace(x, 0, (18_000 + 2399) / 48_000.0);
        assertPlace(x, 2399, 18_000 / 48_000.0);
        assertPlace(x, 2400 + 240, (18_000 + 2399 - 240) / 48_000.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 6000", "10, 6000", "0.0001, 48"})
    @DisplayName("REQ 62: a grain lasts from 1 ms to the rest of the region, and 0 is the rest")
    void aGrainLastsFromAMillisecondToTheRestOfTheRegion(double size, int frames) {
        Rig rig = new Rig(sample(
                        RAMP,
                        s -> s.withRegion(0.25, 0.5)
                                .withPosition(0.5)
                                .withGrainSize(size)
                                .withPlayStyle(PlayStyle.GRAIN)))
                .on(0, 0, 1);
        rig.left(frames - 1);
        assertThat(rig.only().positionSeconds()).isCloseTo((18_000 + frames - 1) / 48_000.0, within(1e-9));

        rig.left(1);
        assertThat(rig.only().positionSeconds()).isCloseTo(0.375, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"LOOP,1", "LOOP,-1", "GRAIN,1", "GRAIN,-1", "NEXT,1", "NEXT,-1", "LOOP,3.7", "GRAIN,-0.3", "LOOP,-10"})
    @DisplayName("invariant 12: a loop on [0.25, 0.5] of a ramp stays within those values for ever")
    void aLoopStaysWithinItsRegionForEver(PlayStyle style, double speed) {
        float[] x = new Rig(sample(
                        RAMP,
                        s -> s.withRegion(0.25, 0.5)
                                .withPlayStyle(style)
                                .withGrainSize(0.03)
                                .withSpeed(speed)))
                .on(0, 0, 1)
                .left(20 * 48_000);

        for (float value : x) {
            assertThat(value).isBetween(0.25f - 1e-6f, 0.5f + 1e-6f);
        }
    }

    @ParameterizedTest
    @CsvSource({"LOOP,1", "LOOP,-1", "GRAIN,1", "GRAIN,-1", "GRAIN,0.31"})
    @DisplayName("REQ 54: a loop's jump fades over 5 ms, so that no step is larger than the fade allows")
    void aJumpMakesNoStep(PlayStyle style, double speed) {
        float[] x = new Rig(sample(
                        RAMP,
                        s -> s.withRegion(0.25, 0.75)
                                .withPlayStyle(style)
                                .withGrainSize(0.1)
                                .withSpeed(speed)))
                .on(0, 0, 1)
                .left(2 * 48_000);
        x[0] = 0;

        double slope = Math.abs(speed) / 48_000;
        double[] rest = new double[1];
        for (int i = 2; i < x.length; i++) {
            rest[0] = Math.max(rest[0], Math.abs(x[i] - x[i - 1]));
        }
        assertThat(rest[0]).isLessThan(0.5 / 240 + 2 * slope + 1e-6);
    }

    @Test
    @DisplayName("REQ 62: the crossfade of a short pass lasts a quarter of it")
    void theCrossfadeOfAShortPassLastsAQuarterOfIt() {
        float[] x = new Rig(sample(RAMP, s -> s.withPlayStyle(PlayStyle.GRAIN).withGrainSize(0.002)))
                .on(0, 0, 1)
                .left(200);

        assertPlace(x, 95, 95 / 48_000.0);
        assertPlace(x, 96 + 24, 24 / 48_000.0);
        assertThat((double) x[96 + 12]).isCloseTo((12 * 0.5 + (94 - 12) * 0.5) / 48_000, within(1e-6));
    }

    @Test
    void equalRampsKeepAConstantSoundConstantOverEveryJump() {
        float[] x = new Rig(sample(ONE, s -> s.withRegion(0.1, 0.2).withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1)
                .left(48_000);

        for (float value : x) {
            assertThat(value).isCloseTo(1f, within(1e-5f));
        }
    }

    @Test
    @DisplayName("REQ 62: after a million passes a loop is where arithmetic says, to the last bit")
    void loopsNeverDrift() {
        Rig rig = new Rig(sample(
                        RAMP,
                        s -> s.withPlayStyle(PlayStyle.GRAIN)
                                .withGrainSize(0.001)
                                .withSpeed(9.7)))
                .on(0, 0, 1);
        int frames = 4_950_000;
        for (int i = 0; i < frames / 9900; i++) {
            rig.left(9900);
        }
        long travelled = frames * FixedPoint.of(9.7);
        assertThat(travelled / (48 * FixedPoint.ONE)).isGreaterThan(1_000_000);

        double expected = FixedPoint.frames(travelled % (48 * FixedPoint.ONE)) / 48_000;
        assertThat(rig.only().positionSeconds()).isEqualTo(expected);
    }

    @Test
    @DisplayName("REQ 62: a region below 1 ms counts as 1 ms, wherever it lies")
    void aRegionBelowAMillisecondCountsAsOne() {
        for (double at : new double[] {0, 0.5, 1}) {
            Rig rig = new Rig(sample(RAMP, s -> s.withRegion(at, at).withPlayStyle(PlayStyle.LOOP))).on(0, 0, 1);
            rig.left(48 * 100);
            double begin = Math.min(at, 1 - 0.001);
            assertThat(rig.only().positionSeconds()).isCloseTo(begin, within(1e-9));
        }
    }

    @Test
    void aRegionThatIsTheWrongWayRoundIsTurned() {
        float[] x =
                new Rig(sample(RAMP, s -> s.withRegion(0.5, 0.25))).on(0, 0, 1).left(100);

        assertPlace(x, 0, 0.25);
    }

    @Test
    @DisplayName("REQ 62: speed 0 fades to silence over 5 ms and holds the position")
    void speedZeroFadesAndHolds() {
        Rig rig = new Rig(sample(ONE, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1)
                .editSample(1000, 0, s -> s.withSpeed(0))
                .editSample(3000, 0, s -> s.withSpeed(1));
        float[] x = rig.left(2000);

        assertThat(x[1000]).isEqualTo(1f);
        assertThat(x[1120]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[1240]).isZero();
        assertThat(rig.only().positionSeconds()).isEqualTo(1000 / 48_000.0);

        float[] y = rig.left(2000);
        assertThat(y[1000 + 120]).isCloseTo(0.5f, within(1e-4f));
        assertThat(y[1000 + 240]).isCloseTo(1f, within(1e-5f));
        assertThat(rig.only().positionSeconds()).isEqualTo(2000 / 48_000.0);
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "72, 2", "48, 0.5", "67, 1.4983070768766815", "-1, 1"})
    @DisplayName("REQ 42, 61: a note pitches the sample from C4 = 60")
    void aNotePitchesTheSample(int note, double speed) {
        Rig rig = new Rig(sample(RAMP, s -> s)).on(0, 0, 1, note, Locks.NONE);
        rig.left(4800);

        assertThat(rig.only().speed()).isCloseTo(speed, within(1e-9));
        assertThat(rig.only().positionSeconds()).isCloseTo(0.1 * speed, within(1e-7));
    }

    @Test
    void aSampleOfAnotherRateKeepsItsPitch() {
        MemoryClip slow = new MemoryClip(24_000, MemoryClip.ramp().samples()[0]);
        Rig rig = new Rig(sample(slow, s -> s)).on(0, 0, 1);
        rig.left(4800);

        assertThat(rig.only().positionSeconds()).isCloseTo(0.1, within(1e-9));
        assertThat(rig.only().speed()).isEqualTo(1);
    }

    @Test
    void aGrainWindowShapesEachPass() {
        float[] x = new Rig(sample(ONE, s -> s.withPlayStyle(PlayStyle.GRAIN).withGrainSize(0.1)))
                .with(s -> s.withGrainWindow(GrainWindow.HANN))
                .on(0, 0, 1)
                .left(20_000);

        for (int pass = 0; pass < 4; pass++) {
            assertThat(x[pass * 4800]).isCloseTo(0f, within(1e-3f));
            assertThat(x[pass * 4800 + 1200]).isCloseTo(0.5f, within(2e-3f));
            assertThat(x[pass * 4800 + 2400]).isCloseTo(1f, within(2e-3f));
        }
    }

    @Test
    void aLockedStyleHoldsForItsTriggerOnly() {
        TreeMap<String, Double> loop = new TreeMap<>();
        loop.put("playStyle", (double) PlayStyle.LOOP.ordinal());
        Rig rig = new Rig(sample(ONE, s -> s.withRegion(0, 0.1)))
                .on(0, 0, 1, -1, Locks.of(loop))
                .on(20_000, 0, 2);
        rig.left(20_000);
        assertThat(rig.sampler.activeVoices()).isEqualTo(1);

        rig.left(5_000);
        assertThat(rig.sampler.activeVoices()).isZero();
    }
}
