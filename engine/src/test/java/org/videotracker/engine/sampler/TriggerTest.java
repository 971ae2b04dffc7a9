package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.event.Locks;

class TriggerTest {
    private static final MemoryClip ONE = MemoryClip.constant(480_000, 1);
    private static final SampleSlot LOOP = sample(ONE, s -> s.withPlayStyle(PlayStyle.LOOP));

    private static Locks lock(String name, double value) {
        return Locks.of(new TreeMap<>(Map.of(name, value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 1000})
    @DisplayName("REQ 60: a trigger sounds at its frame")
    void aTriggerSoundsAtItsFrame(int frame) {
        float[] x = new Rig(LOOP).on(frame, 0, 1).left(2000);

        for (int i = 0; i < frame; i++) {
            assertThat(x[i]).isZero();
        }
        assertThat(x[frame]).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 60, invariant 13: a gate ends exactly at its frame, with the release")
    void aGateEndsAtItsFrame() {
        float[] x = new Rig(LOOP).on(100, 0, 1).off(1111, 1).left(3000);

        assertThat(x[1111]).isEqualTo(1);
        assertThat(x[1112]).isCloseTo(1 - 1 / 480f, within(1e-5f));
        assertThat(x[1111 + 240]).isCloseTo(0.5f, within(1e-4f));
        assertThat(x[1111 + 480]).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONO", "POLY"})
    @DisplayName("invariant 13: the older gate's end does not cut the retriggered note")
    void anOlderGateDoesNotCutTheRetriggeredNote(PolyphonyMode mode) {
        Rig rig = new Rig(LOOP).with(s -> s.withPolyphony(mode));
        rig.on(0, 0, 1).on(500, 0, 2).off(1000, 1);
        rig.left(5000);

        assertThat(rig.only().id()).isEqualTo(2);
        assertThat(rig.only().state()).isEqualTo(VoiceState.PLAYING);
    }

    @Test
    @DisplayName("REQ 65: a note without the end of a gate sounds until something else ends it")
    void aNoteWithoutAGateSoundsOn() {
        Rig rig = new Rig(LOOP).on(0, 0, 1);
        rig.left(20 * 48_000);

        assertThat(rig.only().state()).isEqualTo(VoiceState.PLAYING);
        assertThat(rig.only().ageFrames()).isEqualTo(20 * 48_000);
    }

    @Test
    @DisplayName("REQ 55: a sample that is not ready is passed over and counted, and ends nothing")
    void anUnreadySampleIsPassedOver() {
        Rig rig = new Rig(LOOP, SampleSlot.LOADING).on(0, 0, 1).on(500, 1, 2).on(600, 1, 3);
        rig.left(1000);

        assertThat(rig.sampler.unreadyTriggers()).isEqualTo(2);
        assertThat(rig.only().id()).isEqualTo(1);
    }

    @Test
    void aSlotThatIsEmptyOrOutOfRangeIsPassedOverAndCounted() {
        Rig rig = new Rig(LOOP, SampleSlot.EMPTY)
                .on(0, 0, 1)
                .on(10, 1, 2)
                .on(20, 2, 3)
                .on(30, -1, 4)
                .on(40, 4095, 5);
        rig.left(1000);

        assertThat(rig.sampler.missingTriggers()).isEqualTo(4);
        assertThat(rig.only().id()).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 61: locks hold for their trigger only")
    void locksHoldForTheirTriggerOnly() {
        Rig rig = new Rig(LOOP).on(0, 0, 1, -1, lock("volume", 0.25)).on(1000, 0, 2);
        float[] x = rig.left(2000);

        assertThat(x[999]).isEqualTo(0.25f);
        assertThat(x[1999]).isEqualTo(1f);
    }

    static Stream<Arguments> clamped() {
        ToDoubleFunction<Rig> speed = rig -> rig.only().speed();
        ToDoubleFunction<Rig> place = rig -> rig.only().positionSeconds();
        ToDoubleFunction<Rig> peak = rig -> rig.sampler.peak();
        ToDoubleFunction<Rig> active = rig -> rig.sampler.activeVoices();
        return Stream.of(
                Arguments.of("speed", 99.0, 10.0, speed),
                Arguments.of("speed", -99.0, -10.0, speed),
                Arguments.of("speed", -2.0, -2.0, speed),
                Arguments.of("volume", 9.0, 2.0, peak),
                Arguments.of("volume", -9.0, 0.0, peak),
                Arguments.of("position", 0.5, 5.0 + 1 / 48_000.0, place),
                Arguments.of("position", 7.0, 10 - 0.001 + 1 / 48_000.0, place),
                Arguments.of("regionStart", 0.25, 2.5 + 1 / 48_000.0, place),
                Arguments.of("loopStart", 0.25, 2.5 + 1 / 48_000.0, place),
                Arguments.of("regionStart", -3.0, 1 / 48_000.0, place),
                Arguments.of("attackMs", 20.0, 0.0, peak),
                Arguments.of("sustain", 0.0, 0.0, active),
                Arguments.of("colour", 3.0, 1.0, speed));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("clamped")
    @DisplayName("REQ 61: locks are accepted by name and held to their range; others mean nothing")
    void locksAreHeldToTheirRange(String name, double value, double expected, ToDoubleFunction<Rig> reading) {
        Rig rig = new Rig(LOOP).on(0, 0, 1, -1, lock(name, value));
        rig.left(1);

        assertThat(reading.applyAsDouble(rig)).isCloseTo(expected, within(1e-6));
    }

    @Test
    @DisplayName("REQ 61: the pan lock is a balance that leaves the middle untouched")
    void panIsABalance() {
        float[][] right = new Rig(LOOP).on(0, 0, 1, -1, lock("pan", 0.75)).render(10);
        float[][] left = new Rig(LOOP).on(0, 0, 1, -1, lock("pan", -1)).render(10);

        assertThat(right[0][5]).isEqualTo(0.25f);
        assertThat(right[1][5]).isEqualTo(1f);
        assertThat(left[0][5]).isEqualTo(1f);
        assertThat(left[1][5]).isZero();
    }

    @Test
    void notesOfAChordInPolySoundTogether() {
        Rig rig = new Rig(LOOP)
                .with(s -> s.withPolyphony(PolyphonyMode.POLY))
                .on(5, 0, 1)
                .on(5, 0, 2)
                .on(5, 0, 3);

        assertThat(rig.left(100)[50]).isEqualTo(3f);
    }

    @Test
    void aMonoSampleSoundsOnBothSides() {
        float[][] out = new Rig(sample(MemoryClip.ramp(), s -> s)).on(0, 0, 1).render(1000);

        assertThat(out[1]).containsExactly(out[0]);
    }

    @Test
    void readOutsTellWhatSounds() {
        Rig rig = new Rig(LOOP).on(0, 0, 7, 72, Locks.NONE);
        rig.left(4800);

        VoiceReport voice = rig.only();
        assertThat(voice.id()).isEqualTo(7);
        assertThat(voice.slot()).isZero();
        assertThat(voice.speed()).isEqualTo(2);
        assertThat(voice.level()).isEqualTo(1);
        assertThat(voice.ageFrames()).isEqualTo(4800);
        assertThat(voice.positionSeconds()).isCloseTo(0.2, within(1e-9));
        assertThat(rig.sampler.position()).isCloseTo(0.02, within(1e-9));
        assertThat(rig.sampler.peak()).isEqualTo(1);
    }
}
