package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.PlayState;

/** Patterns that are written, in the session of who plays. */
class WrittenPlayingTest {
    private static final String BREAK = """
            local break_ = {name = "break", sound = {
                source = "media/break.wav", playable = "cache/1.wav", frames = 96000, channels = 2, sampleRate = 48000,
            }}
            asset("9f86d081884c7d65", break_)
            """;

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    private Pattern pattern(String name) {
        return playing.session().patterns().get(name);
    }

    private String text(String name) {
        return ExpressionText.of(((CyclePattern) pattern(name)).expression());
    }

    private Module module(String name) {
        return playing.session().modules().named(name).orElseThrow();
    }

    private Launch launch(String sequencer) {
        return playing.session().playback().launch(module(sequencer).id());
    }

    @Test
    void oneLineMakesASequencerThatPlaysTheOnlySampler() {
        playing.applied("play('lead', s('kick*2'):fast(2))");

        Session session = playing.session();
        Binding binding = session.bindings().get(module("lead").id());
        assertThat(text("lead")).isEqualTo("s(\"kick*2\"):fast(2)");
        assertThat(binding).isEqualTo(Binding.of("lead"));
        assertThat(session.links().from(module("lead").id()))
                .extracting((Link link) -> link.target().module())
                .containsExactly(module("multiSampler1").id());
    }

    @Test
    void theSameTextAgainIsNoEdit() {
        String text =
                "play('lead', n('0 1'):every(4, function(p) return p:rev() end))\npattern('x', '<a b>', {beatsPerCycle = 3})";
        playing.applied(text);

        assertThat(playing.applied(text + "\n").edits()).isZero();
        assertThat(playing.applied("-- moved\n" + text.replace("p", "p")).edits())
                .isZero();
    }

    @Test
    void aChangedPatternGoesOnWhereItIs() {
        playing.applied("play('lead', s('kick'))\nplay()");
        Launch before = launch("lead");
        playing.applied("play('lead', s('snare'))\nplay()");

        assertThat(text("lead")).isEqualTo("s(\"snare\")");
        assertThat(launch("lead")).isEqualTo(before);
    }

    @Test
    void itIsOneStepOfUndo() {
        Session before = playing.session();
        playing.applied("sampler('drums')\nplay('drums', s('kick'))\nplay('hats', s('hat*8'), 'drums')");

        assertThat(playing.engine.snapshot().history().past()).hasSize(1);
        assertThat(playing.session().links().from(module("drumsPlayer").id())).hasSize(1);
        playing.applied("engine:undo()");
        assertThat(playing.session().saysTheSameAs(before)).isTrue();
    }

    @Test
    void aPatternChangesItsKindWithItsText() {
        playing.applied("pattern('x', 8)\nsteps('x', '0 . 1 . 0 . 1 .')");
        playing.applied("pattern('x', s('kick'))");
        assertThat(pattern("x")).isInstanceOf(CyclePattern.class);
        playing.applied("pattern('x')");
        assertThat(pattern("x")).isInstanceOf(CyclePattern.class);
        playing.applied("pattern('x', 12)");
        assertThat(pattern("x")).isEqualTo(StepPattern.empty(12));
    }

    @Test
    void theLengthOfACycleStaysUntilAnotherIsSaid() {
        playing.applied("pattern('x', 'a b', {beatsPerCycle = 3})");
        playing.applied("pattern('x', 'a b c')");
        assertThat(((CyclePattern) pattern("x")).beatsPerCycle()).isEqualTo(3);
        assertThat(playing.error("pattern('x', 'a', {beatsPerCycle = 0})").message())
                .contains("beatsPerCycle", "1/16..256");
        assertThat(playing.error("pattern('x', 'a', {stepsPerBeat = 4})").message())
                .contains("stepsPerBeat");
    }

    @Test
    void hushStopsItAndPlayStartsItAgain() {
        playing.applied("play('lead', s('kick'))");
        playing.applied("hush()");
        assertThat(launch("lead").state()).isEqualTo(PlayState.STOPPED);

        playing.applied("play('lead', s('kick'))");
        assertThat(launch("lead").state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void aSequencerThatIsHeldPlaysIt() {
        playing.applied("engine:getModuleRegistry():getModule('trackerSequencer1'):play('0 1')");

        assertThat(playing.session()
                        .bindings()
                        .get(module("trackerSequencer1").id())
                        .pattern())
                .isEqualTo("trackerSequencer1");
    }

    @Test
    void aBlockThatFailsKeepsThePatternFromBefore() {
        playing.applied("block('a', function() play('lead', s('kick')) end)");
        Evaluation evaluation = playing.run("block('a', function() play('lead', s('kick [')) end)");

        assertThat(evaluation).isInstanceOf(Evaluation.Applied.class);
        assertThat(text("lead")).isEqualTo("s(\"kick\")");
    }

    @Test
    void anErrorIsAtTheLineOfItsCall() {
        var error = playing.error("""
                local beat = s("kick*2")
                play("lead", beat
                    :fast(2)
                    :vol("0.8 <1")
                )
                """);

        assertThat(error.line()).isBetween(2, 4);
        assertThat(error.message()).contains("0.8 <1", "Column");
        assertThat(playing.session().patterns()).doesNotContainKey("lead");
    }

    @Test
    void whatIsFrozenPlaysTheSlotsOfItsSampler() {
        playing.applied(BREAK + """
                sample("multiSampler1", 5, "break")
                play("lead", s("break ~ break break"))
                freeze("lead", 4)
                """);

        StepPattern frozen = (StepPattern) pattern("lead");
        assertThat(frozen.steps()).extracting(step -> step.index()).containsExactly(5, -1, 5, 5);
        playing.applied("thaw('lead')");
        assertThat(text("lead")).isEqualTo("\"5 ~ 5 5\"");
    }

    @Test
    void voicesGetPatternsOfTheirOwn() {
        assertThat(playing.applied("pattern('x', '[0,1] 2')\nreturn table.concat(freeze('x', 2, 1, true), ' ')")
                        .values())
                .containsExactly("x x2");
    }

    @Test
    void othersAreWrittenWithWhatIsThere() {
        playing.applied("steps('P0', '0 . 1 . | . . . .')\npattern('y', written('P0'):rev())");

        assertThat(text("y")).startsWith("mini(\"0 ~ 1 ~").endsWith(":rev()");
    }

    @Test
    void theStateShowsHowItIsWritten() {
        playing.applied("pattern('x', s('kick'))");
        assertThat(playing.applied("local p = engine:getState().patterns.x\nreturn p.text, p.beatsPerCycle")
                        .values())
                .containsExactly("s(\"kick\")", "4");
    }
}
