package org.videotracker.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;
import org.videotracker.model.transport.Playback;

class SessionJsonTest {
    private static final ModuleId SEQUENCER = ModuleId.of("00000000-0000-4000-8000-000000000001");
    private static final ModuleId KICK = ModuleId.of("00000000-0000-4000-8000-000000000002");
    private static final ModuleId PAD = ModuleId.of("00000000-0000-4000-8000-000000000003");
    private static final ModuleId LAYERS = ModuleId.of("00000000-0000-4000-8000-000000000004");
    private static final AssetId BOOM = new AssetId("0123456789abcdef");
    private static final Session SESSION = Session.EMPTY
            .with(Module.of(SEQUENCER, "seq", TestCatalog.TRACKER_SEQUENCER))
            .with(Module.of(KICK, "kick", TestCatalog.MULTI_SAMPLER))
            .with(Module.of(PAD, "pad", TestCatalog.MULTI_SAMPLER))
            .with(Module.of(LAYERS, "layers", TestCatalog.VIDEO_MIXER))
            .withAssets(Session.EMPTY.assets().plus(BOOM, asset()))
            .withPattern("verse", StepPattern.empty(16).withStep(0, Step.of(0)))
            .withPattern("fill", StepPattern.empty(16))
            .withBinding(SEQUENCER, Binding.of("verse"));

    private static Asset asset() {
        return new Asset(
                BOOM,
                "boom",
                "",
                Optional.of(new Asset.Sound("in/boom.wav", "cache/boom.wav", 48_000, 2, 48_000)),
                Optional.empty());
    }

    private static Session again(Session session) throws UnreadableSessionException {
        return SessionJson.read(SessionJson.write(session), TestCatalog.CATALOG);
    }

    /** The lines that only one of two texts has, as a difference would show them. */
    private static int changedLines(Session before, Session after) {
        List<String> old = new ArrayList<>(SessionJson.write(before).lines().toList());
        List<String> now = new ArrayList<>(SessionJson.write(after).lines().toList());
        List<String> both = new ArrayList<>(old);
        now.forEach(old::remove);
        both.forEach(now::remove);
        return old.size() + now.size();
    }

    private static Module module(Session session, ModuleId id) {
        return session.modules().get(id).orElseThrow();
    }

    @Test
    void oneParameterIsADifferenceOfOneLine() {
        var attack = TestCatalog.MULTI_SAMPLER.parameter("attackMs").orElseThrow();
        Session before = SESSION.with(module(SESSION, KICK).withValue(attack, Value.of(5)));
        Session after = SESSION.with(module(SESSION, KICK).withValue(attack, Value.of(7.25)));

        assertThat(changedLines(before, after)).as("one line out, one in").isEqualTo(2);
    }

    @Test
    void oneStepIsADifferenceOfAFewLines() {
        Session after = SESSION.withPattern(
                "verse",
                ((StepPattern) SESSION.patterns().get("verse"))
                        .withStep(5, Step.of(3).withLength(2)));

        assertThat(changedLines(SESSION, after)).isLessThanOrEqualTo(8);
    }

    @Test
    void onlyRowsThatHoldSomethingAreWritten() {
        assertThat(SessionJson.write(SESSION))
                .contains("\"rows\": {\n        \"0\": [\n          {\n            \"index\": 0\n");
        assertThat(SessionJson.write(SESSION)).contains("\"rows\": {},");
    }

    @Test
    void optionsAreWrittenByNameAndSwitchesAsTrueOrFalse() {
        Session session = SESSION.with(module(SESSION, KICK)
                .withValue(TestCatalog.MULTI_SAMPLER.parameter("polyphonyMode").orElseThrow(), Value.of(1))
                .withValue(
                        TestCatalog.MULTI_SAMPLER
                                .parameter("videoFollowsEnvelope")
                                .orElseThrow(),
                        Value.of(0)));

        assertThat(SessionJson.write(session))
                .contains("\"polyphonyMode\": \"POLY\"")
                .contains("\"videoFollowsEnvelope\": false");
    }

    @Test
    void whatWasAskedOfTheTransportIsNotSaved() throws Exception {
        Session playing = SESSION.with(Playback.STOPPED.play().seek(8));

        assertThat(SessionJson.write(playing)).isEqualTo(SessionJson.write(SESSION));
        assertThat(again(playing).saysTheSameAs(playing)).isTrue();
    }

    @Test
    @DisplayName("REQ 71: empty slots between samples keep their numbers")
    void emptySlotsKeepTheirNumbers() throws Exception {
        Module sampler = module(SESSION, KICK);
        Session session =
                SESSION.with(sampler.withSamples(sampler.samples().with(3, Optional.of(Sample.of("boom", BOOM)))));

        assertThat(module(again(session), KICK).samples().size()).isEqualTo(4);
        assertThat(module(again(session), KICK).samples().slot(2)).isEmpty();
    }

    @Test
    @DisplayName("REQ 28, ST-52: flags and repeats of chain entries survive, and an empty chain stays empty")
    void chainsSurvive() throws Exception {
        Chain chain = new Chain(List.of(new Chain.Entry("verse", 3, false), new Chain.Entry("fill", 1, true)));
        Session session = SESSION.withChain("song", chain)
                .withChain("silence", Chain.EMPTY)
                .withBinding(SEQUENCER, new Binding("verse", Optional.of("silence"), true));

        assertThat(again(session)).isEqualTo(session);
    }

