package org.videotracker.engine.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sampler.Rig.sample;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends that are forced on a note: the next one, too many, disabling, stopping, another sample in its place. */
class CuttingTest {
    private static final MemoryClip ONE = MemoryClip.constant(480_000, 1);
    private static final MemoryClip MINUS = MemoryClip.constant(480_000, -1);
    private static final MemoryClip RAMP = MemoryClip.ramp();
    /** What 5 ms allow a full-scale note to move from one frame to the next. */
    private static final double FADE_STEP = 1.0 / 240;

    private static Rig poly(int voices, SampleSlot... samples) {
        return new Rig(samples).with(s -> s.withPolyphony(PolyphonyMode.POLY).withVoices(voices));
    }

    private static SampleSlot looped(MemoryClip clip) {
        return sample(clip, s -> s.withPlayStyle(PlayStyle.LOOP));
    }

    @Test
    @DisplayName("invariant 10: retriggering every 10 ms in MONO makes no step larger than the 5 ms fade allows")
    void retriggeringEveryTenMillisecondsMakesNoLargeStep() {
        Rig rig = new Rig(sample(RAMP, s -> s.withPosition(0.5)));
        for (int i = 0; i < 200; i++) {
            rig.on(i * 480L, 0, i + 1);
            rig.off(i * 480L + 480, i + 1);
        }
        float[] x = rig.left(96_000);

        double slope = 1.0 / 48_000;
        for (int i = 1; i < x.length; i++) {
            assertThat(Math.abs(x[i] - x[i - 1])).isLessThanOrEqualTo((float) (FADE_STEP + 2 * slope));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {240, 241, 480, 1000})
    @DisplayName("REQ 54, 63: old and new together keep a constant sound constant")
    void equalRampsKeepTheLevel(int period) {
        Rig rig = new Rig(looped(ONE));
        for (int i = 0; i < 300; i++) {
            rig.on((long) i * period, 0, i + 1);
        }
        for (float value : rig.left(300 * period)) {
            assertThat(value).isCloseTo(1f, within(1e-4f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 48, 100, 239})
    @DisplayName("REQ 54, 63: retriggered faster than a fade lasts, MONO still makes no step")
    void retriggersWithinAFadeMakeNoStep(int period) {
        Rig rig = new Rig(looped(ONE));
        for (int i = 0; i < 300; i++) {
            rig.on(100 + (long) i * period, 0, i + 1);
        }
        float[] x = rig.left(100 + 300 * period);

        for (int i = 101; i < x.length; i++) {
            assertThat(Math.abs(x[i] - x[i - 1])).isLessThan((float) (2 * FADE_STEP));
        }
    }

    @Test
    @DisplayName("REQ 63: in MONO a note of another sample starts at once while the old one fades")
    void anotherSampleStartsAtOnce() {
        Rig rig = new Rig(looped(ONE), looped(MINUS)).on(0, 0, 1).on(1000, 1, 2);
        float[] x = rig.left(2000);

        assertThat(x[999]).isEqualTo(1);
        assertThat(x[1000]).isCloseTo(0f, within(1e-6f));
        assertThat(x[1120]).isCloseTo(-0.5f, within(1e-4f));
        assertThat(x[1240]).isEqualTo(-1);
        assertThat(rig.only().slot()).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 52: in MONO a retrigger attacks from the level that the note had")
    void aRetriggerAttacksFromTheLevelThatTheNoteHad() {
        Rig rig = new Rig(looped(ONE))
                .with(s -> s.withEnvelope(s.envelope().withAttackMs(100)))
                .on(0, 0, 1)
                .on(2400, 0, 2);
        float[] x = rig.left(8000);

        assertThat(x[2399]).isCloseTo(0.5f, within(1e-3f));
        for (int i = 2400; i < 8000; i++) {
            assertThat(x[i]).isGreaterThanOrEqualTo(x[i - 1] - 3e-4f).isLessThanOrEqualTo(1.0001f);
        }
        assertThat(x[2400 + 2400]).isCloseTo(0.75f, within(1e-3f));
    }

    @Test
    @DisplayName("invariant 11: the 17th trigger in POLY always sounds, and the victim fades")
    void theSeventeenthTriggerSounds() {
        SampleSlot quiet = sample(ONE, s -> s.withVolume(0.01).withPlayStyle(PlayStyle.LOOP));
        Rig rig = poly(16, quiet, looped(ONE));
        for (int i = 0; i < 16; i++) {
            rig.on(i, 0, i + 1);
        }
        rig.on(1000, 1, 17);
        float[] x = rig.left(2000);

        assertThat(x[999]).isCloseTo(0.16f, within(1e-4f));
        assertThat(x[1000]).isCloseTo(1.16f, within(1e-4f));
        assertThat(x[1120]).isCloseTo(1.155f, within(1e-4f));
        assertThat(x[1240]).isCloseTo(1.15f, within(1e-4f));
        assertThat(rig.sampler.activeVoices()).isEqualTo(16);
        assertThat(ids(rig)).doesNotContain(1L).contains(2L, 17L);
    }

    @Test
    @DisplayName("REQ 53: a free voice is taken before any other")
    void aFreeVoiceIsTakenFirst() {
        Rig rig = poly(3, looped(ONE)).on(0, 0, 1).on(1, 0, 2).off(2, 2).on(10, 0, 3);
        rig.left(100);

        assertThat(ids(rig)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    @DisplayName("REQ 53: of voices in their release, the one with the lowest level is taken")
    void theQuietestReleasingVoiceIsTaken() {
        Rig rig = poly(3, looped(ONE)).with(s -> s.withEnvelope(s.envelope().withReleaseMs(1000)));
        rig.on(0, 0, 1).on(1, 0, 2).on(2, 0, 3).off(100, 3).off(500, 2).on(1000, 0, 4);
        rig.left(2000);

        assertThat(ids(rig)).containsExactlyInAnyOrder(1L, 2L, 4L);
    }

    @Test
    @DisplayName("REQ 53: else the oldest voice of the same sample is taken")
    void theOldestOfTheSameSampleIsTaken() {
        Rig rig = poly(4, looped(ONE), looped(MINUS));
        rig.on(0, 0, 1).on(1, 1, 2).on(2, 1, 3).on(3, 0, 4).on(1000, 1, 5);
        rig.left(2000);

        assertThat(ids(rig)).containsExactlyInAnyOrder(1L, 3L, 4L, 5L);
    }

    @Test
    @DisplayName("REQ 53: and the oldest of all where none plays the same sample")
    void theOldestOfAllIsTaken() {
        Rig rig = poly(2, looped(ONE), looped(MINUS)).on(0, 0, 1).on(1, 0, 2).on(1000, 1, 3);
        rig.left(2000);

        assertThat(ids(rig)).containsExactlyInAnyOrder(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 64})
    @DisplayName("REQ 53: the number of voices is a setting")
    void theNumberOfVoicesIsASetting(int voices) {
        Rig rig = poly(voices, looped(ONE));
        for (int i = 0; i < 100; i++) {
            rig.on(i, 0, i + 1);
        }
        rig.left(1000);

        assertThat(rig.sampler.activeVoices()).isEqualTo(voices);
    }

    @Test
    @DisplayName("REQ 63: going from POLY to MONO ends nothing until the next trigger does")
    void goingToMonoEndsNothingUntilTheNextTrigger() {
        Rig rig = poly(4, looped(ONE)).on(0, 0, 1).on(0, 0, 2).on(2000, 0, 3);
        rig.edit(1000, s -> s.withPolyphony(PolyphonyMode.MONO));
        rig.left(2000);
        assertThat(ids(rig)).containsExactlyInAnyOrder(1L, 2L);

        rig.left(1000);
        assertThat(ids(rig)).containsExactly(3L);
    }

    @Test
    void fewerVoicesEndTheNotesOfTheRestWithAFade() {
        Rig rig = poly(4, sample(ONE, s -> s.withVolume(0.25).withPlayStyle(PlayStyle.LOOP)));
        rig.on(0, 0, 1).on(0, 0, 2).on(0, 0, 3).on(0, 0, 4).edit(1000, s -> s.withVoices(2));
        float[] x = rig.left(2000);

        assertThat(rig.sampler.activeVoices()).isEqualTo(2);
        assertFade(x, 1000, 1, 0.5);
    }

    @Test
    @DisplayName("REQ 7, invariant 17: disabling fades every note and takes no more, within the same run")
    void disablingFadesEveryNote() {
        Rig rig = poly(4, sample(ONE, s -> s.withVolume(0.5).withPlayStyle(PlayStyle.LOOP)));
        rig.on(0, 0, 1).on(10, 0, 2).edit(1000, s -> s.withEnabled(false)).on(1500, 0, 3);
        float[] x = rig.left(3000);

        assertFade(x, 1000, 1, 0);
        assertThat(rig.sampler.activeVoices()).isZero();
        assertThat(rig.sampler.missingTriggers()).isZero();
    }

    @Test
    @DisplayName("REQ 54: stopping everything fades it")
    void stoppingFades() {
        Rig rig = new Rig(looped(ONE)).on(0, 0, 1);
        rig.order(1000, rig.sampler::stopAll);
        float[] x = rig.left(2000);

        assertFade(x, 1000, 1, 0);
        assertThat(rig.sampler.activeVoices()).isZero();
    }

    @Test
    void takingASampleAwayFadesItsNotesOnly() {
        Rig rig = poly(4, sample(ONE, s -> s.withVolume(0.5).withPlayStyle(PlayStyle.LOOP)), looped(ONE));
        rig.on(0, 0, 1).on(0, 1, 2);
        rig.edit(1000, s -> s.withSamples(List.of(s.samples().getFirst(), SampleSlot.EMPTY)));
        float[] x = rig.left(2000);

        assertFade(x, 1000, 1.5, 0.5);
        assertThat(rig.only().slot()).isZero();
    }

    @Test
    @DisplayName("REQ 54: a note that is cut near the end of its region is not heard outside of it")
    void aTailStaysWithinTheRegion() {
        SampleSlot inner = sample(RAMP, s -> s.withRegion(0.25, 0.5).withPlayStyle(PlayStyle.LOOP));
        Rig rig = new Rig(inner).on(0, 0, 1);
        rig.order(11_990, rig.sampler::stopAll);
        float[] x = rig.left(12_300);

        for (int i = 11_990; i < 12_230; i++) {
            double gain = 1 - (i - 11_990) / 240.0;
            assertThat(x[i] / gain).isBetween(0.25 - 1e-4, 0.5 + 1e-4);
        }
        assertThat(x[12_230]).isZero();
    }

    private static void assertFade(float[] x, int from, double high, double low) {
        assertThat((double) x[from - 1]).isCloseTo(high, within(1e-4));
        assertThat((double) x[from]).isCloseTo(high, within(1e-4));
        assertThat((double) x[from + 120]).isCloseTo((high + low) / 2, within(1e-4));
        assertThat((double) x[from + 240]).isCloseTo(low, within(1e-4));
        assertThat((double) x[from + 600]).isCloseTo(low, within(1e-4));
    }

    private static List<Long> ids(Rig rig) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < rig.sampler.capacity(); i++) {
            if (rig.sampler.voice(i).state() != VoiceState.FREE) {
                ids.add(rig.sampler.voice(i).id());
            }
        }
        return ids;
    }
}
