package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.Workbench;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

@DisplayName("B-41: a session whose parts do not fit together is found out")
class SessionCheckTest {
    private final Workbench bench = Workbench.newProject();

    @BeforeEach
    void patch() {
        bench.add("AudioMixer", "mix");
        bench.add("AudioMixer", "bus");
        bench.addSample("multiSampler1", "kick").connect("mix.audio_out", "bus.audio_in");
    }

    @Test
    void aSessionMadeByCommandsIsLegal() {
        assertThat(SessionCheck.violations(bench.session())).isEmpty();
    }

    @Test
    void connectionsWithoutModules() {
        assertViolation(bench.session().with(Modules.NONE), "lacks an end");
    }

    @Test
    void anEndThatDoesNotExistIsNamed() {
        Session withoutMixer = bench.session().with(bench.session().modules().without(bench.id("mix")));
        assertViolation(withoutMixer, "to bus.audio_in lacks an end");
    }

    @Test
    void aLoopOfConnectionsWithoutADelay() {
        assertViolation(with(Link.of(bench.link("bus.audio_out", "mix.audio_in"), Signal.AUDIO)), "loop");
        assertThat(SessionCheck.violations(with(Link.of(bench.link("bus.audio_out", "mix.audio_in"), Signal.AUDIO)
                        .withDelayed(true))))
                .isEmpty();
    }

    @Test
    void aSecondConnectionIntoASingleInput() {
        assertViolation(
                with(Link.of(bench.link("mix.audio_out", "masterOscilloscope.audio_in"), Signal.AUDIO)), "several");
    }

    @Test
    void aConnectionOfAnotherKindThanItsPorts() {
        assertViolation(with(Link.of(bench.link("bus.audio_out", "masterAudioOut.audio_in"), Signal.VIDEO)), "kinds");
        assertViolation(with(Link.of(bench.link("bus.audio_out", "masterVideoOut.video_in"), Signal.AUDIO)), "kinds");
    }

    @Test
    void connectionsThatAreNotInTheOrderOfTheirTarget() {
        Links links = bench.session().links();
        assertViolation(bench.session().with(new Links(links.byId(), HashTreePMap.empty())), "order");
    }

    @Test
    void aValueOutsideItsRangeOrOfNoParameter() {
        var mix = bench.module("mix");
        assertViolation(
                bench.session()
                        .with(mix.withValue(mix.type().parameter("masterVolume").orElseThrow(), Value.of(9))),
                "mix.masterVolume");
        var swing = bench.module("trackerSequencer1").type().parameter("swing").orElseThrow();
        assertViolation(bench.session().with(mix.withValue(swing, Value.of(0.5))), "no parameter swing");
    }

    @Test
    void aSampleOfMissingMedia() {
        assertViolation(bench.session().withAssets(TreePMap.empty()), "not in the library");
    }

    @Test
    @DisplayName("E-26: a loop of mappings without a delay")
    void aLoopOfMappings() {
        Session looped = mapped(
                mapped(bench.session(), "mix.masterVolume", "bus.masterVolume"),
                "bus.masterVolume",
                "mix.masterVolume");
        assertViolation(looped, "Mappings form a loop");
    }

    @Test
    void aMappingOfWhatCannotBeMapped() {
        assertViolation(mapped(bench.session(), "pattern:P0.step[0].note", "mix.masterVolume"), "step");
        assertViolation(mapped(bench.session(), "clock.bpm", "project.seed"), "project");
        assertViolation(mapped(bench.session(), "clock.bpm", "trackerSequencer1.currentStep"), "The target");
        assertViolation(mapped(bench.session(), "clock.bpm", "masterAudioOut.audioDevice"), "set by hand");
        assertViolation(mapped(bench.session(), "clock.bpm", "multiSampler1.selectedIndex"), "set by hand");
    }

    @Test
    void aChainOfAMissingPattern() {
        Chain chain = new Chain(List.of(Chain.Entry.of("gone")));
        assertViolation(bench.session().withChain("song", chain), "gone");
    }

    @Test
    void aBindingToAMissingPatternChainOrSequencer() {
        ModuleId tracker = bench.id("trackerSequencer1");
        assertViolation(bench.session().withBinding(tracker, Binding.of("gone")), "gone");
        assertViolation(bench.session().withBinding(tracker, new Binding("P0", Optional.of("song"), true)), "song");
        assertViolation(bench.session().withBinding(bench.newId(), Binding.of("P0")), "does not exist");
        assertViolation(bench.session().withBinding(bench.id("mix"), Binding.of("P0")), "cannot play");
        assertViolation(bench.session().withBindings(HashTreePMap.empty()), "plays nothing");
    }

    @Test
    @DisplayName("REQ 13: a lock with the name of a field")
    void aLockWithTheNameOfAField() {
        StepPattern pattern = StepPattern.empty(2).withStep(1, Step.of(0).withLock("length", 3));
        assertViolation(bench.session().withPattern("P0", pattern), "\"length\" is not the name of a parameter lock");
        assertViolation(bench.session().withPattern("a b", StepPattern.empty(1)), "called a b");
    }

    @Test
    void aDelayedConnectionOfEvents() {
        Link events = bench.session()
                .links()
                .get(bench.link("trackerSequencer1.trigger_out", "multiSampler1.trigger_in"))
                .orElseThrow();
        assertViolation(with(events.withDelayed(true)), "cannot be delayed");
    }

    @Test
    @DisplayName("B-47: media whose folder or path climbs out of its bounds")
    void anAssetOutsideItsBounds() {
        Asset kick = bench.session().assets().values().iterator().next();
        assertViolation(bench.session().withAsset(kick.withFolder("../drums")), "not a folder of the library");
        Asset.Sound outside = new Asset.Sound("../../etc/passwd", "cache/a.wav", 10, 1, 48_000);
        assertViolation(
                bench.session()
                        .withAsset(new Asset(kick.id(), kick.name(), "", Optional.of(outside), Optional.empty())),
                "climbs out of its folder");
    }

    @Test
    void aScriptThatIsTooLong() {
        assertViolation(
                bench.session().withUserScript("-".repeat(Limits.SCRIPT_CHARACTERS + 1)), "A script has at most");
    }

    private Session with(Link link) {
        return bench.session().with(bench.session().links().with(link));
    }

    private Session mapped(Session session, String source, String target) {
        Mapping.Id id = new Mapping.Id(bench.address(source), bench.address(target));
        Mapping mapping = Mapping.of(id, new Span(0, 1), new Span(0, 1));
        return session.withMappings(session.mappings().plus(id, mapping));
    }

    private static void assertViolation(Session session, String about) {
        assertThat(SessionCheck.violations(session))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation)
                        .doesNotContain("OfModule", "LinkId", "=")
                        .endsWith("."))
                .anySatisfy(violation -> assertThat(violation).contains(about));
    }
}
