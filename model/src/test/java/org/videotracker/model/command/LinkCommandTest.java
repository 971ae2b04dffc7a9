package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.LinkCommand.DisconnectModule;
import org.videotracker.model.command.LinkCommand.MoveLink;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Session;

class LinkCommandTest {
    private final Workbench bench = Workbench.newProject();

    @BeforeEach
    void addThreeMixers() {
        bench.add("AudioMixer", "a");
        bench.add("AudioMixer", "b");
        bench.add("AudioMixer", "c");
        bench.add("Mirror", "mirror");
    }

    @Test
    @DisplayName("E-21: a module is not connected to itself without a delay")
    void aModuleIsNotConnectedToItself() {
        LinkId self = bench.link("a.audio_out", "a.audio_in");

        Rejection refusal = bench.refusal(new Connect(self, false));

        assertThat(refusal.code()).isEqualTo(Code.CYCLE);
        assertThat(refusal.message()).contains("a > a");
        bench.apply(new Connect(self, true));
    }

    @Test
    @DisplayName("E-21: the refusal of a loop names the way round")
    void theRefusalOfALoopNamesTheWay() {
        bench.connect("a.audio_out", "b.audio_in").connect("b.audio_out", "c.audio_in");

        Rejection refusal = bench.refusal(new Connect(bench.link("c.audio_out", "a.audio_in"), false));

        assertThat(refusal.code()).isEqualTo(Code.CYCLE);
        assertThat(refusal.message()).contains("a > b > c > a");
        assertThat(refusal.hint()).contains("delayed");
    }

    @Test
    @DisplayName("E-21: a delay anywhere in the loop makes it a feedback, and taking the delay away is refused")
    void aDelayMakesAFeedback() {
        bench.connect("a.audio_out", "b.audio_in")
                .apply(new Connect(bench.link("b.audio_out", "c.audio_in"), true))
                .connect("c.audio_out", "a.audio_in");

        assertThat(bench.refusal(new Connect(bench.link("b.audio_out", "c.audio_in"), false))
                        .code())
                .isEqualTo(Code.CYCLE);
        assertThat(bench.session()
                        .links()
                        .get(bench.link("b.audio_out", "c.audio_in"))
                        .orElseThrow()
                        .delayed())
                .isTrue();
    }

    @Test
    @DisplayName("E-21: a loop through sound and pictures together is a loop")
    void aLoopThroughSoundAndPicturesIsALoop() {
        bench.add("Mirror", "second");
        bench.connect("mirror.audio_out", "second.audio_in");

        assertThat(bench.refusal(new Connect(bench.link("second.video_out", "mirror.video_in"), false))
                        .code())
                .isEqualTo(Code.CYCLE);
    }

    @Test
    void twoWaysToTheSameModuleAreNoLoop() {
        bench.connect("a.audio_out", "b.audio_in")
                .connect("b.audio_out", "c.audio_in")
                .connect("a.audio_out", "c.audio_in");
    }

    @Test
    @DisplayName("E-22: an input for one connection refuses a second, and says what to do")
    void aSingleInputRefusesASecondConnection() {
        Rejection refusal = bench.refusal(new Connect(bench.link("a.audio_out", "masterOscilloscope.audio_in"), false));

        assertThat(refusal.code()).isEqualTo(Code.LIMIT);
        assertThat(refusal.message()).contains("masterOscilloscope.audio_in");
        assertThat(refusal.hint()).isNotEmpty();
    }

    @Test
    @DisplayName("E-22, REQ 73: disconnecting A from B leaves A connected to C, with its values")
    void disconnectingOneTargetLeavesTheOthers() {
        bench.connect("a.audio_out", "b.audio_in")
                .connect("a.audio_out", "c.audio_in")
                .set("c.connection[0].gain", 0.25);
        var kept = bench.session().links().get(bench.link("a.audio_out", "c.audio_in"));

        bench.apply(new Disconnect(bench.link("a.audio_out", "b.audio_in")));

        assertThat(bench.session().links().get(bench.link("a.audio_out", "c.audio_in")))
                .isEqualTo(kept);
        assertThat(bench.session().links().into(bench.id("b"))).isEmpty();
    }

