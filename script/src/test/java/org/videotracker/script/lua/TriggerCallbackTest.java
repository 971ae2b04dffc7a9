package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.script.lua.runtime.ScriptError;

/** Functions that are called for triggers. */
class TriggerCallbackTest {
    private static final String TWO_STEPS =
            "step('P0', 2, {index = 1, note = 64, volume = 0.5})\nstep('P0', 4, {index = 0})\n";
    private Show show = new Show();

    @AfterEach
    void close() {
        show.close();
    }

    @Test
    void eachTriggerOfASequencerIsTold() {
        show.applied(TWO_STEPS + """
                onTrigger("trackerSequencer1", function(t)
                  print(t.sequencer, t.targets[1], t.pattern, t.row, t.index, t.note, t.volume, t.beat)
                end)
                """);

        show.render(2);

        assertThat(show.printed)
                .containsExactly(
                        "trackerSequencer1\tmultiSampler1\tP0\t2\t1\t64\t0.5\t0.5",
                        "trackerSequencer1\tmultiSampler1\tP0\t4\t0\tnil\t1\t1");
    }

    @Test
    void aWrittenPatternTellsWhichCharactersMadeATrigger() {
        show.applied("""
                pattern("P0", s("click2 ~ click1"))
                onTrigger("trackerSequencer1", function(t)
                  local at = t.ranges[1]
                  print(t.row, t.sample, t.index, at.notation, at.first, at.last)
                end)
                """);

        show.render(4);

        assertThat(show.printed).containsExactly("0\tclick2\t0\t1\t1\t6", "1\tclick1\t0\t1\t10\t15");
    }

    @Test
    void aSamplerTellsOfWhatItGets() {
        show.applied(TWO_STEPS + """
                sampler("other")
                onTrigger("multiSampler1", function(t) print(t.row) end)
                onTrigger("other", function(t) print("never") end)
                """);

        show.render(2);

        assertThat(show.printed).containsExactly("2", "4");
    }

    @Test
    void aModuleWithoutTriggersIsRefused() {
        ScriptError error = show.error(Part.WHOLE, "onTrigger('masterAudioOut', print)");

        assertThat(error.message())
                .isEqualTo("\"masterAudioOut\" is of the type AudioOutput, which neither sends nor gets triggers.");
        assertThat(error.hint()).isEqualTo("Name a sequencer or a sampler.");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 441, 1024})
    void whatItChangesIsChangedTheSameTimeAfterTheTriggerForEveryBlockSize(int block) {
        String answer = TWO_STEPS + "onTrigger('trackerSequencer1', function(t)\n"
                + "  if t.row == 2 then step('P0', 4, {index = 1}) end\nend)";
        show.applied(answer);
        show.render(5, block);
        List<String> triggers = List.copyOf(show.triggers);

        assertThat(triggers).startsWith("12000 2 1", "24000 4 1");
        show.close();
        show = new Show();
        show.applied(answer + "\nengine:every(0.5, function() end)");
        show.render(5, 512);
        assertThat(show.triggers).isEqualTo(triggers);
    }
}
