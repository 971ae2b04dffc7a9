package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.script.lua.runtime.ScriptError;

/** Notes that scripts play on samplers: of each, frame, row (-1) and sample are heard. */
class ScriptTriggerTest {
    private static final String KICK = "kick = engine:getModuleRegistry():getModule('multiSampler1')\n";
    private Show show = new Show();

    @AfterEach
    void close() {
        show.close();
    }

    @Test
    void aNoteOfAScriptBeginsAtOnce() {
        show.applied(KICK + "kick:trigger()");
        show.render(1);

        assertThat(show.triggers).containsExactly("0 -1 0");
        assertThat(show.sound()[0]).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 4096})
    void aNoteOfACallbackBeginsInTheVeryFrameOfItsBeat(int block) {
        show.applied(KICK + "engine:every(0.75, function(beat) kick:trigger({index = beat > 1 and 1 or 0}) end)");
        show.render(2.5, block);

        assertThat(show.triggers).containsExactly("0 -1 0", "18000 -1 0", "36000 -1 1", "54000 -1 1");
        assertThat(show.sound()[18_000]).isEqualTo(1);
        assertThat(show.sound()[36_000]).isEqualTo(0.25f);
    }

    @Test
    void theSameCallbackMayEditWhatItPlays() {
        show.applied(KICK + "engine:after(1, function()\n  setParam('multiSampler1', 'masterVolume', 0.5)\n"
                + "  kick:trigger({volume = 0.5})\nend)");
        show.render(2);

        assertThat(show.sound()[24_000]).isEqualTo(0.25f);
    }

    @Test
    void whatIsQuantisedWaitsForItsBoundary() {
        show.at(0.4, () -> {
            show.begin("a.lua", Part.WHOLE, KICK + "engine:quantize('beat')\nkick:trigger()");
            show.begin("b.lua", Part.WHOLE, KICK + "engine:quantize('bar', function() kick:trigger({index = 1}) end)");
        });
        show.render(5, 64);

        assertThat(show.triggers).containsExactly("24000 -1 0", "96000 -1 1");
    }

    @Test
    void aModuleThatTheScriptHasJustMadePlays() {
        show.applied("""
                sampler('new')
                engine:getModuleRegistry():getModule('new'):trigger({index = 3})
                """);
        show.render(1);

        assertThat(show.triggers).containsExactly("0 -1 3");
    }

    @Test
    void whatABlockThatFailsHasTriggeredIsTakenBack() {
        Evaluation.Applied applied = show.applied(KICK + """
                kick:trigger({index = 1})
                block('bad', function() kick:trigger() error('no') end)
                """);
        show.render(1);

        assertThat(applied.warnings()).hasSize(1);
        assertThat(show.triggers).containsExactly("0 -1 1");
    }

    @Test
    void aScriptThatFailsPlaysNothing() {
        show.error(Part.WHOLE, KICK + "kick:trigger() error('no')");
        show.render(1);

        assertThat(show.triggers).isEmpty();
    }

    @Test
    void itIsNoEdit() {
        Snapshot before = show.engine.snapshot();
        assertThat(show.applied(KICK + "kick:trigger()").edits()).isZero();
        assertThat(show.engine.snapshot()).isSameAs(before);
    }

    @Test
    void samplesAreNamedAndParametersLockedAsTheSamplerKnowsThem() {
        List<String> heard = new ArrayList<>();
        show.audio.tapTriggers((sampler, trigger) ->
                heard.add(trigger.note + " " + trigger.gateFrames + " " + trigger.locks.get("playStyle", -1)));
        show.applied(
                KICK + "kick:trigger({index = 'click2', note = 'c4', volume = 2, playStyle = 'LOOP', beats = 0.1})");
        show.render(1);

        assertThat(show.triggers).containsExactly("0 -1 1");
        assertThat(show.sound()[0]).isEqualTo(0.5f);
        assertThat(heard).containsExactly("60 2400.0 1.0");
    }

    @Test
    void itsOwnNotesAreToldToo() {
        show.applied(KICK + """
                onTrigger('multiSampler1', function(t)
                  print(t.sequencer, t.targets[1], t.pattern, t.row, t.index, t.volume, t.beat)
                end)
                engine:after(1, function() kick:trigger({index = 1, volume = 0.5}) end)
                """);
        show.render(2);

        assertThat(show.printed).containsExactly("nil\tmultiSampler1\t\tnil\t1\t0.5\t1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {index = 'click3'}  | There is no sample of multiSampler1 "click3".
            {spead = 2}         | There is no field of a trigger "spead".
            {length = 2}        | Only a step has a length.
            {beats = 0}         | A trigger is more than 0 and at most 1000000 beats long, not 0.0.
            {playStyle = 'ODD'} | There is no option of playStyle "ODD".
            {note = 'h4'}       | "h4" is no note.
            """)
    void whatMakesNoSenseIsRefused(String trigger, String message) {
        ScriptError error = show.error(Part.WHOLE, KICK + "kick:trigger(" + trigger + ")");

        assertThat(error.message()).isEqualTo(message);
        assertThat(error.hint()).isNotEmpty();
    }

    @Test
    void whatIsNoSamplerOrIsGoneOrTooMuchIsRefused() {
        String modules = "local all = engine:getModuleRegistry()\n";
        assertThat(show.error(Part.WHOLE, modules + "all:getModule('masterAudioOut'):trigger()")
                        .message())
                .isEqualTo("masterAudioOut is of the type AudioOutput, which gets no triggers.");
        assertThat(show.error(Part.WHOLE, KICK + modules + "all:remove('multiSampler1')\nkick:trigger()")
                        .message())
                .isEqualTo("The module \"multiSampler1\" does not exist any more.");
        assertThat(show.error(Part.WHOLE, KICK + "for i = 1, 257 do kick:trigger() end")
                        .message())
                .isEqualTo("A run triggers at most 256 notes.");
        assertThat(show.error(Part.WHOLE, KICK + "kick:trigger()\nengine:undo()")
                        .message())
                .startsWith("A script that undoes");
    }

    @Test
    void whereNobodyPlaysNothingHappens() {
        try (Playing playing = new Playing()) {
            assertThat(playing.applied(KICK + "kick:trigger()").edits()).isZero();
        }
    }
}
