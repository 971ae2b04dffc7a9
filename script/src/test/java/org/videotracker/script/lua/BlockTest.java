package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.history.History;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Blocks: parts of a set that are evaluated, silenced and restored on their own, and fall back on their own. */
class BlockTest {
    private static final String DRUMS = """
            block("drums", function()
              sampler("kick", {voices = 3})
              engine:getClock():onBeat(function(beat) print("drums", beat) end)
            end)
            """;
    private static final String PAD = """
            block("pad", function()
              sampler("strings", {voices = 5})
              engine:getClock():onBeat(function(beat) print("pad", beat) end)
            end)
            """;
    private final Show show = new Show();

    @AfterEach
    void close() {
        show.close();
    }

    private boolean isOn(String module) {
        return show.session().modules().named(module).orElseThrow().enabled();
    }

    private BlockStatus status(String name) {
        return show.stage.blocks().stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBlockDoesWhatItsFunctionDoes() {
        show.applied(DRUMS + PAD);

        show.render(2);

        assertThat(show.printed).containsExactly("drums\t0", "pad\t0", "drums\t1", "pad\t1");
        assertThat(show.stage.blocks())
                .containsExactly(
                        new BlockStatus("drums", "set.lua", 1, Block.State.SOUNDING, 1, 1, 1, 0),
                        new BlockStatus("pad", "set.lua", 5, Block.State.SOUNDING, 1, 1, 1, 0));
    }

    @Test
    void aStepOfUndoIsNamedAfterTheBlocksThatWereEvaluated() {
        show.updated("bpm(100)\n" + DRUMS + PAD);
        show.updated("bpm(100)\n" + DRUMS.replace("voices = 3", "voices = 4") + PAD);

        assertThat(show.engine.snapshot().history().past())
                .extracting(History.Entry::label)
                .endsWith("run set.lua", "run drums of set.lua");
    }

    @Test
    void aBlockThatFailsStaysWhatItWasAndTheRestOfTheScriptGoesOn() {
        show.applied(DRUMS + PAD);

        Evaluation.Applied applied = show.applied("""
                block("drums", function()
                  sampler("snare")
                  setParam("kick", "voices", 9)
                  engine:getClock():onBeat(function(beat) print("new drums", beat) end)
                  error("no")
                end)
                """ + PAD.replace("5", "7"));

        assertThat(applied.warnings())
                .extracting(warning -> warning.place() + " " + warning.message())
                .containsExactly("set.lua:5:3 the block \"drums\" goes on as it was: no");
        assertThat(show.session().modules().hasName("snare")).isFalse();
        assertThat(show.session().modules().named("kick").orElseThrow().number("voices"))
                .isEqualTo(3);
        assertThat(show.session().modules().named("strings").orElseThrow().number("voices"))
                .isEqualTo(7);
        show.render(1.5);
        assertThat(show.printed).containsExactly("drums\t0", "pad\t0", "drums\t1", "pad\t1");
        assertThat(status("drums").version()).isEqualTo(1);
        assertThat(status("drums").evaluations()).isEqualTo(2);
    }

    @Test
    void aBlockThatHasNeverWorkedIsLeftOut() {
        Evaluation.Applied applied = show.applied("block('drums', function() sampler('kick') nosuch() end)\nbpm(99)");

        assertThat(applied.warnings().getFirst().message()).startsWith("the block \"drums\" was left out: ");
        assertThat(show.session().modules().hasName("kick")).isFalse();
        assertThat(show.session().transport().bpm()).isEqualTo(99);
        assertThat(show.stage.blocks()).isEmpty();
    }

    @Test
    void aBlockThatDoesNotEndLeavesTheOthersTheirTime() {
        Show hurried = new Show(ScriptLimits.DEFAULT.withTime(Duration.ofMillis(400)));
        Evaluation.Applied applied = hurried.applied("block('drums', function() while true do end end)\nbpm(99)");

        assertThat(applied.warnings().getFirst().message()).contains("all the time the block \"drums\" has");
        assertThat(hurried.session().transport().bpm()).isEqualTo(99);
        hurried.close();
    }

    @Test
    void anErrorOutsideOfBlocksChangesNothingInThemEither() {
        show.applied(DRUMS);

        show.error(Part.WHOLE, DRUMS.replace("3", "4") + "error('no')");

        assertThat(show.session().modules().named("kick").orElseThrow().number("voices"))
                .isEqualTo(3);
        assertThat(status("drums").version()).isEqualTo(1);
        show.render(0.5);
        assertThat(show.printed).containsExactly("drums\t0");
    }

    @Test
    void anotherTextOfTheSameNameSilencesTheBlocksThatItDoesNotHave() {
        show.applied(DRUMS + PAD);

        show.applied("silence('drums')");

        assertThat(isOn("kick")).isFalse();
        assertThat(isOn("strings")).isFalse();
        assertThat(show.stage.blocks()).extracting(BlockStatus::state).containsOnly(Block.State.REMOVED);
    }

    private void console(String line) {
        show.begin("console", new Part.Range(0, line.length()), line);
        show.engine.pump();
        show.stage.work();
    }

    @Test
    void silenceAndRestoreFromElsewhereConcernOneBlock() {
        show.applied(DRUMS + PAD);
        show.at(1.5, () -> console("silence('drums')"));
        show.at(2.5, () -> {
            assertThat(isOn("kick")).isFalse();
            assertThat(isOn("strings")).isTrue();
            console("restore('drums')");
            assertThat(isOn("kick")).isTrue();
        });

        show.render(4);

        assertThat(show.printed)
                .containsExactly("drums\t0", "pad\t0", "drums\t1", "pad\t1", "pad\t2", "drums\t3", "pad\t3");
    }

    @Test
    void restoringLeavesOffWhatWasOffBefore() {
        show.applied(DRUMS);
        console("engine:getModuleRegistry():getModule('kick'):setEnabled(false)");

        console("silence('drums') restore('drums')");

        assertThat(isOn("kick")).isFalse();
    }

    @Test
    void whatAnotherSoundingBlockNamesStaysOn() {
        show.applied("block('a', function() sampler('kick') end) block('b', function() sampler('kick') end)");

        console("silence('a')");
        assertThat(isOn("kick")).isTrue();
        console("silence('b')");
        assertThat(isOn("kick")).isFalse();
        console("restore('a')");
        assertThat(isOn("kick")).isTrue();
    }

    @Test
    void hushSilencesAllAndTheMastersStayOn() {
        show.applied(DRUMS + PAD + "block('out', function() audioOut('masterAudioOut') end)");

        console("hush()");

        assertThat(isOn("kick") || isOn("strings")).isFalse();
        assertThat(isOn("masterAudioOut")).isTrue();
        assertThat(show.stage.blocks()).extracting(BlockStatus::state).containsOnly(Block.State.SILENCED);
    }

    @Test
    void anUnknownBlockIsAnErrorWithTheNearName() {
        show.applied(DRUMS);

        ScriptError error = show.error(new Part.Range(0, 20), "silence('drmus')");

        assertThat(error.message()).isEqualTo("There is no block \"drmus\".");
        assertThat(error.hint()).contains("drums");
    }

    @Test
    void aBlockThatIsTakenOutOfTheTextIsSilentAndSoundsWhenItComesBack() {
        show.updated(DRUMS + PAD);

        show.updated(PAD);
        assertThat(isOn("kick")).isFalse();
        assertThat(status("drums").state()).isEqualTo(Block.State.REMOVED);

        show.updated(DRUMS + PAD);
        assertThat(isOn("kick")).isTrue();
        show.render(0.5);
        assertThat(show.printed).containsExactlyInAnyOrder("drums\t0", "pad\t0");
    }

    @Test
    void aBlockThatFailedAndIsThenTakenOutIsSilentToo() {
        show.updated(DRUMS + PAD);
        show.updated("block('drums', function() error('no') end)\n" + PAD);

        show.updated(PAD);

        assertThat(status("drums").state()).isEqualTo(Block.State.REMOVED);
        assertThat(isOn("kick")).isFalse();
    }

    @Test
    void aBlockWhoseCallbackKeepsFailingFallsBackAndTheOthersDoNotHearIt() {
        String failing = DRUMS.replace("print(\"drums\", beat)", "if beat >= 3 then error('at ' .. beat) end");
        show.applied(DRUMS + PAD);
        show.at(1.5, () -> show.begin("set.lua", Part.CHANGED, failing + PAD));

        show.render(8);

        assertThat(show.printed.stream().filter(line -> line.startsWith("drums")))
                .containsExactly("drums\t0", "drums\t1", "drums\t5", "drums\t6", "drums\t7");
        assertThat(show.printed.stream().filter(line -> line.startsWith("pad"))).hasSize(8);
        assertThat(show.reports).hasSize(2);
        assertThat(show.reports.getLast()).isInstanceOfSatisfying(ScriptReport.FellBack.class, report -> {
            assertThat(report.block()).isEqualTo("drums");
            assertThat(report.text()).contains("set.lua:3", "at 5", "the block \"drums\" is what it was before");
        });
        assertThat(status("drums").version()).isEqualTo(1);
    }

    @Test
    void withoutAVersionBeforeOnlyTheCallbackIsPaused() {
        show.applied("""
                block("drums", function()
                  engine:getClock():onBeat(function(beat) error("no") end)
                  engine:getClock():onBeat(function(beat) print("drums", beat) end)
                end)
                """);

        show.render(5);

        assertThat(show.printed).hasSize(5);
        assertThat(show.reports)
                .extracting(ScriptReport::getClass)
                .isEqualTo(List.of(ScriptReport.Failed.class, ScriptReport.Paused.class));
        assertThat(show.reports.getLast().text())
                .startsWith("set.lua:2:43: no\n")
                .endsWith(
                        "The callback of set.lua, line 2, in the block \"drums\" has failed three times in a row and is "
                                + "paused. Correct it and evaluate it again.");
    }

    @Test
    void blocksTellWhatTheyAre() {
        show.applied(DRUMS + PAD);

        assertThat(show.applied(DRUMS + PAD + """
                silence("drums")
                local all = {}
                for _, b in ipairs(blocks()) do
                  all[#all + 1] = table.concat({b.name, b.state, b.version, b.line, b.callbacks}, " ")
                end
                return table.concat(all, "; ")
                """).values())
                .containsExactly("drums silenced 2 1 1; pad sounding 2 5 1");
    }

    @Test
    void aBlockCanBeWrittenSilent() {
        show.applied(DRUMS.strip() + ":silence()\n" + PAD);

        show.render(1);

        assertThat(show.printed).containsExactly("pad\t0");
        assertThat(isOn("kick")).isFalse();
    }

    @Test
    void blocksThatALoopMakesAreBlocksLikeOthers() {
        show.updated("for i = 1, 3 do block('voice' .. i, function() sampler('v' .. i) end) end");
        assertThat(show.stage.blocks()).extracting(BlockStatus::name).containsExactly("voice1", "voice2", "voice3");

        show.updated("for i = 1, 2 do block('voice' .. i, function() sampler('v' .. i) end) end");

        assertThat(status("voice3").state()).isEqualTo(Block.State.REMOVED);
        assertThat(isOn("v3")).isFalse();
        assertThat(isOn("v2")).isTrue();
    }

    /** What the others play, with a block beside them or without. */
    private static List<String> triggersBeside(String block, String replacement) {
        try (Show show = new Show()) {
            String lead = """
                    block("lead", function()
                      engine:getClock():onBeat(function(beat)
                        for row = 0, 15 do step("P0", row, {index = (row + beat) % 2}) end
                      end)
                    end)
                    """;
            show.applied(block + lead);
            show.at(1.5, () -> show.begin("set.lua", Part.CHANGED, replacement + lead));
            show.render(8);
            return List.copyOf(show.triggers);
        }
    }

    @Test
    void whatHappensInABlockIsNotHeardInTheOthers() {
        List<String> alone = triggersBeside("", "");
        String works = "block('b', function() setParam('multiSampler1', 'voices', 8) end)\n";
        String fails = "block('b', function() bpm(30) step('P0', 0) nosuch() end)\n";
        String failsLater = "block('b', function() engine:every(0.5, function() step('P0', 0) nosuch() end) end)\n";

        assertThat(alone).hasSize(32);
        assertThat(triggersBeside(works, fails)).isEqualTo(alone);
        assertThat(triggersBeside(works, failsLater)).isEqualTo(alone);
        assertThat(triggersBeside(failsLater, fails)).isEqualTo(alone);
    }
}
