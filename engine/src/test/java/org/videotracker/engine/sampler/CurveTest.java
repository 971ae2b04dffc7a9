package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.Locks;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Curve.Point;

/** What a sample's curves make of its volume and speed. */
class CurveTest {
    private static final int FRAMES = 9_000;
    private static final MemoryClip FLAT = flat(FRAMES);
    private static final MemoryClip NOISE = MemoryClip.noise(48_000, FRAMES, 7);
    private static final Curve RAMP = Curve.of(new Point(0.2, 0), new Point(0.6, 2), new Point(0.6 + 1e-9, 0.5));

    /** A clip all of whose samples are 0.25. */
    private static MemoryClip flat(int frames) {
        float[] samples = new float[frames];
        Arrays.fill(samples, 0.25f);
        return new MemoryClip(48_000, samples);
    }

    private static UnaryOperator<SampleSettings> volume(Curve curve) {
        return sample ->
                sample.withCurves(new SampleCurves(curve, sample.curves().speed()));
    }

    private static UnaryOperator<SampleSettings> speed(Curve curve) {
        return sample -> sample.withCurves(new SampleCurves(sample.curves().volume(), curve));
    }

    /** Points anywhere, some of them hardly apart. */
    private static Curve random(Random random, double min, double max) {
        Curve curve = Curve.NONE;
        for (int i = random.nextInt(12); i > 0; i--) {
            double place = random.nextDouble();
            curve = curve.with(new Point(place, min + random.nextDouble() * (max - min)));
            if (random.nextInt(4) == 0) {
                curve = curve.with(new Point(
                        Math.min(1, place + 1e-7 * random.nextInt(9)), min + random.nextDouble() * (max - min)));
            }
        }
        return curve;
    }

    @Test
    void theVolumeFollowsTheCurveSampleBySample() {
        float[] sound = new Rig(sample(FLAT, volume(RAMP))).on(0, 0, 1).left(FRAMES - 600);

        for (int i = 0; i < sound.length; i++) {
            assertThat((double) sound[i]).as("frame " + i).isCloseTo(0.25 * RAMP.at((double) i / FRAMES), within(1e-5));
        }
    }

    @Property(tries = 60)
    void everyCurveIsHeardAtEveryPlaceForwardsAndBackwards(@ForAll long seed) {
        Random random = new Random(seed);
        Curve curve = random(random, 0, 2);
        double rate = (random.nextBoolean() ? -1 : 1) * (random.nextBoolean() ? 1 : 0.5 + random.nextDouble());
        Rig rig =
                new Rig(sample(FLAT, s -> volume(curve).apply(s.withSpeed(rate).withPlayStyle(PlayStyle.LOOP))));
        rig.on(0, 0, 1);

        for (int run = 0; run < 100; run++) {
            double place = run == 0 ? Double.NaN : rig.only().place();
            float first = rig.left(1)[0];
            rig.left(random.nextInt(40) + 1);
            // where a pass has just begun, the one before it still fades
            if (run > 0 && place * FRAMES > 300 && place * FRAMES < FRAMES - 300) {
                assertThat((double) first).as("at " + place).isCloseTo(0.25 * curve.at(place), within(2e-4));
            }
        }
    }

    @Property(tries = 60)
    void theOutputIsTheSameToTheBitForEveryDivisionIntoRuns(@ForAll long seed) {
        Random lengths = new Random(seed + 1);
        float[][] whole = score(seed).render(20_000);
        float[][] divided =
                score(seed).inRunsOf(run -> 1 + lengths.nextInt(256)).render(20_000);

        assertThat(divided[0]).containsExactly(whole[0]);
        assertThat(divided[1]).containsExactly(whole[1]);
    }

    /** Notes of all styles on curves that are edited while they sound. */
    private static Rig score(long seed) {
        Random random = new Random(seed);
        SampleSlot[] samples = new SampleSlot[4];
        for (int i = 0; i < samples.length; i++) {
            PlayStyle style = PlayStyle.values()[i];
            SampleCurves curves = new SampleCurves(random(random, 0, 2), random(random, 0.25, 4));
            samples[i] = sample(
                    NOISE,
                    s -> s.withPlayStyle(style)
                            .withSpeed(random.nextDouble() * 6 - 3)
                            .withRegion(random.nextDouble(), random.nextDouble())
                            .withCurves(curves));
        }
        Rig rig = new Rig(samples).with(s -> s.withPolyphony(PolyphonyMode.POLY));
        for (int id = 1; id <= 24; id++) {
            long frame = random.nextInt(20_000);
            rig.on(frame, random.nextInt(4), id).off(frame + random.nextInt(6_000), id);
        }
        for (int i = 0; i < 6; i++) {
            SampleCurves curves = new SampleCurves(random(random, 0, 2), random(random, 0.25, 4));
            rig.editSample(random.nextInt(20_000), random.nextInt(4), s -> s.withCurves(curves));
        }
        return rig;
    }

