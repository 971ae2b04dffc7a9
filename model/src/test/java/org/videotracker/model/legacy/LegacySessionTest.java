package org.videotracker.model.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.legacy.LegacySession.Imported;
import org.videotracker.model.link.Blend;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Sample;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

class LegacySessionTest {
    private final Imported present = imported("present.json");
    private final Imported early = imported("early.json");

    private static Supplier<UUID> ids() {
        long[] next = {1};
        return () -> new UUID(0x4000, next[0]++);
    }

    private static Imported imported(String file) {
        try (InputStream stream = LegacySessionTest.class.getResourceAsStream(file)) {
            return LegacySession.read(stream, TestCatalog.CATALOG, ids());
        } catch (IOException | UnreadableSessionException e) {
            throw new AssertionError(file, e);
        }
    }

    private static Imported importedText(String text) throws UnreadableSessionException {
        return LegacySession.read(text, TestCatalog.CATALOG, ids());
    }

    private static Module module(Imported imported, String name) {
        return imported.session().modules().named(name).orElseThrow();
    }

    private static Sample sample(Imported imported, String module, int slot) {
        return module(imported, module).samples().slot(slot).orElseThrow();
    }

    private static double number(Imported imported, String module, int slot, String parameter) {
        Parameter found =
                module(imported, module).type().sampleParameter(parameter).orElseThrow();
        return sample(imported, module, slot).value(found).asNumber();
    }

    private static String option(Module module, String parameter) {
        Parameter found = module.type().parameter(parameter).orElseThrow();
        return found.options().get((int) module.number(parameter));
    }

    private static String style(Imported imported, String module, int slot) {
        Parameter style =
                module(imported, module).type().sampleParameter("playStyle").orElseThrow();
        return style.options().get((int) number(imported, module, slot, "playStyle"));
    }

    private static Step step(Imported imported, String pattern, int row) {
        return ((StepPattern) imported.session().patterns().get(pattern)).step(row);
    }

    @Test
    void tempoAndTitleAreKept() {
        assertThat(present.session().transport().bpm()).isEqualTo(132.5);
        assertThat(present.session().project().name()).isEqualTo("Night drive");
    }

    @Test
    @DisplayName("B-17: a tempo of zero becomes the slowest there is, and is told")
    void aTempoOfZeroBecomesTheSlowest() {
        assertThat(early.session().transport().bpm()).isEqualTo(20);
        assertThat(early.notices()).contains("The tempo was 0, out of range, and became 20.");
    }

    @Test
    void modulesKeepTheirIdentityNameStateAndParameters() {
        Module sampler = module(present, "multiSampler1");

        assertThat(sampler.id()).isEqualTo(ModuleId.of("22222222-2222-4222-8222-222222222222"));
        assertThat(module(present, "multiSampler2").enabled()).isFalse();
        assertThat(option(sampler, "polyphonyMode")).isEqualTo("POLY");
        assertThat(module(present, "masterAudioOut").number("masterVolume")).isEqualTo(0.9);
        assertThat(module(present, "masterVideoOut").number("autoNormalize")).isZero();
    }

    @Test
    @DisplayName("ST-52: envelopes survive")
    void envelopesSurvive() {
        assertThat(module(present, "multiSampler1").number("attackMs")).isEqualTo(12);
        assertThat(module(present, "multiSampler1").number("releaseMs")).isEqualTo(5000);
        assertThat(present.notices()).contains("multiSampler1: releaseMs was 99999, out of range, and became 5000.");
    }

    @Test
    void formerNamesOfParametersOfTheScopesAreRead() {
        assertThat(module(present, "scope").number("pointSize")).isEqualTo(1.5);
        assertThat(module(present, "scope").number("red")).isEqualTo(1);
        assertThat(module(present, "scope").number("blue")).isEqualTo(0.2);
        assertThat(option(module(present, "masterSpectrogram"), "fftScale")).isEqualTo("MEL");
        assertThat(option(module(present, "masterSpectrogram"), "windowType")).isEqualTo("SINE");
    }

    @Test
    void everySystemModuleIsThereOnceAndThoseOfTheFileAreUsed() {
        assertThat(present.session().modules().byName().keySet()).containsAll(SystemModules.NAMES);
        assertThat(module(present, "masterAudioOut").id().toString()).startsWith("44444444");
        assertThat(present.session()
                        .links()
                        .into(module(present, "masterOscilloscope").id()))
                .isEmpty();
    }

