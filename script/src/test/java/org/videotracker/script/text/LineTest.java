package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.json.Json;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;

class LineTest {
    private final Desk desk = Desk.laid();

    @Test
    void aLineIsOneStepOfUndoNamedAfterItself() {
        var before = desk.session();
        desk.does("set drums volume 0.5; pattern create p; bpm 133");
        assertThat(desk.engine.snapshot().history().past().getLast().label())
                .isEqualTo("set drums volume 0.5; pattern create p; bpm 133");

        desk.does("undo");

        assertThat(desk.session().saysTheSameAs(before)).isTrue();
        assertThat(desk.does("redo").message()).contains("bpm 133");
        assertThat(desk.session().transport().bpm()).isEqualTo(133);
    }

    @Test
    void aLineOfWhichOneCommandIsRefusedChangesNothing() {
        TextResult refused = desk.refuses("bpm 140; add pool; set drms volume 1; play");

        assertThat(refused.message()).isEqualTo("Word 2, column 24: There is no module \"drms\". Did you mean drums?");
        assertThat(refused.data())
                .isInstanceOfSatisfying(
                        Json.Struct.class,
                        data -> assertThat(data.fields().keySet()).containsExactly("word", "column", "hint"));
    }

    @Test
    void aCurveOfASampleIsAValueAsOthers() {
        desk.does("set drums.sample[0].volumeCurve \"1:0 0:1\"");
        assertThat(desk.does("get drums.sample[0].volumeCurve").message())
                .isEqualTo("drums.sample[0].volumeCurve = \"0:1 1:0\"");

        assertThat(desk.refuses("set drums.sample[0].volumeCurve \"0.5:1 0.5:0\"")
                        .message())
                .contains("volumeCurve has two points at 0.5.");
        desk.does("undo");
        assertThat(desk.does("get drums.sample[0].volumeCurve").message()).endsWith("= \"\"");
    }

    @Test
    void eachCommandSeesWhatThoseBeforeItOnTheLineDid() {
        desk.does("add pool bass; rename bass sub; set sub masterVolume 0.25; toggle sub");

        assertThat(desk.module("sub").number("masterVolume")).isEqualTo(0.25);
        assertThat(desk.module("sub").enabled()).isFalse();
    }

    @Test
    void commentsAndEmptyLinesAreDoneWithoutAStep() {
        var before = desk.engine.snapshot();

        desk.does("", "   ", "# a comment", " ; ;; # more");

        assertThat(desk.engine.snapshot()).isSameAs(before);
    }

    @Test
    void quotedWordsAreNamesAndNeverKeywords() {
        desk.does("add tracker info", "sequencer \"info\" bind pattern verse", "set project name \"A; B # C\"");

        assertThat(desk.session().project().name()).isEqualTo("A; B # C");
        assertThat(desk.does("sequencer \"info\" info").message()).isEqualTo("info: pattern verse");
    }

    @Test
    void verbsAndActionsAreReadInAnyCaseAndNamesAreNot() {
        desk.does("PATTERN Create Q 8", "Seq lead BIND Pattern Q", "ADD MULTISAMPLER Loud");

        assertThat(desk.session().patterns()).containsKey("Q");
        assertThat(desk.refuses("info loud").message()).contains("Did you mean Loud?");
    }

    @ParameterizedTest
    @CsvSource({
        "bpm 12abc",
        "seek 1e",
        "seek --1",
        "set drums volume 0x10",
        "'set drums volume 1,5'",
        "bpm NaN",
        "seek 1e999"
    })
    void whatOnlyBeginsLikeANumberIsRefused(String line) {
        TextResult refused = desk.refuses(line);

        assertThat(refused.code()).isEqualTo(ResultCode.NOT_A_NUMBER);
        assertThat(refused.message()).contains("takes a number").contains("column");
    }

    @Test
    void aQuoteWithoutAnEndIsShownWhereItBegins() {
        assertThat(desk.refuses("set project name \"My set").message())
                .isEqualTo("Word 4, column 18: The quote that begins here has no end. Close it with \".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ply | Did you mean play",
                "pattern crate x | Did you mean create?",
                "pattern | These can follow: ls, create",
                "sequencer lead | These can follow: info, bind, unbind, enable, disable",
                "sequencer lead bind patern verse | Did you mean pattern?",
                "add | \"add\" lacks <type>. Write: add <type> [name]",
                "set drums | \"set drums\" lacks <parameter>",
                "set drums volume | \"set drums volume\" lacks <value>",
                "set drums volume= | nothing after the \"=\"",
                "add samplr | Did you mean sampler?",
                "add xyz | List them with: types",
                "get drums volum | Did you mean masterVolume, volume, volumeCurve?",
                "chain repeat song 5 1 | They are 0..1, counted from zero.",
                "chain repeat song 0 100 | 1..99",
                "route drums lead | ports drums; ports lead",
                "unroute drums lead | unroute lead drums",
                "connect drums.audio masterAudioOut | audio_out",
                "map drums.masterVolume drums.loud | Look with: params drums",
                "map drums.masterVolume hats.masterVolume 0..1 curv=smooth | Did you mean curve?",
                "map drums.masterVolume hats.masterVolume curve=smoth | Did you mean smooth?",
                "undo; play | stands alone",
                "undo 0 | 0 is no number of steps",
                "help frob | All commands: help",
                "set drums playStyle sideways | There is GRAIN, LOOP",
                "pattern play fill | sequencer NAME bind pattern fill"
            })
    void aRefusalNamesThePlaceAndTheRemedy(String line, String said) {
        assertThat(desk.refuses(line).message()).startsWith("Word ").contains(said);
    }

