package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.TransportCommand.Pause;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Functions that are called on beats, and what they change there. */
class BeatCallbackTest {
    private static final String PULSE = "for row = 0, 15 do step('P0', row, {index = 0}) end\n";
    private Show show = new Show();

    @AfterEach
    void close() {
        show.close();
    }

    @Test
    void eachBeatIsCalledOnceAndInOrder() {
        show.applied("engine:getClock():onBeat(function(beat) print(beat) end)");

        show.render(5.5);

        assertThat(show.printed).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 441, 4096})
    void whatABeatChangesIsHeardInItsVeryFrame(int block) {
        show.applied(PULSE + "engine:getClock():onBeat(function(beat)\n"
                + "  for row = 0, 15 do step('P0', row, {index = beat % 2}) end\nend)");
        show.render(4, block);
        List<String> triggers = List.copyOf(show.triggers);
        float[] sound = show.sound();

        assertThat(triggers).startsWith("0 0 0", "6000 1 0", "12000 2 0", "18000 3 0", "24000 4 1", "30000 5 1");
        assertThat(triggers).hasSize(16).contains("48000 8 0", "72000 12 1");
        show.close();
        show = new Show();
        show.applied(PULSE + "engine:getClock():onBeat(function(beat)\n"
                + "  for row = 0, 15 do step('P0', row, {index = beat % 2}) end\nend)");
        show.render(4, 512);
        assertThat(show.triggers).isEqualTo(triggers);
        assertThat(show.sound()).isEqualTo(sound);
    }

    @Test
    void everyKeepsItsGridAndAfterIsCalledOnce() {
        show.applied("""
                engine:every(1.5, function(beat) print('every', beat) end)
                engine:after(2, function(beat) print('after', beat) end)
                """);

        show.render(5);

        assertThat(show.printed).containsExactly("every\t0", "every\t1.5", "after\t2", "every\t3", "every\t4.5");
    }

    @Test
    void distancesCountFromTheBoundaryAtWhichTheScriptTakesEffect() {
        show.at(1.3, () -> show.begin("set.lua", Part.WHOLE, """
                engine:quantize("bar")
                engine:every(2, function(beat) print('every', beat) end)
                engine:after(1, function(beat) print('after', beat) end)
                engine:getClock():onBeat(function(beat) print('beat', beat) end)
                """));

        show.render(7);

        assertThat(show.printed).containsExactly("every\t4", "beat\t4", "after\t5", "beat\t5", "every\t6", "beat\t6");
    }

    @Test
    void aCallbackKnowsTheBeatOnWhichItsEditsAreMade() {
        show.applied("engine:every(0.5, function(beat) print(beat == engine:getClock():getBeat()) end)");

        show.render(1);

        assertThat(show.printed).containsExactly("true", "true");
    }

    @Test
    void aLaterCallbackOfTheSameBeatSeesWhatTheEarlierHasDone() {
        show.applied("""
                engine:getClock():onBeat(function(beat) setParam('multiSampler1', 'voices', beat + 3) end)
                engine:getClock():onBeat(function(beat) print(getParam('multiSampler1', 'voices')) end)
                """);

        show.render(3);

        assertThat(show.printed).containsExactly("3", "4", "5");
    }

    @Test
    void callbacksRestWhileTheTransportIsPaused() {
        show.applied("engine:getClock():onBeat(function(beat) print(beat) end)");
        show.at(1.5, () -> show.run(new Pause()));
        show.at(4, () -> show.run(new Play()));

        show.render(6);

        assertThat(show.printed).containsExactly("0", "1", "2", "3");
    }

    @Test
    void afterASeekTheBeatsAreThoseFromThereAndEveryStaysOnItsGrid() {
        show.applied("""
                engine:getClock():onBeat(function(beat) print('beat', beat) end)
                engine:every(4, function(beat) print('every', beat) end)
                """);
        show.at(1.5, () -> show.run(new Seek(98.5)));

        show.render(4);

        assertThat(show.printed)
                .containsExactly("beat\t0", "every\t0", "beat\t1", "beat\t99", "beat\t100", "every\t100");
    }

    @Test
    void afterIsCalledAtOnceWhenASeekLeapsOverItsBeat() {
        show.applied("engine:after(10, function(beat) print(beat) end)");
        show.at(1.5, () -> show.run(new Seek(20)));

        show.render(2);

        assertThat(show.printed).containsExactly("10");
    }

    @Test
    void whatIsCancelledIsCalledNoMoreAndMayCancelItself() {
        show.applied("""
                local n = 0
                local id
                id = engine:getClock():onBeat(function(beat) n = n + 1 print(n) if n == 2 then print(engine:cancel(id)) end end)
                local other = engine:every(1, function() print('other') end)
                engine:cancel(other)
                """);

        show.render(4);

        assertThat(show.printed).containsExactly("1", "2", "true");
    }

    @Test
    void aCallbackMayMakeOthers() {
        show.applied("""
                engine:after(1, function()
                  engine:after(0.5, function(beat) print(beat) end)
                end)
                """);

        show.render(2);

        assertThat(show.printed).containsExactly("1.5");
    }

    @Test
    void evaluatingAgainReplacesWhatTheScriptMade() {
        show.applied("engine:getClock():onBeat(function(beat) print('old', beat) end)");
        show.at(
                1.5,
                () -> show.begin(
                        "set.lua", Part.WHOLE, "engine:getClock():onBeat(function(beat) print('new', beat) end)"));

        show.render(4);

        assertThat(show.printed).containsExactly("old\t0", "old\t1", "new\t2", "new\t3");
    }

    @Test
    void callbacksOfAnotherScriptStay() {
        show.applied("engine:getClock():onBeat(function(beat) print('a', beat) end)");
        show.at(
                0.5,
                () -> show.begin(
                        "other.lua", Part.WHOLE, "engine:getClock():onBeat(function(beat) print('b', beat) end)"));

        show.render(2);

        assertThat(show.printed).containsExactly("a\t0", "a\t1", "b\t1");
    }

    @Test
    void manyCallbacksInARowAreOneStepOfUndo() {
        int before = show.engine.snapshot().history().past().size();
        show.applied("engine:getClock():onBeat(function(beat) setParam('multiSampler1', 'voices', beat + 1) end)");

        show.render(8);

        assertThat(show.parameter("voices")).isEqualTo(8);
        assertThat(show.engine.snapshot().history().past()).hasSize(before + 1);
    }

    @Test
    void aCallbackCanUndo() {
        show.applied("setParam('multiSampler1', 'voices', 3)");
        show.applied("engine:after(1, function() print(engine:undo()) end)");
        double before = show.parameter("voices");

        show.render(2);

        assertThat(show.printed).containsExactly("1");
        assertThat(before).isEqualTo(3);
        assertThat(show.parameter("voices")).isNotEqualTo(3);
    }

    @Test
    void thereAreNoMoreThanAllowedAndOneIsToldSo() {
        show.applied("engine:every(1, function() for i = 1, 2000 do engine:after(100, print) end end)");

        show.render(3);

        assertThat(show.reports).hasSize(2);
        assertThat(show.reports.getFirst().text())
                .contains("There are 1000 callbacks, which is the most there can be.");
    }

    @Test
    void whenAllMemoryOfScriptsIsGivenUpCallbacksAndBlocksAreGoneAndOneIsTold() {
        show.close();
        show = new Show(ScriptLimits.DEFAULT.withAllocatedBytes(16 << 20).withTime(Duration.ofSeconds(20)));
        show.updated("engine:getClock():onBeat(print)\nblock('b', function() end)\nlocal level = 1");

        ScriptError error = show.error(Part.CHANGED, "local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1e5) .. i end");

        assertThat(error.kind()).isEqualTo(ScriptError.Kind.MEMORY);
        assertThat(show.reports).containsExactly(new ScriptReport.Lost(1, 1));
        assertThat(show.stage.blocks()).isEmpty();
        show.render(2);
        assertThat(show.printed).isEmpty();
        show.updated("print('all')\nprint('again')");
        assertThat(show.printed).containsExactly("all", "again");
    }

    @Test
    void aCallbackThatUsesUpItsMemoryIsPausedAtOnceAndTakesNothingAway() {
        show.applied("""
                kept = "kept"
                engine:getClock():onBeat(function() local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(1e5) .. i end end)
                engine:getClock():onBeat(function(beat) print(kept, beat) end)
                """);

        show.render(3);

        assertThat(show.printed).containsExactly("kept\t0", "kept\t1", "kept\t2");
        assertThat(show.reports).hasSize(1);
        assertThat(show.reports.getFirst())
                .isInstanceOfSatisfying(
                        ScriptReport.Paused.class,
                        report -> assertThat(report.error().message())
                                .isEqualTo("stopped after using 8 MiB, which is all the memory a callback has"));
    }

    @Test
    void editsThatNoLongerFitAtTheirBoundaryAreReported() {
        show.applied("engine:after(1, function()\n"
                + "  engine:quantize('bar', function() setParam('multiSampler1', 'voices', 3) bpm(90) end)\nend)");
        ModuleId sampler =
                show.session().modules().named("multiSampler1").orElseThrow().id();
        show.at(2.5, () -> show.run(new RemoveModule(sampler)));

        show.render(5);

        assertThat(show.session().transport().bpm()).isEqualTo(120);
        assertThat(show.reports).hasSize(1);
        assertThat(show.reports.getFirst().text())
                .startsWith("set.lua: edits of \"callback of set.lua, line 1\" no longer fitted: ");
    }

    @Test
    void beatsAreCountedFromWhenTheEngineTookTheScriptHoweverLateTheScriptThreadNotices() {
        try (Show show = new Show()) {
            show.run(new Play());
            var evaluation = show.stage.evaluate(
                    new Script("set.lua", "setParam('multiSampler1', 'voices', 3) engine:every(0.7, function() end)"),
                    show.printed::add);
            show.engine.pump();
            assertThat(evaluation).isDone();
            for (long frame = 0; frame < 2048; frame += 256) {
                show.audio.render(frame, 256);
            }
            show.stage.work();
            assertThat(show.stage.nextBeat()).isEqualTo(0.7);
        }
    }
}
