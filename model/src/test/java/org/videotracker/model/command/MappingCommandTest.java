package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.SampleCommand.MoveSample;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Feedback;

class MappingCommandTest {
    private final Workbench bench = Workbench.newProject();

    @BeforeEach
    void addMixersAndSamples() {
        bench.add("AudioMixer", "a");
        bench.add("AudioMixer", "b");
        bench.addSample("multiSampler1", "kick")
                .addSample("multiSampler1", "snare")
                .addSample("multiSampler1", "hat");
    }

    @ParameterizedTest
    @CsvSource({
        "a.masterVolume, b.masterVolume",
        "a.level, b.masterVolume",
        "trackerSequencer1.currentStep, multiSampler1.attackMs",
        "clock.bpm, multiSampler1.sample[1].speed",
        "multiSampler1.sample[1].speed, masterAudioOut.connection[0].gain",
        "a.masterVolume, clock.bpm",
        "a.masterVolume, multiSampler1.polyphonyMode",
        "a.masterVolume, a.softClip",
    })
    @DisplayName("E-25: parameters and read-outs move parameters of modules, samples, connections and the clock")
    void numbersMoveNumbers(String source, String target) {
        bench.apply(new MapParameter(mapping(source, target)));

        assertThat(bench.session().mappings()).containsOnlyKeys(id(source, target));
    }

