package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.Locks;

@DisplayName("REQ 58: edits reach the notes that sound")
class EditingTest {
    private static final MemoryClip ONE = MemoryClip.constant(480_000, 1);
    private static final MemoryClip RAMP = MemoryClip.ramp();

    @Test
    void volumeWithinTenMillisecondsAndWithoutAStep() {
        Rig rig = new Rig(sample(ONE, s -> s)).on(0, 0, 1).editSample(1000, 0, s -> s.withVolume(0));
        float[] x = rig.left(2000);

        assertThat(x[1000]).isEqualTo(1);
        assertThat(x[1240]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[1480]).isZero();
    }

    @Test
    void volumeMovedManyTimesMovesSmoothly() {
        Rig rig = new Rig(sample(ONE, s -> s)).on(0, 0, 1);
        for (int i = 1; i < 100; i++) {
            double volume = i % 2;
            rig.editSample(i * 100L, 0, s -> s.withVolume(volume));
        }
        float[] x = rig.left(10_000);
        x[0] = 0;
        for (int i = 2; i < x.length; i++) {
            assertThat(Math.abs(x[i] - x[i - 1])).isLessThan(1 / 470f);
        }
    }

    @Test
    void theVolumeOfTheModuleToo() {
        Rig rig = new Rig(sample(ONE, s -> s)).on(0, 0, 1).edit(1000, s -> s.withVolume(0.5));
        float[] x = rig.left(2000);

        assertThat(x[1240]).isCloseTo(0.75f, within(1e-4f));
        assertThat(x[1480]).isEqualTo(0.5f);
    }

    @Test
    void speedAtOnce() {
        Rig rig = new Rig(sample(RAMP, s -> s)).on(0, 0, 1).editSample(1000, 0, s -> s.withSpeed(2));
        rig.left(2000);

        assertThat(rig.only().positionSeconds()).isCloseTo(3000 / 48_000.0, within(1e-9));
    }

    @Test
    void aRegionClampsThePlayheadIntoItOverAFade() {
        Rig rig = new Rig(sample(RAMP, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1)
                .editSample(1000, 0, s -> s.withRegion(0.5, 1));
        float[] x = rig.left(2000);

        assertThat(x[1000]).isCloseTo(1000 / 48_000f, within(1e-5f));
        assertThat(x[1120]).isCloseTo((1120 / 48_000f + 24_120 / 48_000f) / 2, within(1e-4f));
        assertThat(x[1240]).isCloseTo(24_240 / 48_000f, within(1e-5f));
    }

    @Test
    void aRegionThatStillHoldsThePlayheadDoesNotMoveIt() {
        Rig rig = new Rig(sample(RAMP, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1)
                .editSample(1000, 0, s -> s.withRegion(0.01, 0.9));
        rig.left(2000);

        assertThat(rig.only().positionSeconds()).isCloseTo(2000 / 48_000.0, within(1e-9));
    }

    @Test
    void aRegionWhoseEndIsBehindThePlayheadEndsOnceWithAFade() {
        Rig rig = new Rig(sample(ONE, s -> s)).on(0, 0, 1).editSample(24_000, 0, s -> s.withRegion(0, 0.01));
        float[] x = rig.left(25_000);

        assertThat(rig.sampler.activeVoices()).isZero();
        assertThat(x[24_120]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[24_240]).isZero();
    }

    @Test
    @DisplayName("REQ 58: the grain size takes effect at the next jump")
    void theGrainSizeWaitsForTheNextJump() {
        Rig rig = new Rig(sample(RAMP, s -> s.withPlayStyle(PlayStyle.GRAIN).withGrainSize(0.05)))
                .on(0, 0, 1)
                .editSample(1000, 0, s -> s.withGrainSize(0.02));
        rig.left(2399);
        assertThat(rig.only().positionSeconds()).isCloseTo(2399 / 48_000.0, within(1e-9));

        rig.left(1);
        assertThat(rig.only().positionSeconds()).isZero();
        rig.left(960);
        assertThat(rig.only().positionSeconds()).isZero();
    }

    @Test
    void thePositionWaitsForTheNextTrigger() {
        Rig rig = new Rig(sample(RAMP, s -> s))
                .on(0, 0, 1)
                .editSample(1000, 0, s -> s.withPosition(0.5))
                .on(3000, 0, 2);
        rig.left(3000);
        assertThat(rig.only().positionSeconds()).isCloseTo(3000 / 48_000.0, within(1e-9));

        rig.left(1);
        assertThat(rig.only().positionSeconds()).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void theEnvelopeFromItsPresentLevel() {
        Rig rig = new Rig(sample(ONE, s -> s))
                .with(s -> s.withEnvelope(s.envelope().withAttackMs(100)))
                .on(0, 0, 1)
                .edit(2400, s -> s.withEnvelope(s.envelope().withAttackMs(20)));
        float[] x = rig.left(5000);

        assertThat(x[2400]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[2640]).isCloseTo(0.75f, within(1e-4f));
        assertThat(x[2880]).isEqualTo(1f);
    }

    @Test
    void theReleaseOfANoteThatIsAlreadyReleased() {
        Rig rig = new Rig(sample(ONE, s -> s.withPlayStyle(PlayStyle.LOOP)))
                .with(s -> s.withEnvelope(s.envelope().withReleaseMs(5000)))
                .on(0, 0, 1)
                .off(100, 1)
                .edit(1000, s -> s.withEnvelope(s.envelope().withReleaseMs(10)));
        rig.left(1500);

        assertThat(rig.sampler.activeVoices()).isZero();
    }

    @Test
    void theStyleSoThatALoopCanBeLetRunOut() {
        Rig rig = new Rig(sample(ONE, s -> s.withRegion(0, 0.01).withPlayStyle(PlayStyle.LOOP)))
                .on(0, 0, 1)
                .editSample(10_000, 0, s -> s.withPlayStyle(PlayStyle.ONCE));
        rig.left(10_000);
        assertThat(rig.sampler.activeVoices()).isEqualTo(1);

        rig.left(4_800);
        assertThat(rig.sampler.activeVoices()).isZero();
    }

    @Test
    void butNotWhatTheTriggerHasLocked() {
        Rig rig = new Rig(sample(ONE, s -> s))
                .on(0, 0, 1, -1, Locks.of(new TreeMap<>(Map.of("volume", 0.25, "speed", 2.0))))
                .editSample(1000, 0, s -> s.withVolume(1).withSpeed(1));

        assertThat(rig.left(3000)[2999]).isEqualTo(0.25f);
        assertThat(rig.only().speed()).isEqualTo(2);
    }

    @Test
    void editsThatConcernOthersLeaveNoTrace() {
        MemoryClip noise = MemoryClip.noise(44_100, 20_000, 1);
        float[] plain =
                new Rig(sample(noise, s -> s), sample(ONE, s -> s)).on(0, 0, 1).left(4000);
        float[] edited = new Rig(sample(noise, s -> s), sample(ONE, s -> s))
                .on(0, 0, 1)
                .editSample(1000, 1, s -> s.withVolume(0.3))
                .left(4000);

        assertThat(edited).containsExactly(plain);
    }
}
