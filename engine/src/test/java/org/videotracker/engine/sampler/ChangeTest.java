package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.LockBuffer;
import org.videotracker.engine.event.Locks;

@DisplayName("Locks that come while a note sounds change that note")
class ChangeTest {
    private static final MemoryClip ONE = MemoryClip.constant(480_000, 1);
    private static final MemoryClip RAMP = MemoryClip.ramp();

    private static Locks lock(String name, double value) {
        return Locks.of(new TreeMap<>(Map.of(name, value)));
    }

    @Test
    void theVolumeWithinTenMilliseconds() {
        float[] x = new Rig(sample(ONE, s -> s))
                .on(0, 0, 1)
                .change(1000, 1, lock("volume", 0.5))
                .left(2000);

        assertThat(x[1000]).isEqualTo(1);
        assertThat(x[1240]).isCloseTo(0.75f, within(1e-4f));
        assertThat(x[1480]).isEqualTo(0.5f);
    }

    @Test
    void thePlaceWithinTenMillisecondsAndWithoutAStep() {
        float[][] x = new Rig(sample(ONE, s -> s))
                .on(0, 0, 1)
                .slide(256, 1, "pan", -1)
                .slide(1024, 1, "pan", 1)
                .render(2000);

        assertThat(x[1][255]).isEqualTo(1);
        assertThat(x[1][256 + 480]).isZero();
        assertThat(x[0][256 + 480]).isEqualTo(1);
        assertThat(x[0][1024 + 480]).isZero();
        for (int i = 1; i < 2000; i++) {
            assertThat(Math.abs(x[0][i] - x[0][i - 1])).isLessThan(1 / 200f);
        }
    }

    @Test
    void theSpeedAtOnce() {
        Rig rig = new Rig(sample(RAMP, s -> s)).on(0, 0, 1).slide(1000, 1, "speed", 2);
        rig.left(2000);

        assertThat(rig.only().positionSeconds()).isCloseTo(3000 / 48_000.0, within(1e-9));
    }

    @Test
    void onlyTheNoteThatIsMeantAndNoneThatIsOver() {
        Rig rig = new Rig(sample(ONE, s -> s)).with(s -> s.withPolyphony(PolyphonyMode.POLY));
        float[] x = rig.on(0, 0, 1)
                .on(0, 0, 2)
                .change(1000, 2, lock("volume", 0))
                .change(1000, 3, lock("volume", 0))
                .left(2000);

        assertThat(x[999]).isEqualTo(2);
        assertThat(x[1500]).isEqualTo(1);
    }

    @Test
    void aNoteInItsReleaseToo() {
        Rig rig = new Rig(sample(ONE, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1, -1, lock("releaseMs", 1000))
                .off(100, 1)
                .change(200, 1, lock("volume", 0));
        float[] x = rig.left(2000);

        assertThat(x[190]).isGreaterThan(0.9f);
        assertThat(x[700]).isZero();
        assertThat(rig.only().state()).isEqualTo(VoiceState.RELEASING);
    }

    @Test
    void theLocksThatItBeganWithHoldForTheRest() {
        Rig rig = new Rig(sample(ONE, s -> s))
                .on(0, 0, 1, -1, lock("volume", 0.5))
                .change(1000, 1, lock("pan", -1));
        float[][] x = rig.render(3000);

        assertThat(x[0][2000]).isEqualTo(0.5f);
        assertThat(x[1][2000]).isZero();
    }

    @Test
    void anEditOfTheSampleLeavesThemAlone() {
        float[] x = new Rig(sample(ONE, s -> s))
                .on(0, 0, 1)
                .change(1000, 1, lock("volume", 0.5))
                .editSample(2000, 0, s -> s.withVolume(2))
                .left(4000);

        assertThat(x[3000]).isEqualTo(0.5f);
    }

    @Test
    void theNextNoteBeginsWithoutThem() {
        float[] x = new Rig(sample(ONE, s -> s))
                .on(0, 0, 1)
                .change(1000, 1, lock("volume", 0))
                .on(3000, 0, 2)
                .left(4000);

        assertThat(x[2000]).isZero();
        assertThat(x[3500]).isEqualTo(1);
    }

    @Test
    void locksThatAreMadeAnewForALaterRunAreCopied() {
        LockBuffer buffer = new LockBuffer();
        buffer.put("volume", 0.25);
        Rig rig = new Rig(sample(ONE, s -> s)).on(0, 0, 1, -1, buffer);
        rig.left(256);
        buffer.put("volume", 2);
        float[] x = rig.change(256, 1, lock("pan", 0)).left(2000);

        assertThat(x[1500]).isEqualTo(0.25f);
    }

    @Test
    @DisplayName("A gain multiplies the volume, that of the sample as well as a locked one")
    void aGainMultipliesTheVolume() {
        Rig plain = new Rig(sample(ONE, s -> s.withVolume(0.5))).on(0, 0, 1).gain(0.5);
        assertThat(plain.left(100)[50]).isEqualTo(0.25f);

        Rig locked =
                new Rig(sample(ONE, s -> s)).on(0, 0, 1, -1, lock("volume", 2)).gain(0.25);
        assertThat(locked.left(100)[50]).isEqualTo(0.5f);

        Rig edited = new Rig(sample(ONE, s -> s)).on(0, 0, 1).gain(0.5).editSample(1000, 0, s -> s.withVolume(2));
        assertThat(edited.left(2000)[1900]).isEqualTo(1);
    }

    @Test
    void theSoundIsTheSameForEveryDivisionOfTime() {
        float[][] whole = slid(run -> 256);
        Random random = new Random(3);

        assertThat(slid(run -> 1 + random.nextInt(256))).isDeepEqualTo(whole);
        assertThat(slid(run -> 17)).isDeepEqualTo(whole);
    }

    private static float[][] slid(IntUnaryOperator runs) {
        Rig rig = new Rig(sample(RAMP, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .inRunsOf(runs)
                .on(100, 0, 1, -1, lock("pan", -1));
        for (int i = 1; i < 40; i++) {
            rig.slide(256L * i, 1, "pan", -1 + i / 20.0);
            rig.slide(256L * i, 1, "speed", 1 + i / 40.0);
            rig.slide(256L * i, 1, "volume", 1 - i / 80.0);
            rig.slide(256L * i, 1, "regionStart", i / 200.0);
        }
        return rig.render(12_000);
    }
}