    @Test
    @DisplayName("ST-52: envelopes survive")
    void envelopesSurvive() throws Exception {
        Module sampler = module(SESSION, KICK);
        Map<String, Double> envelope = Map.of("attackMs", 1.5, "decayMs", 250.0, "sustain", 0.3, "releaseMs", 5000.0);
        for (var entry : envelope.entrySet()) {
            Value value = Value.of(entry.getValue());
            sampler = sampler.withValue(sampler.type().parameter(entry.getKey()).orElseThrow(), value);
        }

        assertThat(again(SESSION.with(sampler))).isEqualTo(SESSION.with(sampler));
    }

    @Test
    @DisplayName("ST-52: the order of layers survives, whatever their names")
    void theOrderOfLayersSurvives() throws Exception {
        Session session = SESSION.with(SESSION.links().with(layer(PAD)).with(layer(KICK)));
        Session reordered = session.with(session.links().moved(layer(KICK).id(), 0));

        assertThat(again(session).links().into(LAYERS)).containsExactly(layer(PAD), layer(KICK));
        assertThat(again(reordered).links().into(LAYERS)).containsExactly(layer(KICK), layer(PAD));
    }

    private static Link layer(ModuleId from) {
        return Link.of(new LinkId(new PortRef(from, "video_out"), new PortRef(LAYERS, "video_in")), Signal.VIDEO);
    }

    @Test
    void cutOffStepsSurvive() throws Exception {
        StepPattern cut = new StepPattern(
                List.of(Step.REST), List.of(Step.of(1), Step.REST, Step.of(2)), StepPattern.DEFAULT_COLUMNS, 4);

        assertThat(again(SESSION.withPattern("verse", cut))).isEqualTo(SESSION.withPattern("verse", cut));
    }

    @Test
    void aPatternWithConditionsAndFeelIsWrittenWithWhatDiffersFromARestAlone() throws Exception {
        StepPattern pattern = StepPattern.empty(3)
                .withSwing(62.5)
                .withStep(0, Step.of(1).withCondition(TrigCondition.NOT_FIRST).withMicro(-0.25))
                .withStep(1, Step.REST.withLock("pan", 1).withSlides(true))
                .withStep(2, Step.of(0).withRetrigger(new Retrigger(3, -0.5)));
        String text = SessionJson.write(SESSION.withPattern("verse", pattern)).replaceAll("\\s", "");

        assertThat(text)
                .contains("\"swing\":62.5")
                .contains("\"0\":[{\"condition\":\"!1ST\",\"index\":1,\"micro\":-0.25}]")
                .contains("\"1\":[{\"locks\":{\"pan\":1},\"slide\":true}]")
                .contains("\"2\":[{\"index\":0,\"ramp\":-0.5,\"retrigger\":3}]");
        assertThat(again(SESSION.withPattern("verse", pattern))).isEqualTo(SESSION.withPattern("verse", pattern));
    }

    @Test
    void fieldsOfALaterVersionSurviveTheRenamingOfTheirModule() throws Exception {
        String text = SessionJson.write(SESSION)
                .replace("\"type\": \"VideoMixer\"", "\"type\": \"VideoMixer\", \"colour\": {\"b\": 1.50, \"a\": []}");
        Session read = SessionJson.read(text, TestCatalog.CATALOG);
        Session renamed = read.with(module(read, LAYERS).withName("stack"));

        assertThat(read.unknown())
                .containsExactlyEntriesOf(Map.of("/modules/" + LAYERS + "/colour", "{\"a\":[],\"b\":1.50}"));
        assertThat(again(renamed)).isEqualTo(renamed);
        assertThat(SessionJson.write(renamed))
                .contains("\"colour\": {\n        \"a\": [],\n        \"b\": 1.50\n      }");
    }

    @Test
    void fieldsOfALaterVersionGoWithWhatTheyBelongTo() throws Exception {
        String text = SessionJson.write(SESSION)
                .replace("\"type\": \"VideoMixer\"", "\"type\": \"VideoMixer\", \"colour\": \"red\"");
        Session read = SessionJson.read(text, TestCatalog.CATALOG);

        assertThat(SessionJson.write(read.with(read.modules().without(LAYERS)))).doesNotContain("colour");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "120, 120",
        "0.1, 0.1",
        "-2.5, -2.5",
        "1e-5, 0.00001",
        "12345678.5, 12345678.5",
        "1e15, 1000000000000000",
        "0.30000000000000004, 0.30000000000000004",
        "1e300, 1.0E300"
    })
    void numbersAreWrittenInTheirShortestPlainForm(double number, String text) {
        assertThat(Numerals.shortest(number)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(number);
    }

    @Test
    void aPatternWithAWordOfALaterVersionIsKept() throws UnreadableSessionException {
        CyclePattern later = CyclePattern.of(new Expression.Call(
                "wobble", List.of(new Expression.Text("kick*2 [not of this"), new Expression.Number(3))));
        Session session = SESSION.withPattern("later", later);

        assertThat(again(session)).isEqualTo(session);
        assertThat(SessionCheck.violations(session)).isEmpty();
    }
}
