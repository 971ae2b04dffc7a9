package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sampler.kernel.FixedPoint;

/**
 * Each case plays a second-long ramp, leaves it, and looks where the next note begins: one frame later it is one
 * further.
 */
@DisplayName("REQ 64: NEXT goes on where its memory was left")
class PositionMemoryTest {
    private static final MemoryClip RAMP = MemoryClip.ramp();
    private static final SampleSlot NEXT = sample(RAMP, s -> s.withPlayStyle(PlayStyle.NEXT));

    private static Rig rig(MemoryMode mode, SampleSlot... samples) {
        return new Rig(samples).with(s -> s.withMemoryMode(mode));
    }

    /** Where the note that began at the last frame rendered had begun, in frames of the clip. */
    private static double begin(Rig rig, int frame) {
        rig.left(frame + 1);
        for (int i = 0; i < rig.sampler.capacity(); i++) {
            VoiceReport voice = rig.sampler.voice(i);
            if (voice.state() != VoiceState.FREE && voice.ageFrames() == 1) {
                return voice.positionSeconds() * 48_000 - voice.speed();
            }
        }
        throw new AssertionError("no new note");
    }

    @Test
    void atTheEndOfTheGateExactly() {
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT).on(0, 0, 1).off(1234, 1).on(5000, 0, 2);

        assertThat(begin(rig, 5000)).isEqualTo(1234, within(1e-6));
    }

    @Test
    void orWhereItWasCut() {
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT).on(0, 0, 1).on(777, 0, 2);

        assertThat(begin(rig, 777)).isEqualTo(777, within(1e-6));
    }

    @Test
    void withTheFractionOfAFrame() {
        PositionMemory memory = new PositionMemory();
        memory.put(7, 123 * FixedPoint.ONE + 456, 48_000, 10);

        assertThat(memory.get(7, 48_000)).isEqualTo(123 * FixedPoint.ONE + 456);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0, 0, 0", "PER_SAMPLE, 1000, 1000, 0", "PER_STEP, 1000, 0, 0", "GLOBAL, 1000, 1000, 1000"})
    void sharedBySameRowSameSampleOrAll(MemoryMode mode, double sameRow, double otherRow, double otherSample) {
        assertThat(begin(rig(mode, NEXT, NEXT).onRow(0, 0, 1, 4).off(1000, 1).onRow(2000, 0, 2, 4), 2000))
                .isEqualTo(sameRow, within(1e-6));
        assertThat(begin(rig(mode, NEXT, NEXT).onRow(0, 0, 1, 4).off(1000, 1).onRow(2000, 0, 2, 5), 2000))
                .isEqualTo(otherRow, within(1e-6));
        assertThat(begin(rig(mode, NEXT, NEXT).onRow(0, 0, 1, 4).off(1000, 1).onRow(2000, 1, 2, 4), 2000))
                .isEqualTo(otherSample, within(1e-6));
    }

    @Test
    void anExplicitPositionWins() {
        Locks lock = Locks.of(new TreeMap<>(Map.of("position", 0.0)));
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT).on(0, 0, 1).off(1234, 1).on(5000, 0, 2, -1, lock);

        assertThat(begin(rig, 5000)).isZero();
    }

    @Test
    void otherStylesNeitherWriteNorRead() {
        SampleSlot loop = sample(RAMP, s -> s.withPlayStyle(PlayStyle.LOOP));

        assertThat(begin(
                        rig(MemoryMode.GLOBAL, NEXT, loop)
                                .on(0, 1, 1)
                                .off(1234, 1)
                                .on(5000, 0, 2),
                        5000))
                .isZero();
        assertThat(begin(
                        rig(MemoryMode.GLOBAL, NEXT, loop)
                                .on(0, 0, 1)
                                .off(1234, 1)
                                .on(5000, 1, 2),
                        5000))
                .isZero();
    }

    @Test
    void untilTheTransportStopsAndItIsCleared() {
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT).on(0, 0, 1).off(1234, 1).on(5000, 0, 2);
        rig.order(3000, () -> {
            rig.sampler.stopAll();
            rig.sampler.clearMemory();
        });

        assertThat(begin(rig, 5000)).isZero();
    }

    @Test
    void aStopWithoutClearingIsAPauseAndKeepsIt() {
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT).on(0, 0, 1).on(5000, 0, 2);
        rig.order(3000, rig.sampler::stopAll);

        assertThat(begin(rig, 5000)).isEqualTo(3000, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, 24000", "0, 0.25, 0", "0.1, 0.5, 12000"})
    void anEditedRegionHoldsIt(double start, double end, double begin) {
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT)
                .on(0, 0, 1)
                .off(12_000, 1)
                .editSample(20_000, 0, s -> s.withRegion(start, end))
                .on(21_000, 0, 2);

        assertThat(begin(rig, 21_000)).isEqualTo(begin, within(1e-6));
    }

    @Test
    void backwardTheEndIsTheLastFrame() {
        Rig rig = rig(
                        MemoryMode.PER_SAMPLE,
                        sample(RAMP, s -> s.withPlayStyle(PlayStyle.NEXT).withSpeed(-1)))
                .on(0, 0, 1)
                .off(12_000, 1)
                .editSample(20_000, 0, s -> s.withRegion(0.9, 1))
                .on(21_000, 0, 2);

        assertThat(begin(rig, 21_000)).isEqualTo(47_999, within(1e-6));
    }

    @Test
    @DisplayName("REQ 64: in POLY the note that ended last writes it")
    void inPolyTheNoteThatEndedLastWrites() {
        Rig rig = rig(MemoryMode.PER_SAMPLE, NEXT).with(s -> s.withPolyphony(PolyphonyMode.POLY));
        rig.on(0, 0, 1).on(100, 0, 2).off(2000, 2).off(3000, 1).on(5000, 0, 3);

        assertThat(begin(rig, 5000)).isEqualTo(3000, within(1e-6));
    }

    @Test
    void anotherSampleRateIsReckonedInSeconds() {
        MemoryClip slow = new MemoryClip(24_000, RAMP.samples()[0]);
        Rig rig = rig(MemoryMode.GLOBAL, NEXT, sample(slow, s -> s.withPlayStyle(PlayStyle.NEXT)));
        rig.on(0, 0, 1).off(12_000, 1).on(20_000, 1, 2);

        assertThat(begin(rig, 20_000)).isEqualTo(12_000, within(1e-6));
    }

    @Test
    void ofTwoNotesTheLaterEndCountsInWhicheverOrderTheyAreTold() {
        PositionMemory memory = new PositionMemory();
        memory.put(7, 111, 48_000, 2000);
        memory.put(7, 222, 48_000, 1000);
        assertThat(memory.get(7, 48_000)).isEqualTo(111);

        memory.put(7, 333, 48_000, 2000);
        assertThat(memory.get(7, 48_000)).isEqualTo(333);
    }

    @Test
    void aFullTableForgetsTheOldest() {
        PositionMemory memory = new PositionMemory();
        for (long key = 0; key < 20_000; key++) {
            memory.put(key, key, 48_000, key);
        }
        assertThat(memory.has(19_999)).isTrue();
        assertThat(memory.get(19_999, 48_000)).isEqualTo(19_999);
        assertThat(memory.has(0)).isFalse();
    }
}