    @Test
    void samplesKeepTheirDefaults() {
        assertThat(number(present, "multiSampler1", 0, "regionStart")).isEqualTo(0.25);
        assertThat(number(present, "multiSampler1", 0, "regionEnd")).isEqualTo(0.75);
        assertThat(number(present, "multiSampler1", 0, "position")).isEqualTo(0.5);
        assertThat(number(present, "multiSampler1", 0, "speed")).isEqualTo(-1.5);
        assertThat(number(present, "multiSampler1", 0, "volume")).as("clamped").isEqualTo(2);
        assertThat(number(present, "multiSampler1", 0, "grainSize")).isEqualTo(0.125);
    }

    @Test
    @DisplayName("REQ 71: slots without media stay as empty slots, so that patterns go on meaning what they meant")
    void slotsWithoutMediaStayEmpty() {
        assertThat(module(present, "multiSampler1").samples().slot(1)).isEmpty();
        assertThat(sample(present, "multiSampler1", 2).name()).isEqualTo("hat");
    }

    @Test
    @DisplayName("REQ 71, ST-54: paths inside the project become relative to it, others stay absolute")
    void pathsInsideTheProjectBecomeRelative() {
        Asset kick = present.session()
                .assets()
                .get(sample(present, "multiSampler1", 0).asset());
        Asset hat = present.session()
                .assets()
                .get(sample(present, "multiSampler1", 2).asset());

        assertThat(kick.sound().orElseThrow().source()).isEqualTo("Assets/kick.wav");
        assertThat(kick.picture().orElseThrow().source()).isEqualTo("Assets/clips/kick.mov");
        assertThat(hat.sound().orElseThrow().source()).isEqualTo("/mnt/library/hat.wav");
        assertThat(hat.picture()).isEmpty();
    }

    @Test
    @DisplayName("B-47: a path that climbs out of the project is left out, and told")
    void aPathThatClimbsOutIsLeftOut() {
        assertThat(module(present, "multiSampler1").samples().slot(3)).isEmpty();
        assertThat(present.notices()).anyMatch(notice -> notice.contains("../../../etc/passwd"));
    }

    @Test
    void theMediaThatSamplesWantAreListed() {
        assertThat(present.media()).extracting(MediaReference::slot).containsExactly(0, 2);
        MediaReference kick = present.media().getFirst();
        assertThat(kick.audio()).contains("Assets/kick.wav");
        assertThat(kick.video()).contains("Assets/clips/kick.mov");
        assertThat(kick.placeholder())
                .isEqualTo(sample(present, "multiSampler1", 0).asset());
        assertThat(early.media().get(1).video()).contains("C:/clips/b.mp4");
    }

    @Test
    void playStyleTwoIsGrainInAFileThatKnowsGrains() {
        assertThat(style(present, "multiSampler1", 0)).isEqualTo("GRAIN");
    }

    @Test
    void playStyleTwoIsNextInAFileFromBeforeGrains() {
        assertThat(style(early, "_2pool", 0)).isEqualTo("NEXT");
    }

    @Test
    @DisplayName("REQ 24: patterns of the present form are read with every field clamped")
    void patternsOfThePresentForm() {
        StepPattern pattern = ((StepPattern) present.session().patterns().get("P0"));

        assertThat(pattern.size()).isEqualTo(8);
        assertThat(pattern.stepsPerBeat()).isEqualTo(-0.5);
        assertThat(pattern.step(0)).isEqualTo(Step.of(0).withLength(3).withLock("speed", -2));
        assertThat(pattern.step(1)).isEqualTo(Step.REST);
        assertThat(pattern.step(2))
                .isEqualTo(Step.of(2)
                        .withLength(64)
                        .withNote(64)
                        .withChance(40)
                        .withRatio(new Ratio(3, 4))
                        .withLock("regionStart", 0.5));
        assertThat(present.notices()).contains("Pattern P0, row 3: length was 900, out of range, and became 64.");
    }

