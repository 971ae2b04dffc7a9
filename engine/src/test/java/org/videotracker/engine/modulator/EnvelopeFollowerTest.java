package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.module.Port.Signal;

class EnvelopeFollowerTest {

    /** A follower that hears a sampler, of which a note has just begun. */
    private static ModulatorRig hearing(double level, int frames, String... settings) {
        ModulatorRig rig = new ModulatorRig();
        rig.rig.add("MultiSampler", "sampler");
        rig.add("EnvelopeFollower", "follower", settings);
        rig.rig.connect("sampler", "follower", Signal.AUDIO);
        rig.rig.set("sampler.attackMs", 0);
        rig.rig.sample("sampler", new Clip(Rig.sound(frames, Rig.RATE, i -> i % 2 == 0 ? level : -level), null));
        rig.rig.trigger("sampler", 0, 0);
        return rig;
    }

    @Test
    @DisplayName("issue 5: it rises and falls with its time constants")
    void itFollowsWithItsTimeConstants() {
        ModulatorRig rig = hearing(0.5, 4800, "attackMs=20", "releaseMs=40");
        double atTwentyMs = 0.5 * (1 - Math.exp(-1024 * 1000.0 / (20 * Rig.RATE)));
        assertThat(rig.cells(4).next("follower")).isCloseTo(atTwentyMs, within(0.01));
        double before = rig.cells(25).next("follower");
        double after = rig.next("follower");

        assertThat(after / before).isCloseTo(Math.exp(-256 * 1000.0 / (40 * Rig.RATE)), within(1e-9));
        assertThat(rig.play(20).next("follower")).isLessThan(0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "PEAK, 0, 0.5",
        "RMS, 0, 0.5",
        "PEAK, 6.0205999132796239, 1",
        "PEAK, -6.0205999132796239, 0.25",
        "PEAK, 48, 1"
    })
    @DisplayName("issue 5: a steady sound is followed to its level, lifted by the gain, up to 1")
    void aSteadySoundIsItsLevel(String detector, double gain, double level) {
        ModulatorRig rig = hearing(0.5, 48_000, "detector=" + detector, "gainDb=" + gain, "attackMs=0");

        assertThat(rig.play(1).next("follower")).isCloseTo(level, within(1e-3));
    }

    @Test
    @DisplayName("issue 5: it only listens: what it hears sounds as if it were not there")
    void itOnlyListens() {
        Rig with = hearing(0.5, 48_000).rig;
        Rig without = hearing(0.5, 48_000).rig;
        without.run(new org.videotracker.model.command.ModuleCommand.RemoveModule(without.id("follower")));
        for (Rig rig : new Rig[] {with, without}) {
            rig.connect("sampler", "masterAudioOut", Signal.AUDIO);
        }

        float[] heard = with.render(10_000, 512).left();
        assertThat(heard).isEqualTo(without.render(10_000, 512).left()).isNotEqualTo(new float[10_000]);
    }

    @Test
    @DisplayName("E-22: a muted connection is not heard by it")
    void aMutedConnectionIsNotFollowed() {
        ModulatorRig rig = hearing(0.5, 48_000, "attackMs=0");
        rig.rig.set("follower.connection[0].mute", 1);

        assertThat(rig.play(1).next("follower")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1", "37", "100", "255"})
    @DisplayName("issue 5: it does not depend on how time is cut")
    void itDoesNotDependOnTheCut(int block) {
        assertThat(course(block)).isEqualTo(course(256));
    }

    private static double[] course(int block) {
        ModulatorRig rig = new ModulatorRig(block);
        rig.rig.add("MultiSampler", "sampler");
        rig.add("EnvelopeFollower", "follower", "detector=RMS");
        rig.rig.connect("sampler", "follower", Signal.AUDIO);
        rig.rig.sample("sampler", new Clip(Rig.sound(5000, Rig.RATE, i -> Math.sin(i * 0.07)), null));
        rig.rig.trigger("sampler", 0, 0);
        return rig.course("follower", 64);
    }
}
