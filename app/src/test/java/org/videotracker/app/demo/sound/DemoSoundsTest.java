package org.videotracker.app.demo.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoSoundsTest {
    private static final float FULL_SCALE_LESS_1_DB = 0.8914f;
    private static final double BPM = 124;

    private List<Sound> sounds = List.of();

    @BeforeAll
    void synthesise() {
        sounds = DemoSounds.all(7, BPM);
    }

    @Test
    void everySoundStaysWithinOneDecibelOfFullScaleAndUsesIt() {
        for (Sound sound : sounds) {
            assertThat(peak(sound, 0, sound.frames()))
                    .as(sound.name())
                    .isLessThanOrEqualTo(FULL_SCALE_LESS_1_DB)
                    .isGreaterThan(0.5f);
        }
    }

    @Test
    void everySoundEndsInSilence() {
        for (Sound sound : sounds) {
            assertThat(peak(sound, sound.frames() - 24, sound.frames()))
                    .as(sound.name())
                    .isLessThan(0.005f);
            assertThat(peak(sound, sound.frames() - 1, sound.frames()))
                    .as(sound.name())
                    .isLessThan(1e-5f);
        }
    }

    @Test
    void noSoundIsLoudOnOneSideOnly() {
        for (Sound sound : sounds) {
            assertThat(energy(sound.left()) / energy(sound.right()))
                    .as(sound.name())
                    .isBetween(0.4, 2.5);
        }
    }

    @Test
    void noSoundHasAnOffset() {
        for (Sound sound : sounds) {
            double sum = 0;
            for (float value : sound.left()) {
                sum += value;
            }
            assertThat(sum / sound.frames()).as(sound.name()).isBetween(-0.005, 0.005);
        }
    }

    @Test
    void soundsForWholeBarsFitTheTempo() {
        assertThat(named("voice").seconds()).isCloseTo(240 / BPM, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(named("riser").seconds()).isCloseTo(240 / BPM, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(named("pad").seconds()).isCloseTo(480 / BPM, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void theBassSoundsTheC() {
        Sound bass = named("bass");
        double tuned = correlation(bass.left(), 65.406);
        for (double other : new double[] {58.27, 61.74, 69.3, 73.42}) {
            assertThat(tuned).isGreaterThan(3 * correlation(bass.left(), other));
        }
    }

    @Test
    void theSameSeedGivesTheSameSamplesAndAnotherSeedOthers() {
        Sound again = DemoSounds.all(7, BPM).get(1);
        Sound other = DemoSounds.all(8, BPM).get(1);
        assertThat(again.left()).isEqualTo(sounds.get(1).left());
        assertThat(other.left()).isNotEqualTo(sounds.get(1).left());
    }

    private Sound named(String name) {
        return sounds.stream()
                .filter(sound -> sound.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The greatest magnitude; not finite if any value is not. */
    private static float peak(Sound sound, int from, int to) {
        float peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.max(Math.abs(sound.left()[i]), Math.abs(sound.right()[i])));
        }
        return peak;
    }

    private static double energy(float[] channel) {
        double energy = 1e-12;
        for (float value : channel) {
            energy += value * value;
        }
        return energy;
    }

    /** The magnitude of one frequency in a signal. */
    private static double correlation(float[] channel, double hertz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < channel.length; i++) {
            double angle = 2 * Math.PI * hertz * i / Sound.SAMPLE_RATE;
            real += channel[i] * Math.cos(angle);
            imaginary += channel[i] * Math.sin(angle);
        }
        return Math.hypot(real, imaginary);
    }
}
