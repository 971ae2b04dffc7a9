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

class CutGroupTest {
    private static final SampleSlot ONE = sample(MemoryClip.constant(480_000, 1), s -> s);

    private static Rig poly(SampleSlot... samples) {
        return new Rig(samples).with(s -> s.withPolyphony(PolyphonyMode.POLY));
    }

    @Test
    void aNoteEndsThoseOfItsGroupAndNoOthers() {
        Rig rig = poly(ONE, ONE, ONE)
                .on(0, 0, 1)
                .inGroup(1)
                .on(100, 1, 2)
                .inGroup(2)
                .on(200, 2, 3)
                .on(1000, 1, 4)
                .inGroup(1);
        rig.left(5000);
        assertThat(rig.sampler.activeVoices()).isEqualTo(3);
        assertThat(rig.ids()).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void notesWithoutAGroupEndNothing() {
        Rig rig = poly(ONE).on(0, 0, 1).on(100, 0, 2).on(200, 0, 3);
        rig.left(5000);
        assertThat(rig.sampler.activeVoices()).isEqualTo(3);
    }

    @Test
    void whatIsCutFadesWithoutAClick() {
        SampleSlot silent = sample(MemoryClip.constant(480_000, 0), s -> s);
        float[] x = poly(ONE, silent)
                .on(0, 0, 1)
                .inGroup(1)
                .on(1000, 1, 2)
                .inGroup(1)
                .left(2000);
        assertThat(x[999]).isEqualTo(1);
        assertThat(x[1120]).isCloseTo(0.5f, within(0.02f));
        assertThat(x[1300]).isZero();
    }

    @ParameterizedTest
    @CsvSource({"60, 1, 1", "72, 1, 2", "60, 1.5, 1.5", "48, 1.0594630943592953, 0.5297315471796477"})
    void theDetuneMultipliesTheSpeedOfTheNote(int note, double detune, double speed) {
        Rig rig = new Rig(ONE).on(0, 0, 1, note, Locks.NONE).detuned(detune);
        rig.left(100);
        assertThat(rig.only().speed()).isCloseTo(speed, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 96000, 5", "0.5, 96000, 2.5", "-1, 48000, -10", "16, 480000, 16"})
    @DisplayName(
            "In cycles, a speed of one lets the whole sample be heard once in a cycle, and is held by no speed of samples")
    void aSpeedInCycles(double speed, double cycleFrames, double expected) {
        Locks locks = Locks.of(new TreeMap<>(Map.of("speed", speed)));
        Rig rig = new Rig(ONE).on(0, 0, 1, -1, locks).inCyclesOf(cycleFrames);
        rig.left(100);
        assertThat(rig.only().speed()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aSampleThatIsFittedIntoACycleEndsWithIt() {
        Rig rig = new Rig(ONE).on(0, 0, 1).inCyclesOf(10_000);
        rig.left(9_999);
        assertThat(rig.sampler.activeVoices()).isEqualTo(1);
        rig.left(100);
        assertThat(rig.sampler.activeVoices()).isZero();
    }
}
