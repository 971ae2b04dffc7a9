package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Value;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;

/** The step modulator, with four steps of 16 cells to a beat where nothing else is said. */
class StepModulatorTest {

    private static ModulatorRig steps(String... settings) {
        return new ModulatorRig().add("StepModulator", "steps", settings).play();
    }

    private static double[] everySixteenth(ModulatorRig rig, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> {
                    double value = rig.next("steps");
                    rig.cells(15);
                    return value;
                })
                .toArray();
    }

    @Test
    @DisplayName("issue 5: it goes through its levels with the transport, round and round, and says where it is")
    void itGoesRound() {
        ModulatorRig rig = steps("levels=0.5 1 0.25");

        assertThat(everySixteenth(rig, 7)).containsExactly(0.5, 1, 0.25, 0.5, 1, 0.25, 0.5);
        assertThat(rig.next("steps", "step")).isEqualTo(1);
    }

    @Test
    void stepsThatAreThirdsOfABeatBeginWhereTheyShould() {
        ModulatorRig rig = new ModulatorRig();
        rig.rig.set("clock.bpm", 125); // a beat has 90 cells
        rig.add("StepModulator", "steps", "stepsPerBeat=3", "levels=0 1").play();

        assertThat(rig.course("steps", 900))
                .isEqualTo(IntStream.range(0, 900)
                        .mapToDouble(cell -> cell / 30 % 2)
                        .toArray());
    }

    @Test
    @DisplayName("issue 5: sixty-four levels are one parameter, and more are refused in one sentence")
    void thereAreAtMostSixtyFour() {
        String levels = DoubleStream.iterate(0, level -> level + 1.0 / 64)
                .limit(64)
                .mapToObj(Double::toString)
                .reduce((all, level) -> all + " " + level)
                .orElseThrow();
        ModulatorRig rig = steps("levels=" + levels, "stepsPerBeat=16");

        assertThat(rig.play(63.0 / 16).next("steps")).isEqualTo(63.0 / 64);
        assertRefused(rig, levels + " 1", "levels is a list of 1 to 64 numbers, not more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0.5 x 1 | Number 3 of levels is \"x\", which is no number.",
                "'' | levels is a list of 1 to 64 numbers.",
                "0.5;1 | Number 1 of levels is \"0.5;1\", which is no number.",
                "NaN | Number 1 of levels is \"NaN\", which is no number."
            })
    void whatIsNoLevelIsNamed(String text, String message) {
        assertRefused(steps(), text, message);
    }

    private static void assertRefused(ModulatorRig rig, String text, String message) {
        assertThatThrownBy(() -> Parameters.set(rig.rig.session(), rig.rig.address("steps.levels"), Value.of(text)))
                .isInstanceOfSatisfying(RejectedException.class, refused -> {
                    assertThat(refused.rejection().message()).isEqualTo(message);
                    assertThat(refused.rejection().hint()).contains("such as 0 0.5 1");
                });
    }

    @Test
    void levelsAreHeldToTheirRangeAndWrittenInOneWay() {
        ModulatorRig rig = steps("levels= .5,1.50 ,-3  0.250");

        assertThat(rig.rig.session().modules().named("steps").orElseThrow().text("levels"))
                .isEqualTo("0.5 1 0 0.25");
    }

    @Test
    @DisplayName("issue 5: it glides from the level before, for a part of the step")
    void itGlides() {
        double[] course = steps("levels=1 0", "glide=0.5").course("steps", 32);

        assertThat(course).startsWith(0, 0.125, 0.25).endsWith(0, 0, 0);
        assertThat(course[7]).isEqualTo(0.875);
        assertThat(course[8]).isEqualTo(1);
        assertThat(course[16]).isEqualTo(1);
        assertThat(course[20]).isEqualTo(0.5);
    }

    @Test
    void afterASeekItIsWhereItWouldHaveBeen() {
        double[] played = steps("glide=0.7", "stepsPerBeat=3").play(10.5).course("steps", 100);
        ModulatorRig sought = steps("glide=0.7", "stepsPerBeat=3").play(1);
        sought.rig.run(new TransportCommand.Seek(10.5));

        assertThat(sought.course("steps", 100)).isEqualTo(played);
    }

    @Test
    @DisplayName("issue 5: each trigger leads to the next level, the first to the first")
    void triggersLeadOn() {
        ModulatorRig rig = steps("levels=0.25 0.5 1", "advance=TRIGGERS").play(2);
        assertThat(rig.out("steps")).isEqualTo(0.25);

        assertThat(triggered(rig, 5)).containsExactly(0.25, 0.5, 1, 0.25, 0.5);
        rig.rig.run(new TransportCommand.Seek(1));
        assertThat(rig.next("steps")).isEqualTo(0.25);
        assertThat(triggered(rig, 2)).containsExactly(0.25, 0.5);
    }

    private static double[] triggered(ModulatorRig rig, int times) {
        return IntStream.range(0, times)
                .mapToDouble(i -> {
                    rig.rig.trigger("steps", 0, 0);
                    rig.cells(1);
                    return rig.next("steps");
                })
                .toArray();
    }

    @Test
    void aTriggeredStepGlidesInItsOwnTime() {
        ModulatorRig rig = steps("levels=0 1", "advance=TRIGGERS", "glide=1").play(1);
        rig.rig.trigger("steps", 0, 0);
        rig.cells(5);
        rig.rig.trigger("steps", 0, 0);
        rig.cells(1);

        assertThat(rig.next("steps")).isCloseTo(1.0 / 16, within(1e-12));
        assertThat(rig.cells(7).out("steps")).isCloseTo(0.5, within(1e-12));
    }
}