    @ParameterizedTest
    @CsvSource({
        "a.masterVolume, a.level, UNKNOWN",
        "a.masterVolume, masterAudioOut.audioDevice, INCOMPATIBLE",
        "masterAudioOut.audioDevice, a.masterVolume, INCOMPATIBLE",
        "a.masterVolume, pattern:P0.step[0].note, INCOMPATIBLE",
        "pattern:P0.step[0].note, a.masterVolume, INCOMPATIBLE",
        "a.masterVolume, project.seed, INCOMPATIBLE",
        "a.masterVolume, multiSampler1.selectedIndex, INCOMPATIBLE",
        "a.masterVolume, clock.launchQuantum, INCOMPATIBLE",
    })
    @DisplayName("E-25: read-outs and what is set by hand are no targets; texts, steps and the project take no part")
    void whatCannotBeMappedIsRefused(String source, String target, Code code) {
        assertThat(bench.refusal(new MapParameter(mapping(source, target))).code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("E-25: the refusal of a target names what can be mapped instead; as a source the same will do")
    void theRefusalNamesWhatCanBeMapped() {
        Rejection refusal = bench.refusal(new MapParameter(mapping("a.masterVolume", "clock.launchQuantum")));

        assertThat(refusal.sentence())
                .isEqualTo("clock.launchQuantum cannot be moved by a mapping; it is set by hand."
                        + " Of the same, these can be mapped: bpm, beatsPerBar, glideMs.");
        bench.apply(new MapParameter(mapping("clock.launchQuantum", "a.masterVolume")));
    }

    @Test
    @DisplayName("E-26, B-32: a loop of mappings is refused, and the refusal names the way round")
    void aLoopIsRefused() {
        bench.apply(new MapParameter(mapping("a.masterVolume", "b.masterVolume")))
                .apply(new MapParameter(mapping("b.masterVolume", "clock.bpm")));

        Rejection refusal = bench.refusal(new MapParameter(mapping("clock.bpm", "a.masterVolume")));

        assertThat(refusal.code()).isEqualTo(Code.CYCLE);
        assertThat(refusal.message()).contains("a.masterVolume > b.masterVolume > clock.bpm > a.masterVolume");
        assertThat(bench.refusal(new MapParameter(mapping("clock.bpm", "clock.bpm")))
                        .message())
                .contains("clock.bpm > clock.bpm");
    }

    @Test
    @DisplayName("E-26: an explicit delay makes the loop a feedback, and taking it away is refused")
    void aDelayedLoopIsAllowed() {
        bench.apply(new MapParameter(mapping("a.masterVolume", "b.masterVolume")))
                .apply(new MapParameter(delayed("b.masterVolume", "a.masterVolume")));

        assertThat(bench.refusal(new MapParameter(mapping("b.masterVolume", "a.masterVolume")))
                        .code())
                .isEqualTo(Code.CYCLE);
    }

    @Test
    @DisplayName(
            "E-26: what a modulator reports follows from its parameters, so that it cannot move itself without a delay")
    void aModulatorDoesNotMoveItself() {
        bench.add("Swing", "slow");
        bench.add("Swing", "fast");
        bench.apply(new MapParameter(mapping("slow.out", "fast.rate")))
                .apply(new MapParameter(mapping("fast.out", "b.masterVolume")));

        assertThat(bench.refusal(new MapParameter(mapping("fast.out", "fast.depth")))
                        .message())
                .isEqualTo("This would close the loop fast.depth > fast.out > fast.depth.");
        assertThat(bench.refusal(new MapParameter(mapping("fast.out", "slow.rate")))
                        .message())
                .isEqualTo("This would close the loop slow.rate > slow.out > fast.rate > fast.out > slow.rate.");
        bench.apply(new MapParameter(delayed("fast.out", "slow.rate")))
                .apply(new MapParameter(mapping("fast.rate", "fast.depth")));
        assertThat(Feedback.ofMappings(
                        bench.session().modules(), bench.session().mappings().values()))
                .isEmpty();
    }

    @Test
    @DisplayName("E-26: what other modules report is of the run before, so that it may move them")
    void whatIsReportedLaterMovesWhatItIsReportedOf() {
        bench.apply(new MapParameter(mapping("a.level", "a.masterVolume")));

        assertThat(bench.session().mappings()).hasSize(1);
    }

    @Test
    void mappingAgainChangesTheOneMapping() {
        bench.apply(new MapParameter(mapping("a.level", "b.masterVolume")))
                .apply(new MapParameter(mapping("a.level", "b.masterVolume").withEnabled(false)));

        assertThat(bench.session().mappings().values()).singleElement().matches(mapping -> !mapping.enabled());
    }

    @Test
    @DisplayName("E-27: mapping leaves the base value alone, and unmapping too")
    void theBaseValueStays() {
        bench.set("b.masterVolume", 0.7).apply(new MapParameter(mapping("a.level", "b.masterVolume")));
        assertThat(bench.get("b.masterVolume").asNumber()).isEqualTo(0.7);

        bench.apply(new Unmap(id("a.level", "b.masterVolume")));
        assertThat(bench.get("b.masterVolume").asNumber()).isEqualTo(0.7);
        assertThat(bench.refusal(new Unmap(id("a.level", "b.masterVolume"))).code())
                .isEqualTo(Code.UNKNOWN);
    }

    @Test
    @DisplayName("B-41: a mapping goes with its source, its target, its condition's subject, or its connection")
    void aMappingGoesWithWhatItMentions() {
        Condition loud = new Condition(bench.address("b.level"), Comparison.GREATER, 0.5);
        Mapping conditional = conditional("a.level", "multiSampler1.attackMs", loud);
        bench.apply(new MapParameter(conditional)).apply(new RemoveModule(bench.id("b")));
        assertThat(bench.session().mappings()).isEmpty();

        bench.apply(new MapParameter(mapping("a.level", "masterAudioOut.connection[0].gain")))
                .apply(new Disconnect(bench.link("multiSampler1.audio_out", "masterAudioOut.audio_in")));
        assertThat(bench.session().mappings()).isEmpty();
    }

    @Test
    @DisplayName("B-41: mappings follow their sample to another slot, and go with it")
    void mappingsFollowTheirSample() {
        bench.apply(new MapParameter(mapping("a.level", "multiSampler1.sample[2].speed")))
                .apply(new MapParameter(mapping("a.level", "multiSampler1.sample[0].speed")));

        bench.apply(new MoveSample(bench.id("multiSampler1"), 2, 0));
        assertThat(bench.session().mappings())
                .containsOnlyKeys(
                        id("a.level", "multiSampler1.sample[0].speed"), id("a.level", "multiSampler1.sample[1].speed"));

        bench.apply(new RemoveSample(bench.id("multiSampler1"), 0));
        assertThat(bench.session().mappings()).containsOnlyKeys(id("a.level", "multiSampler1.sample[1].speed"));
    }

    @Test
    void aConditionOnWhatDoesNotExistIsRefused() {
        Condition absent = new Condition(new OfModule(bench.id("a"), "nothing"), Comparison.LESS, 1);

        assertThat(bench.refusal(new MapParameter(conditional("a.level", "b.masterVolume", absent)))
                        .code())
                .isEqualTo(Code.UNKNOWN);
    }

    private Mapping mapping(String source, String target) {
        return Mapping.of(id(source, target), new Span(0, 1), new Span(0, 1));
    }

    private Mapping delayed(String source, String target) {
        return full(source, target, Optional.empty(), true);
    }

    private Mapping conditional(String source, String target, Condition condition) {
        return full(source, target, Optional.of(condition), false);
    }

    private Mapping full(String source, String target, Optional<Condition> condition, boolean delayed) {
        return new Mapping(
                id(source, target),
                new Span(0, 1),
                new Span(0, 1),
                Curve.LINEAR,
                Polarity.UNIPOLAR,
                Combine.REPLACE,
                1,
                0,
                true,
                condition,
                delayed);
    }

    private Mapping.Id id(String source, String target) {
        return new Mapping.Id(bench.address(source), bench.address(target));
    }
}
