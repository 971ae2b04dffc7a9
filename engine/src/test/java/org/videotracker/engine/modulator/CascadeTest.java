package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.rejection.RejectedException;

/** Modulators that move modulators (E-26), and what becomes of base values (E-27). */
class CascadeTest {
    private static final String VOLUME = "masterAudioOut.masterVolume";

    @ParameterizedTest
    @ValueSource(strings = {"a b c d", "d c b a", "c a d b"})
    @DisplayName("E-26: several hops from modulator to modulator take one control step, whatever they are called")
    void aCascadeTakesOneStep(String names) {
        String[] name = names.split(" ");
        ModulatorRig rig = new ModulatorRig()
                .add("LFO", name[0], "shape=RAMP", "beats=1")
                .add("Macro", name[1])
                .add("LFO", name[2], "shape=SQUARE", "polarity=UNIPOLAR", "beats=256")
                .add("Macro", name[3]);
        rig.map(name[3] + ".out", VOLUME, 0, 2);
        rig.map(name[2] + ".out", name[3] + ".value", 0, 0.5);
        rig.map(name[1] + ".out", name[2] + ".depth", 0, 1);
        rig.map(name[0] + ".out", name[1] + ".value", 0, 1);
        rig.play();

        for (int cell = 0; cell < 64; cell++) {
            assertThat(rig.next(name[0])).isEqualTo(cell / 64.0);
            assertThat(rig.moved(VOLUME)).hasValue(cell / 64.0);
        }
    }

    @Test
    @DisplayName("E-26: a rate that is moved adds up, and begins anew with the position after a seek")
    void aMovedRateAddsUp() {
        ModulatorRig rig = new ModulatorRig()
                .add("StepModulator", "steps", "levels=0 1", "stepsPerBeat=0.125")
                .add("LFO", "lfo", "shape=RAMP", "beats=64")
                .map("steps.out", "lfo.beats", 64, 16)
                .play();
        assertThat(rig.play(8).next("lfo")).isCloseTo(8.0 / 64, within(1e-12));
        assertThat(rig.play(7).next("lfo")).isCloseTo(8.0 / 64 + 7.0 / 16 + 1.0 / 1024, within(1e-3));
        rig.cells(62);
        assertThat(rig.next("lfo")).isCloseTo(8.0 / 64 + 8.0 / 16, within(1e-12));

        rig.rig.run(new TransportCommand.Seek(4));
        assertThat(rig.next("lfo")).isEqualTo(4.0 / 64);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    @DisplayName("issue 5: a cascade does not depend on how time is cut, nor on edits of something else")
    void aCascadeDoesNotDependOnTheCut(int block) {
        double[] expected = rateByRate(new ModulatorRig()).course("lfo", 501);
        assertThat(rateByRate(new ModulatorRig(block)).course("lfo", 501)).isEqualTo(expected);

        ModulatorRig edited = rateByRate(new ModulatorRig(block));
        for (int i = 0; i < 500; i++) {
            edited.frames(100);
            edited.rig.set("masterVideoOut.masterOpacity", i % 2);
            edited.frames(156);
        }
        assertThat(edited.next("lfo")).isEqualTo(expected[500]);
    }

    private static ModulatorRig rateByRate(ModulatorRig rig) {
        return rig.add("LFO", "other", "beats=0.7")
                .add("LFO", "lfo", "unit=HZ", "rate=3")
                .map("other.out", "lfo.rate", 0.3, 9)
                .play();
    }

    @Test
    @DisplayName(
            "E-26: a modulator that would move itself is refused by name, and takes the step before where it is delayed")
    void aLoopNeedsADelay() {
        ModulatorRig rig = new ModulatorRig().add("Macro", "a", "value=0.25").add("Macro", "b");
        rig.map("a.out", "b.value", 0, 1);

        assertThatThrownBy(() -> new MapParameter(Mapping.of(
                                new Mapping.Id(rig.rig.address("b.out"), rig.rig.address("a.value")),
                                new Span(0, 1),
                                new Span(0, 1)))
                        .apply(rig.rig.session()))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refused -> assertThat(refused.rejection().message())
                                .isEqualTo("This would close the loop a.value > a.out > b.value > b.out > a.value."));

        rig.map("b.out", "a.value", 0.5, 1, true);
        double[] course = rig.course("a", 4);
        assertThat(course[1]).isEqualTo(0.5 + course[0] / 2);
        assertThat(course[2]).isEqualTo(0.5 + course[1] / 2);
        assertThat(course[3]).isEqualTo(0.5 + course[2] / 2);
    }

