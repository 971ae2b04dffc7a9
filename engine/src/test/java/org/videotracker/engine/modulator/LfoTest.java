package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.modulator.ModulatorRig.CELLS_PER_BEAT;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Port.Signal;

/** The LFO. One cycle is one beat, which has 64 cells. */
class LfoTest {

    private static ModulatorRig lfo(String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "beats=1";
        return new ModulatorRig().add("LFO", "lfo", all).play();
    }

    /** The value after each eighth of a cycle, from the beginning on. */
    private static double[] eighths(ModulatorRig rig) {
        return IntStream.range(0, 9)
                .mapToDouble(i -> {
                    double value = rig.next("lfo");
                    rig.cells(7);
                    return value;
                })
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "TRIANGLE, 0.5 0.75 1 0.75 0.5 0.25 0 0.25 0.5",
        "SAW, 1 0.875 0.75 0.625 0.5 0.375 0.25 0.125 1",
        "RAMP, 0 0.125 0.25 0.375 0.5 0.625 0.75 0.875 0",
        "SQUARE, 1 1 1 1 0 0 0 0 1"
    })
    @DisplayName("issue 5: each shape has exact values at known positions")
    void shapesAreExact(String shape, String expected) {
        assertThat(eighths(lfo("shape=" + shape)))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    @Test
    @DisplayName("issue 5: a sine begins in the middle, and is exact where it turns and crosses")
    void theSineIsASine() {
        double[] sine = eighths(lfo("shape=SINE"));

        assertThat(new double[] {sine[0], sine[2], sine[4], sine[6], sine[8]}).containsExactly(0.5, 1, 0.5, 0, 0.5);
        double[] all = lfo("shape=SINE").course("lfo", CELLS_PER_BEAT);
        for (int cell = 0; cell < CELLS_PER_BEAT; cell++) {
            assertThat(all[cell])
                    .isCloseTo(0.5 + StrictMath.sin(2 * Math.PI * cell / CELLS_PER_BEAT) / 2, within(1e-15));
        }
    }

    @Test
    void thePulseWidthIsHowLongTheSquareIsUp() {
        assertThat(eighths(lfo("shape=SQUARE", "pulseWidth=0.25"))).containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void thePhaseMovesTheBeginningOfTheShape() {
        assertThat(eighths(lfo("shape=RAMP", "phase=0.25")))
                .containsExactly(0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0, 0.125, 0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "BIPOLAR, 0.5, 0, 0.25, 0.75",
        "UNIPOLAR, 0.5, 0, 0, 0.5",
        "BIPOLAR, 0.5, 0.125, 0.375, 0.875",
        "UNIPOLAR, 0.5, -0.25, 0, 0.25",
        "BIPOLAR, 0, 0, 0.5, 0.5"
    })
    @DisplayName(
            "issue 5: depth is counted from the middle or the bottom, the offset lifts all, and out stays within 0 to 1")
    void polarityDepthAndOffset(String polarity, double depth, double offset, double low, double high) {
        ModulatorRig rig = lfo("shape=SQUARE", "polarity=" + polarity, "depth=" + depth, "offset=" + offset);

        assertThat(rig.next("lfo")).isEqualTo(high);
        rig.cells(CELLS_PER_BEAT / 2);
        assertThat(rig.next("lfo")).isEqualTo(low);
    }

    @Test
    @DisplayName("issue 5: a rate in Hz counts seconds")
    void aRateInHzCountsSeconds() {
        ModulatorRig rig = lfo("shape=RAMP", "unit=HZ", "rate=" + 187.5 / 64);

        assertThat(eighths(rig))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0);
    }

    @Test
    @DisplayName("issue 5: in one go it stays where its cycle ends")
    void onceItStaysAtTheEnd() {
        assertThat(eighths(lfo("shape=SAW", "mode=ONCE")))
                .containsExactly(1, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25, 0.125, 0);
        assertThat(lfo("shape=RAMP", "mode=ONCE").play(3).next("lfo")).isEqualTo(1);
        assertThat(lfo("shape=RAMP", "mode=ONCE", "phase=0.25").play(3).next("lfo"))
                .isEqualTo(0.25);
    }

    @Test
    @DisplayName("issue 5: a trigger begins the cycle anew, at its exact frame")
    void aTriggerBeginsItAnew() {
        ModulatorRig rig = lfo("shape=RAMP").play(0.5);
        rig.frames(128);
        rig.rig.trigger("lfo", 0, 0);
        rig.frames(128);

        assertThat(rig.next("lfo")).isCloseTo(0.5 / CELLS_PER_BEAT, within(1e-12));
        assertThat(rig.next("lfo")).isCloseTo(1.5 / CELLS_PER_BEAT, within(1e-12));
    }

    @Test
    void itIgnoresTriggersWhereItIsToldTo() {
        ModulatorRig rig = lfo("shape=RAMP", "retrigger=0").play(0.5);
        rig.rig.trigger("lfo", 0, 0);
        rig.cells(1);

        assertThat(rig.next("lfo")).isEqualTo(33.0 / 64);
    }

    @Test
    @DisplayName("issue 5: connected to a sequencer, one go waits for the first trigger")
    void oneGoWaitsForItsTrigger() {
        ModulatorRig rig = new ModulatorRig();
        rig.rig.add("TrackerSequencer", "tracker");
        rig.add("LFO", "lfo", "shape=SAW", "mode=ONCE", "beats=1", "sync=FREE");
        rig.rig.connect("tracker", "lfo", Signal.EVENT);
        rig.play().play(0.25);
        assertThat(rig.out("lfo")).isZero();

        rig.rig.trigger("lfo", 0, 0);
        rig.cells(1);
        assertThat(rig.next("lfo")).isEqualTo(1 - 1.0 / 64);
        assertThat(rig.play(2).next("lfo")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAMP", "SINE", "RANDOM", "SMOOTH"})
    @DisplayName("issue 5: with the transport it is a function of the position, wherever one comes from")
    void afterASeekItIsWhereItWouldHaveBeen(String shape) {
        double[] played = lfo("shape=" + shape, "beats=1.5").play(7.25).course("lfo", 100);
        ModulatorRig sought = lfo("shape=" + shape, "beats=1.5").play(3);
        sought.rig.trigger("lfo", 0, 0);
        sought.cells(3);
        sought.rig.run(new TransportCommand.Seek(7.25));

        assertThat(sought.course("lfo", 100)).isEqualTo(played);
    }

    @Test
    @DisplayName("issue 5: a rate in Hz goes by the position too")
    void afterASeekARateInHzIsWhereItWouldHaveBeen() {
        double[] played = lfo("unit=HZ", "rate=3").play(7.25).course("lfo", 100);
        ModulatorRig sought = lfo("unit=HZ", "rate=3").play(3);
        sought.rig.run(new TransportCommand.Seek(7.25));

        assertThat(sought.course("lfo", 100)).usingComparatorWithPrecision(1e-9).containsExactly(played);
    }

    @Test
    @DisplayName("issue 5: with the transport it stands still with it; free it runs on")
    void onlyFreeItRunsOnWithoutTheTransport() {
        ModulatorRig rig = lfo("shape=RAMP").add("LFO", "free", "shape=RAMP", "beats=1", "sync=FREE");
        rig.add("LFO", "hertz", "shape=RAMP", "unit=HZ", "rate=" + 187.5 / 64, "sync=FREE");
        rig.play(0.5);
        rig.rig.run(new TransportCommand.Pause());
        rig.play(0.25);
        assertThat(rig.next("lfo")).isEqualTo(0.5);
        assertThat(rig.out("free")).isEqualTo(0.75);
        assertThat(rig.out("hertz")).isCloseTo(0.75, within(1e-9));

        rig.rig.run(new TransportCommand.Play());
        assertThat(rig.next("lfo")).isEqualTo(0.5);
        assertThat(rig.out("free")).isEqualTo(49.0 / 64);
    }

    @Test
    void freeItDoesNotJumpWhenItsRateIsSet() {
        ModulatorRig rig = lfo("shape=RAMP", "sync=FREE").play(0.5);
        rig.set("lfo.beats", "4");
        assertThat(rig.next("lfo")).isEqualTo(0.5);
        assertThat(rig.play(1).next("lfo")).isCloseTo(0.5 + 65.0 / 256, within(1e-12));
    }

    @Test
    @DisplayName("issue 5: a new rate counts from the beginning of the song, as if it had been set before")
    void withTheTransportANewRateIsTheRateOfTheWholeSong() {
        ModulatorRig rig = lfo("shape=RAMP").play(5);
        rig.set("lfo.beats", "4");

        assertThat(rig.next("lfo")).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RANDOM", "SMOOTH"})
    @DisplayName("issue 5: random shapes repeat bit for bit, and differ from cycle to cycle and from module to module")
    void luckRepeats(String shape) {
        double[] once = lfo("shape=" + shape).course("lfo", 640);
        assertThat(lfo("shape=" + shape).course("lfo", 640)).isEqualTo(once);
        ModulatorRig other = new ModulatorRig()
                .add("LFO", "other", "shape=" + shape, "beats=1")
                .play();
        assertThat(other.course("other", 640)).isNotEqualTo(once);
        assertThat(IntStream.range(0, 10).mapToDouble(cycle -> once[cycle * 64]).distinct())
                .hasSize(10)
                .allMatch(level -> level >= 0 && level < 1);
        double greatestStep = IntStream.range(1, 640)
                .mapToDouble(i -> Math.abs(once[i] - once[i - 1]))
                .max()
                .orElseThrow();
        if (shape.equals("SMOOTH")) {
            assertThat(greatestStep).isLessThan(0.03);
        } else {
            assertThat(greatestStep).isGreaterThan(0.03);
        }
    }

    @Test
    @DisplayName("issue 5: triggers give other random levels, which repeat too")
    void triggersGiveOtherLevels() {
        double[] first = leavings();
        assertThat(leavings()).isEqualTo(first);
        assertThat(Arrays.stream(first).distinct()).hasSize(5);
    }

    private static double[] leavings() {
        ModulatorRig rig = lfo("shape=RANDOM", "beats=256");
        return IntStream.range(0, 5)
                .mapToDouble(i -> {
                    rig.cells(7);
                    rig.rig.trigger("lfo", 0, 0);
                    rig.cells(1);
                    return rig.next("lfo");
                })
                .toArray();
    }
}