    @Test
    void theTransportIsAskedAndNotEdited() {
        int steps = desk.engine.snapshot().history().past().size();

        desk.does("play");
        assertThat(desk.session().playback().state()).isEqualTo(PlayState.PLAYING);
        desk.does("pause");
        assertThat(desk.session().playback().state()).isEqualTo(PlayState.PAUSED);
        desk.does("seek 8", "start", "reset", "stop");
        assertThat(desk.session().playback().state()).isEqualTo(PlayState.STOPPED);

        assertThat(desk.engine.snapshot().history().past()).hasSize(steps);
    }

    @Test
    void rowsTakeNotesRatiosAndLocks() {
        desk.does("pattern set verse 3 index=1 note=C#4 chance=50 ratio=1:2 volume=0.25");
        var step = ((StepPattern) desk.session().patterns().get("verse")).step(3);
        assertThat(step.note()).isEqualTo(61);
        assertThat(step.ratio().whole()).isEqualTo(2);
        assertThat(step.locks()).containsEntry("volume", 0.25);

        desk.does("pattern set verse 3 note=none volume=none");
        assertThat(((StepPattern) desk.session().patterns().get("verse"))
                        .step(3)
                        .note())
                .isEqualTo(-1);
        assertThat(((StepPattern) desk.session().patterns().get("verse"))
                        .step(3)
                        .locks())
                .isEmpty();
    }

    @Test
    void rowsTakeConditionsFeelAndSlides() {
        desk.does("pattern set verse 3 index=1 condition=!fill micro=-0.25 retrigger=4 ramp=0.5 slide=on pan=-1");
        desk.does("pattern swing verse 62.5");
        StepPattern verse = (StepPattern) desk.session().patterns().get("verse");

        assertThat(verse.step(3))
                .isEqualTo(Step.of(1)
                        .withCondition(TrigCondition.NOT_FILL)
                        .withMicro(-0.25)
                        .withRetrigger(new Retrigger(4, 0.5))
                        .withSlides(true)
                        .withLock("pan", -1));
        assertThat(verse.swing()).isEqualTo(62.5);
        assertThat(desk.does("pattern info verse").message()).contains("62.5 % swing");
        assertThat(desk.does("get pattern:verse.step[3].condition").message()).contains("!FILL");

        desk.does("pattern set verse 3 condition=none micro=none retrigger=none ramp=none slide=none pan=none");
        assertThat(((StepPattern) desk.session().patterns().get("verse")).step(3))
                .isEqualTo(Step.of(1));
    }

    @Test
    void fillingInIsSwitched() {
        desk.does("fill on");
        assertThat(desk.session().playback().fills()).isTrue();
        desk.does("fill off");
        assertThat(desk.session().playback().fills()).isFalse();
    }

    @Test
    void everyPathFormOfAParameterCanBeSet() {
        for (String path : List.of(
                "drums.volume",
                "lead.step[4].chance",
                "lead.chance[4]",
                "pattern:verse.step[4].chance",
                "masterAudioOut.connection[0].volume",
                "clock.bpm",
                "project.seed")) {
            desk.does("set " + path + " 1");
            assertThat(desk.does("get " + path).message()).as(path).contains(" = ");
        }
        desk.does("set clock bpm=99 beatsPerBar=3");
        assertThat(desk.session().transport().beatsPerBar()).isEqualTo(3);
    }

    @Test
    void aMappingKeepsWhatIsNotSaidAnew() {
        desk.does(
                "map drums.masterVolume hats.masterVolume 0..0.5 depth=0.25",
                "map drums.masterVolume hats.masterVolume curve=smooth");

        var mapping = desk.session().mappings().values().iterator().next();
        assertThat(mapping.depth()).isEqualTo(0.25);
        assertThat(mapping.out().to()).isEqualTo(0.5);
        assertThat(desk.does("connections").message())
                .contains("drums.masterVolume -> hats.masterVolume (0..2 to 0..0.5, smooth)");
    }

    @Test
    void unbindingAPatternKeepsTheChain() {
        desk.does("sequencer lead unbind pattern");

        var binding = desk.session().bindings().get(desk.module("lead").id());
        assertThat(binding.chain()).contains("song");
        assertThat(binding.pattern()).isNotEqualTo("verse");
    }

    @Test
    void aLineCanBeWorkedOutOnASessionWithoutTheEngine() throws RefusedException, RejectedException {
        Session before = desk.session();
        PlannedLine plan = desk.planner.plan("add pool bass; bpm 99", before, History.empty(1));

        Session replayed = before;
        for (Command command : plan.commands()) {
            replayed = command.apply(replayed);
        }

        assertThat(plan.session()).isEqualTo(replayed);
        assertThat(plan.session().transport().bpm()).isEqualTo(99);
        assertThat(desk.session()).isSameAs(before);
        for (String line : List.of("undo", "save", "bpm 1; redo")) {
            assertThatThrownBy(() -> desk.planner.plan(line, before, History.empty(1)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("cannot be a part");
        }
    }
}