    @Test
    void aCurveThatIsNoneIsLeftOutAndTold() throws Exception {
        Imported imported = importedText("""
                {"modules": {"instances": [{"name": "s", "type": "MultiSampler", "data": {"samples": [
                    {"audio": "kick.wav", "volumeCurve": "loud", "speedCurve": "1:2 0:1"}]}}]}}""");
        Sample kick = sample(imported, "s", 0);

        assertThat(kick.parameters()).containsOnlyKeys("speedCurve");
        assertThat(kick.parameters().get("speedCurve").asText()).isEqualTo("0:1 1:2");
        assertThat(imported.notices())
                .anyMatch(notice -> notice.startsWith("s, sample 1: volumeCurve keeps its initial value: Point 1"));
    }

    @Test
    @DisplayName("REQ 24: columns keep their order and their flags")
    void columnsKeepTheirOrderAndFlags() {
        assertThat(((StepPattern) present.session().patterns().get("P0")).columns())
                .containsExactly(
                        new Column("index", true),
                        new Column("note", false),
                        new Column("length", true),
                        new Column("speed", false));
    }

    @Test
    @DisplayName("REQ 24: the step count wins over the number of cells, and a speed of zero becomes 4")
    void theStepCountWins() {
        assertThat(((StepPattern) present.session().patterns().get("P1")).size())
                .isEqualTo(2);
        assertThat(((StepPattern) present.session().patterns().get("P1")).stepsPerBeat())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("REQ 24: a bare list of cells with old field names is a pattern, with columns for what it uses")
    void aBareListOfCellsIsAPattern() {
        StepPattern pattern = ((StepPattern) early.session().patterns().get("P0"));

        assertThat(pattern.size()).isEqualTo(3);
        assertThat(pattern.step(0))
                .isEqualTo(Step.of(1)
                        .withLength(2)
                        .withLock("position", 0.25)
                        .withLock("speed", 1.5)
                        .withLock("volume", 0.5));
        assertThat(pattern.columns())
                .extracting(Column::parameter)
                .containsExactly(
                        "index", "length", "note", "chance", "ratio", "grainSize", "position", "speed", "volume");
    }

    @Test
    @DisplayName("REQ 24: note, chance and ratio are read from the parameter map, where they once lived")
    void noteChanceAndRatioOnceLivedAmongTheParameters() {
        assertThat(step(early, "P0", 2))
                .isEqualTo(Step.of(0)
                        .withNote(72)
                        .withChance(30)
                        .withRatio(new Ratio(2, 4))
                        .withLock("grainSize", 0.2));
    }

    @Test
    @DisplayName("B-40: a pattern without steps gets one")
    void aPatternWithoutStepsGetsOne() throws Exception {
        Imported imported =
                importedText("{\"patternRuntime\": {\"patterns\": {\"a\": {\"stepCount\": 0, \"cells\": []}}}}");

        assertThat(((StepPattern) imported.session().patterns().get("a")).size())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 28: repeats and flags stay with their entry when another entry is dropped")
    void repeatsStayWithTheirEntry() {
        assertThat(present.session().chains().get("beat_chain").entries())
                .containsExactly(
                        new Chain.Entry("P0", 2, true),
                        new Chain.Entry("P1", 99, false),
                        new Chain.Entry("P0", 1, true));
    }

    @Test
    @DisplayName("REQ 28: an empty chain that is enabled stays empty")
    void anEmptyChainStaysEmpty() {
        assertThat(present.session().chains().get("empty_chain")).isEqualTo(Chain.EMPTY);
    }

    @Test
    @DisplayName("REQ 28: order lists of numbers count the tracker's own patterns")
    void orderListsOfNumbers() {
        assertThat(early.session().chains().get("my_drums__chain").entries())
                .containsExactly(new Chain.Entry("P1", 1, true), new Chain.Entry("P0", 3, true));
    }

    @Test
    @DisplayName("REQ 31: bindings by name are bound to the identity of the sequencer")
    void bindingsAreByIdentity() {
        assertThat(present.session()
                        .bindings()
                        .get(module(present, "trackerSequencer1").id()))
                .isEqualTo(new Binding("P1", Optional.of("beat_chain"), true));
        assertThat(present.notices()).anyMatch(notice -> notice.contains("binding of \"nobody\""));
    }

    @Test
    @DisplayName("REQ 27: a chain proceeds only if its own flag and that of the binding both said so")
    void bothFlagsOfTheOriginalDecide() throws Exception {
        Imported imported = importedText("""
                {"modules": {"instances": [{"name": "t", "type": "TrackerSequencer"}]},
                 "patternRuntime": {"patterns": {"a": []}, "chains": {"c": {"usePatternChain": false}},
                  "sequencerBindings": {"t": {"patternName": "a", "chainName": "c", "chainEnabled": true}}}}""");

        assertThat(imported.session().bindings().values()).containsExactly(new Binding("a", Optional.of("c"), false));
    }

    @Test
    void aSequencerThatIsBoundToNothingGetsAPattern() throws Exception {
        Imported imported = importedText("{\"modules\": {\"instances\": [{\"type\": \"TrackerSequencer\"}]}}");

        assertThat(imported.session().bindings().values()).containsExactly(Binding.of("P0"));
        assertThat(imported.session().patterns().get("P0")).isEqualTo(StepPattern.empty(16));
    }

    @Test
    void connectionsAreFoundByIdentityThenName() {
        Session session = present.session();

        assertThat(session.links().into(module(present, "masterAudioOut").id(), Signal.AUDIO))
                .hasSize(2);
        assertThat(session.links().into(module(present, "multiSampler1").id(), Signal.EVENT))
                .hasSize(1);
        assertThat(session.links().into(module(present, "scope").id(), Signal.AUDIO))
                .hasSize(1);
        assertThat(present.notices()).anyMatch(notice -> notice.contains("from \"gone\""));
    }

    @Test
    @DisplayName("ST-52: output levels, blend modes and the order of layers survive")
    void levelsAndLayersSurvive() {
        List<Link> sound =
                present.session().links().into(module(present, "masterAudioOut").id(), Signal.AUDIO);
        List<Link> layers =
                present.session().links().into(module(present, "masterVideoOut").id(), Signal.VIDEO);

        assertThat(sound).extracting(link -> link.number(Link.GAIN)).containsExactly(0.4, 2.0);
        assertThat(layers).extracting(link -> link.number(Link.OPACITY)).containsExactly(0.3, 0.7, 1.0);
        assertThat(layers)
                .extracting(link -> Blend.values()[(int) link.number(Link.BLEND)])
                .containsExactly(Blend.MULTIPLY, Blend.ALPHA, Blend.ADD);
        assertThat(layers.getFirst().source().module())
                .isEqualTo(module(present, "multiSampler2").id());
        assertThat(option(module(present, "masterVideoOut"), "blendMode")).isEqualTo("PER_LAYER");
    }

    @Test
    void levelsUnderTheTypeNameOfTheirOnlySourceAreFound() {
        List<Link> layers =
                early.session().links().into(module(early, "videoOutput1").id(), Signal.VIDEO);

        assertThat(layers).extracting(link -> link.number(Link.OPACITY)).containsExactly(0.6);
    }

    @Test
    void aBlendModeOfTheWholeMixerIsKeptByTheMixerOrElseByItsLayers() throws Exception {
        Imported imported = importedText("""
                {"modules": {"instances": [{"name": "s", "type": "MultiSampler"},
                  {"name": "out", "type": "VideoOutput", "data": {"blendMode": 1}},
                  {"name": "mix", "type": "VideoMixer", "data": {"blendMode": 2}}],
                 "connections": {"videoConnections": [{"fromModule": "s", "toModule": "out"}, {"fromModule": "s", "toModule": "mix"}]}}}""");
        Link intoOut =
                imported.session().links().into(module(imported, "out").id()).getFirst();
        Link intoMix =
                imported.session().links().into(module(imported, "mix").id()).getFirst();

        assertThat(option(module(imported, "out"), "blendMode")).isEqualTo("MULTIPLY");
        assertThat(Blend.values()[(int) intoOut.number(Link.BLEND)]).isEqualTo(Blend.ADD);
        assertThat(Blend.values()[(int) intoMix.number(Link.BLEND)]).isEqualTo(Blend.ALPHA);
    }

    @Test
    void aLoopOfTheOriginalBecomesFeedbackWithADelay() {
        assertThat(early.session().links().all().stream().filter(Link::delayed)).hasSize(1);
        assertThat(early.notices()).contains("A connection closed a loop and now feeds back with a delay.");
    }

    @Test
    void parameterLinksMapTheTargetsRangeOntoItself() {
        ModuleId sampler = module(present, "multiSampler1").id();

        assertThat(present.session().mappings().values()).singleElement().satisfies(mapping -> {
            assertThat(mapping.id().source()).isEqualTo(new ParameterAddress.OfModule(sampler, "attackMs"));
            assertThat(mapping.id().target()).isInstanceOf(ParameterAddress.OfLink.class);
            assertThat(mapping.in()).isEqualTo(new Mapping.Span(0, 2)).isEqualTo(mapping.out());
        });
    }

    @Test
    void namesBecomeLegalAndUnique() {
        assertThat(early.session().modules().byName().keySet()).contains("my_drums_", "_2pool", "_2pool_2");
        assertThat(early.notices()).contains("The module \"my drums!\" is now called \"my_drums_\".");
    }

    @Test
    void aLongLegalNameStaysAndItsTwinGetsANumberThatFits() throws Exception {
        String name = "x".repeat(64);
        String instance = "{\"type\": \"AudioMixer\", \"name\": \"" + name + "\"}";
        Imported imported = importedText("{\"modules\": {\"instances\": [" + instance + "," + instance + "]}}");

        assertThat(imported.session().modules().byName().keySet()).contains(name, "x".repeat(56) + "_2");
    }

    @Test
    @DisplayName("B-43: an identity is never given twice")
    void anIdentityIsNeverGivenTwice() {
        assertThat(early.session().modules().byId())
                .hasSize(early.session().modules().byName().size());
        assertThat(early.notices()).contains("The module \"2pool\" got a new identity: its own was used twice.");
        assertThat(early.notices()).contains("The module \"my drums!\" got a new identity: its own was not one.");
    }

    @Test
    void unknownTypesAreLeftOutAndFormerTypeNamesAreKnown() {
        assertThat(early.notices()).contains("A module of the unknown type \"Reverb\" was left out.");
        assertThat(module(early, "videoOutput1").type()).isEqualTo(TestCatalog.VIDEO_OUTPUT);
        assertThat(module(early, "_2pool").type()).isEqualTo(TestCatalog.MULTI_SAMPLER);
    }

    @Test
    void theStateOfASingleTrackerIsASession() {
        Imported imported = imported("tracker-only.json");

        assertThat(((StepPattern) imported.session().patterns().get("P0")).steps())
                .containsExactly(Step.of(0), Step.of(1), Step.REST, Step.of(1));
        assertThat(imported.session().bindings().values()).containsExactly(Binding.of("P0"));
    }

    @Test
    void whatIsImportedCanBeSavedAndReadAgain() throws Exception {
        for (Imported imported : List.of(present, early, imported("tracker-only.json"))) {
            String text = SessionJson.write(imported.session());
            assertThat(SessionJson.read(text, TestCatalog.CATALOG)).isEqualTo(imported.session());
        }
    }

    @Test
    void nothingOptionalIsInsistedOn() throws Exception {
        Imported imported = importedText("""
                {"clock": {"bpm": "fast"}, "projectRoot": 5, "sessionName": [],
                 "modules": {"instances": [7, null, {"type": "MultiSampler", "name": 3, "uuid": {}, "data": {"samples": "none",
                   "playStyle": "SIDEWAYS", "enabled": "yes", "attackMs": []}}], "connections": 3, "routing": [1, {}]},
                 "patternRuntime": {"patterns": {"x y": "?", "": {"cells": [1, [], {"index": "one", "parameters": 4}],
                   "columnConfig": [null, 2]}}, "chains": [], "sequencerBindings": {"multiSampler1": 1}}}""");

        assertThat(imported.session().modules().hasName("multiSampler1")).isTrue();
        assertThat(imported.session().patterns().keySet()).containsExactlyInAnyOrder("_", "x_y");
        assertThat(imported.notices()).isNotEmpty();
    }

    @Test
    void anythingElseIsRefusedWithOneSentence() {
        assertThatThrownBy(() -> importedText("{\"name\": \"package\"}"))
                .isInstanceOf(UnreadableSessionException.class)
                .hasMessageContaining("no session of the original program");
    }
}
