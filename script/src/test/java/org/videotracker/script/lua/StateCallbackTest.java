package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

/** Functions that are called when the state has changed (E-45, B-31). */
class StateCallbackTest {
    private final Show show = new Show();

    @AfterEach
    void close() {
        show.close();
    }

    private void tempo(double bpm) {
        show.run(new SetParameter(new OfTransport("bpm"), Value.of(bpm)));
    }

    /** As long as there is anything to do. */
    private void settle() {
        int rounds = 0;
        while (show.engine.pump() + show.stage.work() > 0) {
            assertThat(++rounds).isLessThan(200);
        }
    }

    @Test
    void aChangeFromOutsideIsToldWithTheStateAndWhatIsDifferent() {
        show.applied(
                "onStateChange(function(state, change)\n"
                        + "  print(state.bpm, state.clock.bpm, change.version == state.version, #change.changed, change.changed[1])\nend)");

        tempo(90);
        settle();

        assertThat(show.printed).containsExactly("90\t90\ttrue\t1\tclock.bpm");
    }

    @Test
    void theChangesOfTheScriptThatAsksAreToldTooAndManyAreOneCall() {
        show.applied("onStateChange(function(state, change) print(#change.changed) end)\nbpm(99)\nsampler('kick')");
        settle();
        for (int i = 0; i < 1000; i++) {
            tempo(100 + i % 50);
        }
        settle();

        assertThat(show.printed).hasSize(2).last().isEqualTo("1");
    }

    @Test
    void nothingIsToldTwice() {
        show.applied("onStateChange(function(state) print(state.bpm) end)");
        tempo(90);
        settle();
        settle();
        tempo(91);
        tempo(90); // and back, before anybody was told
        settle();

        assertThat(show.printed).containsExactly("90");
    }

    @Test
    void playingIsAChangeOfTheState() {
        show.applied("onStateChange(function(state) print(state.transport.playing) end)");

        show.run(new Play());
        settle();

        assertThat(show.printed).containsExactly("true");
    }

    @Test
    void whatACallbackChangesDoesNotCallItAgainButOthers() {
        show.applied("""
                onStateChange(function(state) print("a", state.bpm) bpm(state.bpm + 1) end)
                onStateChange(function(state) print("b", state.bpm) end)
                """);

        tempo(90);
        settle();

        assertThat(show.printed).containsExactly("a\t90", "b\t90", "b\t91");
        assertThat(show.session().transport().bpm()).isEqualTo(91);
        assertThat(show.reports).isEmpty();
    }

    @Test
    void aCallbackHearsOthersChangesAfterItsOwn() {
        show.applied("onStateChange(function(state, change) print(change.changed[1]) "
                + "setParam('multiSampler1', 'voices', state.bpm) end)");

        tempo(30);
        settle();
        tempo(31);
        settle();

        assertThat(show.printed).containsExactly("clock.bpm", "clock.bpm");
        assertThat(show.parameter("voices")).isEqualTo(31);
    }

    @Test
    void twoThatKeepAnsweringEachOtherRestUntilSomethingElseChanges() {
        show.applied("""
                onStateChange(function(state) bpm(state.bpm == 100 and 101 or 100) end)
                onStateChange(function(state) bpm(state.bpm == 100 and 102 or 100) end)
                """);

        tempo(90);
        settle();

        assertThat(show.reports).containsExactly(new ScriptReport.Storm());
    }

    @Test
    void oneThatFailsThreeTimesIsPausedAndReportedAndTheOthersGoOn() {
        show.applied("onStateChange(function(state) state.nosuch.x = 1 end)\n"
                + "onStateChange(function(state) print(state.bpm) end)");
        for (int i = 0; i < 5; i++) {
            tempo(60 + i);
            settle();
        }

        assertThat(show.printed).containsExactly("60", "61", "62", "63", "64");
        assertThat(show.reports)
                .extracting(ScriptReport::getClass)
                .isEqualTo(List.of(ScriptReport.Failed.class, ScriptReport.Paused.class));
    }

    @Test
    void aSuccessInBetweenBeginsTheCountAnew() {
        show.applied("onStateChange(function(state) print(state.bpm) if state.bpm % 3 > 0 then error('no') end end)");
        for (int i = 0; i < 12; i++) {
            tempo(60 + i);
            settle();
        }

        assertThat(show.printed).hasSize(12);
        assertThat(show.reports).allMatch(report -> report instanceof ScriptReport.Failed);
    }

    @Test
    void registeringAndRemovingInsideIsAllowed() {
        show.applied("""
                local id
                id = onStateChange(function()
                  print("first", offStateChange(id))
                  onStateChange(function(state) print("second", state.bpm) end)
                end)
                """);
        tempo(90);
        settle();
        tempo(91);
        settle();

        assertThat(show.printed).containsExactly("first\ttrue", "second\t91");
    }

    @Test
    void theStateHasAllThatItsFileHas() {
        show.applied("""
                step("P0", 3, {index = 1, volume = 0.5})
                chain("song", {"P0", {pattern = "P0", repeats = 3}})
                map("clock.bpm", "multiSampler1.masterVolume", {depth = 0.25})
                """);

        assertThat(show.applied("""
                local s = engine:getState()
                local keys = {}
                for key in pairs(s) do keys[#keys + 1] = key end
                print(table.concat(keys, " "))
                local m = s.modules.multiSampler1
                print(m.type, m.enabled, m.parameters.voices, m.params.polyphonyMode, m.samples[1].name, #m.samples)
                print(s.modules.nobody, s.modules.multiSampler1.parameters.nosuch)
                local names = {}
                for name, module in pairs(s.modules) do names[#names + 1] = name .. ":" .. module.type end
                print(names[1], #names)
                print(s.patterns.P0.stepCount, s.patterns.P0.rows[3].index, s.patterns.P0.rows[3].volume, s.patterns.P0.rows[4].index)
                print(#s.chains.song.entries, s.chains.song.entries[2].repeats, s.bindings.trackerSequencer1.pattern)
                print(s.mappings[1].source, s.mappings[1].target, s.mappings[1].depth)
                for i, c in ipairs(s.connections) do
                  if c.source == "trackerSequencer1" then print(c.target, c.type) end
                end
                """).values()).isEmpty();

        assertThat(show.printed)
                .containsExactly(
                        "schema version transport clock bpm modules connections mappings patterns chains bindings script",
                        "MultiSampler\ttrue\t" + (int) show.parameter("voices") + "\tMONO\tclick2\t2",
                        "nil\tnil",
                        "masterAudioOut:AudioOutput\t6",
                        "16\t1\t0.5\tnil",
                        "2\t3\tP0",
                        "clock.bpm\tmultiSampler1.masterVolume\t0.25",
                        "multiSampler1\tevent");
    }

    @Test
    void aStateStaysWhatItWasWhenItWasAskedFor() {
        show.applied("before = engine:getState() bpm(77)");

        assertThat(show.applied(
                                "return before.bpm, engine:getState('bpm'), engine:getState('modules.multiSampler1.type')")
                        .values())
                .containsExactly("120", "77", "MultiSampler");
    }
}
