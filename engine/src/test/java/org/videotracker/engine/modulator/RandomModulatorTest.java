package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.TransportCommand;

class RandomModulatorTest {

    private static double[] course(String... settings) {
        return new ModulatorRig()
                .add("RandomModulator", "random", settings)
                .play()
                .course("random", 640);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beats=1", "course=SMOOTH", "unit=HZ", "sync=FREE", "seed=5"})
    @DisplayName("issue 5: it repeats bit for bit, from take to take and after a seek")
    void itRepeats(String setting) {
        double[] once = course(setting, "beats=0.5");
        assertThat(course(setting, "beats=0.5")).isEqualTo(once);
        if (!setting.equals("sync=FREE")) {
            ModulatorRig sought = new ModulatorRig()
                    .add("RandomModulator", "random", setting, "beats=0.5")
                    .play()
                    .play(9);
            sought.rig.run(new TransportCommand.Seek(0));
            assertThat(sought.course("random", 640)).isEqualTo(once);
        }
    }

    @Test
    @DisplayName("issue 5: a stepped course stands through its cycle, and its levels are spread over 0 to 1")
    void levelsAreSpread() {
        double[] levels = course("beats=0.0625"); // 4 cells
        for (int i = 0; i < levels.length; i++) {
            assertThat(levels[i]).isEqualTo(levels[i - i % 4]).isBetween(0.0, 1.0);
        }
        assertThat(Arrays.stream(levels).distinct()).hasSize(160);
        assertThat(Arrays.stream(levels).average().orElseThrow()).isBetween(0.4, 0.6);
        assertThat(Arrays.stream(levels).filter(level -> level < 0.25).count()).isBetween(80L, 240L);
    }

    @Test
    void aSmoothCourseMeetsTheSteppedOneWhereCyclesBegin() {
        double[] stepped = course("beats=1");
        double[] smooth = course("beats=1", "course=SMOOTH");

        assertThat(IntStream.range(0, 10).mapToDouble(i -> smooth[64 * i]).toArray())
                .isEqualTo(
                        IntStream.range(0, 10).mapToDouble(i -> stepped[64 * i]).toArray());
        assertThat(smooth[32]).isEqualTo((stepped[0] + stepped[64]) / 2);
    }

    @Test
    void anotherSeedGivesAnotherCourse() {
        assertThat(course("seed=1")).isNotEqualTo(course("seed=2"));
    }

    @Test
    void anotherSeedOfTheSessionGivesAnotherCourse() {
        ModulatorRig other = new ModulatorRig().add("RandomModulator", "random");
        other.rig.set("project.seed", 99);

        assertThat(other.play().course("random", 640)).isNotEqualTo(course());
    }
}