    @Property(tries = 30)
    void aSpeedCurveOfOneChangesNotABitAndAVolumeCurveOfOneNothingThatIsHeard(@ForAll long seed) {
        Random random = new Random(seed);
        double rate = random.nextDouble() * 4 - 2;
        Curve ones = Curve.of(new Point(0.3, 1), new Point(0.7, 1));

        float[] plain = loop(rate, SampleCurves.NONE);
        float[] atItsSpeed = loop(rate, new SampleCurves(Curve.NONE, ones));
        float[] atItsVolume = loop(rate, new SampleCurves(ones, Curve.NONE));

        assertThat(atItsSpeed).containsExactly(plain);
        for (int i = 0; i < plain.length; i++) {
            assertThat(atItsVolume[i]).isCloseTo(plain[i], within(1e-6f));
        }
    }

    private static float[] loop(double rate, SampleCurves curves) {
        return new Rig(sample(
                        NOISE,
                        s -> s.withSpeed(rate).withPlayStyle(PlayStyle.LOOP).withCurves(curves)))
                .on(0, 0, 1)
                .left(20_000);
    }

    @Test
    void theSpeedIsThatOfThePlaceAtThePointsOfTheControlGrid() {
        Curve curve = Curve.of(new Point(0, 1), new Point(0.5, 2));
        Rig rig = new Rig(sample(FLAT, speed(curve))).on(0, 0, 1);
        double place = 0;

        for (int cell = 0; cell < 12; cell++) {
            assertThat(place).as("before cell " + cell).isLessThan(0.5);
            place += 256 * curve.at(place) / FRAMES;
            rig.left(256);
            assertThat(rig.only().place()).isCloseTo(place, within(1e-6));
            assertThat(rig.only().speed()).isCloseTo(curve.at(place), within(1e-6));
        }
    }

    @Test
    void aNoteThatBeginsBetweenThePointsOfTheGridHasTheSpeedOfItsPlace() {
        Curve curve = Curve.of(new Point(0.25, 1), new Point(0.75, 3));
        Rig rig =
                new Rig(sample(FLAT, speed(curve))).on(100, 0, 1, -1, Locks.of(new TreeMap<>(Map.of("position", 0.5))));
        rig.left(101);

        assertThat(rig.only().speed()).isCloseTo(2, within(1e-6));
    }

    @Test
    void aLoopBeginsAgainWithTheSpeedOfItsBeginning() {
        Curve curve = Curve.of(new Point(0, 1), new Point(0.5, 4));
        Rig rig = new Rig(sample(
                        FLAT,
                        s -> speed(curve).apply(s.withPlayStyle(PlayStyle.LOOP).withRegion(0, 0.5))))
                .on(0, 0, 1);
        double before = 0;
        double fastest = 0;
        rig.left(1);
        while (rig.only().place() >= before) {
            before = rig.only().place();
            fastest = Math.max(fastest, rig.only().speed());
            rig.left(1);
        }

        assertThat(fastest).isGreaterThan(3);
        assertThat(rig.only().speed()).isLessThan(1.01);
    }

    @Test
    void aCurveThatIsDrawnWhileTheNoteSoundsDoesNotClick() {
        float[] sound = new Rig(sample(FLAT, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1)
                .editSample(2_000, 0, volume(Curve.of(new Point(0, 0))))
                .editSample(3_000, 0, volume(Curve.of(new Point(0, 2))))
                .editSample(3_100, 0, volume(Curve.NONE))
                .left(6_000);

        for (int i = 1; i < sound.length; i++) {
            assertThat(Math.abs(sound[i] - sound[i - 1])).as("frame " + i).isLessThan(0.002f);
        }
        assertThat(sound[2_900]).isZero();
        assertThat(sound[5_000]).isEqualTo(0.25f);
    }

    @Test
    void anEditThatLeavesTheCurveAloneLeavesTheSoundAlone() {
        SampleSlot curved = sample(FLAT, volume(RAMP));
        float[] quiet = new Rig(curved).on(0, 0, 1).left(6_000);
        float[] edited =
                new Rig(curved).on(0, 0, 1).edit(2_500, s -> s.withVoices(9)).left(6_000);

        for (int i = 0; i < quiet.length; i++) {
            assertThat(edited[i]).isCloseTo(quiet[i], within(1e-6f));
        }
    }
}