    @Test
    @DisplayName("E-26: a condition sees what a modulator reports in the same step")
    void aConditionSeesTheSameStep() {
        ModulatorRig rig =
                new ModulatorRig().add("LFO", "z", "shape=SQUARE", "beats=1").add("Macro", "a", "value=1");
        Mapping plain = Mapping.of(
                new Mapping.Id(rig.rig.address("a.out"), rig.rig.address(VOLUME)), new Span(0, 1), new Span(0, 2));
        rig.rig.run(new MapParameter(new Mapping(
                plain.id(),
                plain.in(),
                plain.out(),
                Curve.LINEAR,
                Polarity.UNIPOLAR,
                Combine.REPLACE,
                1,
                0,
                true,
                Optional.of(new Condition(rig.rig.address("z.out"), Comparison.GREATER, 0.5)),
                false)));
        rig.play();

        for (int cell = 0; cell < 128; cell++) {
            rig.cells(1);
            assertThat(rig.moved(VOLUME)).hasValue(cell % 64 < 32 ? 2 : 1);
        }
    }

    @Test
    @DisplayName("REQ 87: what is added comes on top of what replaces, and all of it stays in range")
    void addingComesAfterReplacing() {
        ModulatorRig rig = new ModulatorRig()
                .add("Macro", "a", "value=0.25")
                .add("Macro", "b", "value=0.5")
                .add("Macro", "c", "value=1");
        rig.map("b.out", VOLUME, 0, 2);
        for (String name : new String[] {"a", "c"}) {
            Mapping.Id id = new Mapping.Id(rig.rig.address(name + ".out"), rig.rig.address(VOLUME));
            rig.rig.run(new MapParameter(new Mapping(
                    id,
                    new Span(0, 1),
                    new Span(0, 1),
                    Curve.LINEAR,
                    Polarity.BIPOLAR,
                    Combine.ADD,
                    1,
                    0,
                    true,
                    Optional.empty(),
                    false)));
        }
        rig.cells(1);

        assertThat(rig.moved(VOLUME)).hasValue(1 - 0.25 + 0.5);
    }

    @Test
    @DisplayName("E-19: a disabled modulator moves nothing, and its time runs on")
    void aDisabledModulatorMovesNothing() {
        ModulatorRig rig = new ModulatorRig()
                .add("LFO", "lfo", "shape=RAMP", "beats=1")
                .map("lfo.out", VOLUME, 0, 2)
                .play();
        rig.play(0.25);
        assertThat(rig.moved(VOLUME)).hasValue(2 * 15.0 / 64);

        rig.rig.run(new EnableModule(rig.rig.id("lfo"), false));
        rig.cells(16);
        assertThat(rig.moved(VOLUME)).hasValue(1);

        rig.rig.run(new EnableModule(rig.rig.id("lfo"), true));
        rig.cells(1);
        assertThat(rig.moved(VOLUME)).hasValue(1);
        assertThat(rig.next("lfo")).isEqualTo(33.0 / 64);
    }

    @Test
    @DisplayName("E-27: base values never change, whatever moves them, and no step of undo comes of it")
    void baseValuesNeverChange() {
        ModulatorRig rig = new ModulatorRig()
                .add("LFO", "lfo", "beats=1")
                .add("RandomModulator", "random", "beats=0.25")
                .map("random.out", "lfo.depth", 0, 1)
                .map("lfo.out", VOLUME, 0, 2)
                .map("lfo.out", "clock.bpm", 60, 240)
                .play();
        rig.cells(1);
        var before = rig.rig.engine.snapshot();
        rig.play(20);

        assertThat(rig.rig.engine.snapshot()).isSameAs(before);
        assertThat(rig.moved(VOLUME).orElseThrow()).isNotEqualTo(1);
        assertThat(rig.moved("clock.bpm").orElseThrow()).isNotEqualTo(ModulatorRig.BPM);
        assertThat(rig.moved("lfo.beats")).isEmpty();
    }

    @Test
    @DisplayName("E-30: what is moved is told beside the base value, also where the mapping ends at a connection")
    void movedValuesAreTold() {
        ModulatorRig rig = new ModulatorRig().add("AudioMixer", "mix").add("Macro", "macro", "value=0.5");
        rig.map("macro.out", "masterAudioOut.connection[0].gain", 0, 1);
        rig.map("macro.out", "masterVideoOut.masterOpacity", 0, 1);
        rig.cells(1);

        assertThat(rig.moved("masterAudioOut.connection[0].gain")).hasValue(0.5);
        rig.set("macro.value", "0.75");
        rig.cells(1);
        assertThat(rig.moved("masterAudioOut.connection[0].gain")).hasValue(0.75);
        assertThat(rig.moved("masterVideoOut.masterOpacity")).hasValue(0.75);
        assertThat(rig.moved("mix.masterVolume")).isEmpty();
    }

    @Test
    void anUndoneMappingIsToldNoMore() {
        ModulatorRig rig = new ModulatorRig().add("Macro", "macro", "value=0.5").map("macro.out", VOLUME, 0, 1);
        rig.cells(1);
        rig.rig.engine.undo(1, "test");
        rig.rig.engine.pump();
        rig.cells(1);

        assertThat(rig.moved(VOLUME)).isEmpty();
    }
}