    @Test
    @DisplayName("REQ 73: values stay with their connection when another into the same mixer goes")
    void valuesStayWithTheirConnection() {
        bench.connect("a.audio_out", "c.audio_in")
                .connect("b.audio_out", "c.audio_in")
                .set("c.connection[1].gain", 0.25);

        bench.apply(new Disconnect(bench.link("a.audio_out", "c.audio_in")));

        assertThat(bench.get("c.connection[0].gain").asNumber()).isEqualTo(0.25);
    }

    @Test
    void connectingAgainKeepsTheValuesAndTheOrder() {
        bench.connect("a.audio_out", "c.audio_in")
                .connect("b.audio_out", "c.audio_in")
                .set("c.connection[0].gain", 0.5);
        Session before = bench.session();

        bench.connect("a.audio_out", "c.audio_in");

        assertThat(bench.session().saysTheSameAs(before)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.audio_out, masterVideoOut.video_in, INCOMPATIBLE",
        "a.audio_in, b.audio_in, INCOMPATIBLE",
        "a.audio_out, b.audio_out, INCOMPATIBLE",
        "a.audio_uot, b.audio_in, UNKNOWN",
        "a.audio_out, b.nothing, UNKNOWN",
    })
    void endsThatDoNotFitAreRefused(String from, String to, Code code) {
        assertThat(bench.refusal(new Connect(bench.link(from, to), false)).code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("E-28: an unknown port lists near matches")
    void anUnknownPortListsNearMatches() {
        assertThat(bench.refusal(new Connect(bench.link("a.audio_uot", "b.audio_in"), false))
                        .hint())
                .contains("audio_out");
    }

    @Test
    void connectingAModuleThatIsGoneIsRefused() {
        LinkId nowhere = new LinkId(new PortRef(bench.newId(), "audio_out"), new PortRef(bench.id("a"), "audio_in"));

        assertThat(bench.refusal(new Connect(nowhere, false)).code()).isEqualTo(Code.UNKNOWN);
        assertThat(bench.refusal(new Disconnect(nowhere)).code()).isEqualTo(Code.UNKNOWN);
    }

    @Test
    void aModuleIsDisconnectedOnBothSidesOrForOneKindOnly() {
        bench.connect("a.audio_out", "mirror.audio_in")
                .connect("mirror.audio_out", "b.audio_in")
                .connect("multiSampler1.video_out", "mirror.video_in");

        bench.apply(new DisconnectModule(bench.id("mirror"), Optional.of(Signal.AUDIO)));
        assertThat(bench.session().links().into(bench.id("mirror"))).hasSize(1);
        assertThat(bench.session().links().from(bench.id("mirror"))).isEmpty();

        bench.apply(new DisconnectModule(bench.id("mirror"), Optional.empty()));
        assertThat(bench.session().links().into(bench.id("mirror"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2, b c a", "2, 0, c a b", "1, 1, a b c", "0, 1, b a c"})
    void aLayerMovesAmongThoseOfItsKindAndTheRestKeepTheirOrder(int from, int to, String after) {
        for (String source : new String[] {"a", "b", "c"}) {
            bench.connect(source + ".audio_out", "mirror.audio_in");
        }
        bench.connect("multiSampler1.video_out", "mirror.video_in");
        var links = bench.session().links().into(bench.id("mirror"), Signal.AUDIO);

        bench.apply(new MoveLink(links.get(from).id(), to));

        assertThat(bench.session().links().into(bench.id("mirror"), Signal.AUDIO).stream()
                        .map(link -> bench.session()
                                .modules()
                                .get(link.source().module())
                                .orElseThrow()
                                .name()))
                .containsExactly(after.split(" "));
        assertThat(bench.refusal(new MoveLink(links.get(0).id(), 3)).code()).isEqualTo(Code.OUT_OF_RANGE);
    }
}
