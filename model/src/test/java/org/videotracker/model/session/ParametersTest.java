package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.Workbench;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

class ParametersTest {
    private final Workbench bench = Workbench.newProject();

    @BeforeEach
    void addASample() {
        bench.addSample("multiSampler1", "kick");
    }

    @ParameterizedTest
    @CsvSource({
        "multiSampler1.attackMs, 12.5, 12.5",
        "multiSampler1.attackMs, -1, 0",
        "multiSampler1.releaseMs, 0, 5",
        "multiSampler1.releaseMs, 1e9, 5000",
        "multiSampler1.selectedIndex, 2.6, 3",
        "multiSampler1.polyphonyMode, 0.6, 1",
        "multiSampler1.sample[0].muted, 7, 1",
        "multiSampler1.sample[0].speed, -99, -10",
        "masterAudioOut.connection[0].gain, 5, 2",
        "masterVideoOut.connection[0].blend, 99, 6",
        "pattern:P0.step[3].note, 130, 127",
        "pattern:P0.step[3].ratio, 3002, 2002",
        "clock.bpm, 0, 20",
        "clock.beatsPerBar, 3.4, 3",
        "clock.glideMs, -5, 0",
        "project.width, 1281, 1280",
        "project.fps, 1000, 240",
        "project.seed, -4, 0",
    })
    @DisplayName("REQ 5: the value that is stored, and read back, is the clamped and rounded one")
    void theStoredValueIsTheClampedOne(String path, double set, double stored) {
        bench.set(path, set);

        assertThat(bench.get(path).asNumber()).isEqualTo(stored);
    }

    @Test
    @DisplayName("REQ 5: setting what is there already changes nothing")
    void settingWhatIsThereChangesNothing() {
        bench.set("multiSampler1.releaseMs", 5);
        Session before = bench.session();

        bench.set("multiSampler1.releaseMs", -100);

        assertThat(bench.session().saysTheSameAs(before)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "multiSampler1.polyphonyMode, POLY, 1",
        "multiSampler1.polyphonyMode, poly, 1",
        "multiSampler1.sample[0].playStyle, Grain, 2",
        "masterVideoOut.connection[0].blend, screen, 3",
        "clock.launchQuantum, BAR, 3",
    })
    @DisplayName("REQ 3: an option is set by its name, in any case, as well as by its index")
    void anOptionIsSetByNameOrIndex(String path, String option, int index) {
        bench.set(path, option);
        assertThat(bench.get(path)).isEqualTo(Value.of(index));

        bench.set(path, 0).set(path, index);
        assertThat(bench.get(path)).isEqualTo(Value.of(index));
    }

    @Test
    @DisplayName("REQ 3, E-28: an unknown option lists near matches")
    void anUnknownOptionListsNearMatches() {
        Rejection refusal = set("multiSampler1.sample[0].playStyle", Value.of("GRIAN"));

        assertThat(refusal.code()).isEqualTo(Code.UNKNOWN);
        assertThat(refusal.hint()).contains("GRAIN");
    }

    @ParameterizedTest
    @CsvSource({"clock.bpm, fast", "pattern:P0.step[0].note, C4", "multiSampler1.sample[0].muted, yes"})
    void aTextIsNoNumber(String path, String text) {
        Rejection refusal = set(path, Value.of(text));

        assertThat(refusal.code()).isEqualTo(Code.ILLEGAL_VALUE);
        assertThat(refusal.message()).contains("does not take \"" + text + "\".");
        assertThat(refusal.hint()).isEqualTo("Give a number.");
    }

    @Test
    void aNumberIsNoText() {
        Rejection refusal = set("project.name", Value.of(4));

        assertThat(refusal.message()).isEqualTo("name does not take 4.");
        assertThat(refusal.hint()).isEqualTo("Give a text.");
    }

    @Test
    void aTextHasAGreatestLength() {
        bench.set("multiSampler1.sample[0].caption", "x".repeat(32));

        assertThat(set("multiSampler1.sample[0].caption", Value.of("x".repeat(33)))
                        .code())
                .isEqualTo(Code.ILLEGAL_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "multiSampler1.attackMs, 30", "multiSampler1.sample[0].speed, -2", "masterAudioOut.connection[0].pan, 0.5",
        "pattern:P0.step[2].chance, 20", "clock.bpm, 160", "project.width, 640"
    })
    void aResetParameterHasItsInitialValue(String path, double number) {
        Value initial = bench.get(path);
        Session before = bench.session();
        bench.set(path, number);
        assertThat(bench.get(path)).isNotEqualTo(initial);

        bench.apply(new ResetParameter(bench.address(path)));

        assertThat(bench.session()).isEqualTo(before);
    }

    @Test
    void resettingALockTakesItOffTheStep() throws RejectedException {
        bench.set("pattern:P0.step[2].speed", 0);
        assertThat(bench.pattern("P0").step(2).locks()).containsEntry("speed", 0.0);

        bench.apply(new ResetParameter(bench.address("pattern:P0.step[2].speed")));

        assertThat(Parameters.get(bench.session(), bench.address("pattern:P0.step[2].speed")))
                .isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("REQ 4: setting an unknown parameter, or a read-out, is an error")
    void anUnknownParameterIsAnError() {
        var tracker = bench.id("trackerSequencer1");

        assertThat(bench.refusal(new SetParameter(new OfModule(tracker, "swng"), Value.of(1)))
                        .hint())
                .contains("swing");
        assertThat(bench.refusal(new SetParameter(new OfModule(tracker, "currentStep"), Value.of(1)))
                        .code())
                .isEqualTo(Code.UNKNOWN);
        assertThat(bench.refusal(new ResetParameter(new OfModule(tracker, "currentStep")))
                        .code())
                .isEqualTo(Code.UNKNOWN);
    }

    @Test
    @DisplayName("ST-50: an edit of one sample leaves the first as it is")
    void anEditOfOneSampleLeavesTheFirst() {
        bench.addSample("multiSampler1", "snare").set("multiSampler1.sample[1].speed", 2);

        assertThat(bench.get("multiSampler1.sample[0].speed").asNumber()).isEqualTo(1);
        assertThat(bench.get("multiSampler1.sample[1].speed").asNumber()).isEqualTo(2);
    }

    private Rejection set(String path, Value value) {
        return bench.refusal(new SetParameter(bench.address(path), value));
    }
}
