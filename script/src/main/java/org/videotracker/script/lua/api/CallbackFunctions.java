package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Cue;
import org.videotracker.script.lua.roster.RosterEdit;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** Functions that are to be called when something happens. */
final class CallbackFunctions {
    private static final Argument FUNCTION = Argument.of("fn", Kind.FUNCTION).typed("fun()");
    private static final Argument WATCHER = FUNCTION.typed("fun(state: table, change: vt.Change)");
    private static final Argument BEAT_FUNCTION = FUNCTION.typed("fun(beat: number)");
    private static final Argument TRIGGER_FUNCTION = FUNCTION.typed("fun(trigger: vt.Trigger)");
    private static final Argument ID = Argument.of("id", Kind.INTEGER);
    private static final Argument BEATS = Argument.of("beats", Kind.NUMBER);
    private static final String ITS_NUMBER = "the number of the callback";
    private static final String WHETHER = "whether there was one";
    private static final double MOST_BEATS = 1e6;
    private static final String STATE_CHANGE =
            "Calls the function after each change of the session, with two tables: the state as getState gives it, and "
                    + "`version` and `changed`, a list of the paths of what is different. Many changes in a row are one call. "
                    + "What the function itself changes does not call it again.";

    private CallbackFunctions() {}

    static List<ApiFunction> all() {
        return Stream.of(stateChange(), beats(), triggers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ApiFunction> stateChange() {
        String watch = "(function(state, change)\n  print(state.bpm, change.changed[1])\nend)";
        return List.of(
                new ApiFunction(
                        "",
                        "onStateChange",
                        List.of(WATCHER),
                        ITS_NUMBER,
                        STATE_CHANGE,
                        "return onStateChange" + watch,
                        (script, self, a) -> script.plans().add(new Cue.StateChange(), a.function(0))),
                new ApiFunction(
                        "",
                        "offStateChange",
                        List.of(ID),
                        WHETHER,
                        "Calls a function no more that onStateChange was given.",
                        "local id = onStateChange(print)\nreturn offStateChange(id), offStateChange(id)",
                        (script, self, a) -> cancel(script, a.integer(0))),
                new ApiFunction(
                        EngineMethods.TYPE,
                        "onStateChange",
                        List.of(WATCHER),
                        ITS_NUMBER,
                        "The same as the function onStateChange.",
                        "return engine:onStateChange" + watch,
                        (script, self, a) -> script.plans().add(new Cue.StateChange(), a.function(0))),
                new ApiFunction(
                        EngineMethods.TYPE,
                        "removeStateChangeCallback",
                        List.of(ID),
                        WHETHER,
                        "The same as the function offStateChange.",
                        "return engine:removeStateChangeCallback(7)",
                        (script, self, a) -> cancel(script, a.integer(0))));
    }

    private static List<ApiFunction> beats() {
        return List.of(
                new ApiFunction(
                        ClockMethods.TYPE,
                        "onBeat",
                        List.of(BEAT_FUNCTION),
                        ITS_NUMBER,
                        "Calls the function for each beat that is played, with the number of the beat, counted from zero. It "
                                + "is called a little ahead, so that its edits are made exactly on the beat.",
                        "return engine:getClock():onBeat(function(beat)\n"
                                + "  setParam(\"multiSampler1\", \"masterVolume\", beat % 4 == 0 and 1 or 0.6)\nend)",
                        (script, self, a) -> script.plans().add(new Cue.EachBeat(), a.function(0))),
                new ApiFunction(
                        EngineMethods.TYPE,
                        "after",
                        List.of(BEATS, FUNCTION),
                        ITS_NUMBER,
                        "Calls the function once, so many beats after the script takes effect, with that beat; its edits are "
                                + "made exactly then. If a seek leaps over that beat, it is called at once.",
                        "return engine:after(16, function() bpm(140) end)",
                        (script, self, a) -> script.plans().add(new Cue.After(beats(a.number(0), 0)), a.function(1))),
                new ApiFunction(
                        EngineMethods.TYPE,
                        "every",
                        List.of(BEATS, BEAT_FUNCTION),
                        ITS_NUMBER,
                        "Calls the function again and again, so many beats apart (1/32 or more), from the moment on in which "
                                + "the script takes effect, with the beat; its edits are made exactly then.",
                        "return engine:every(0.5, function(beat)\n"
                                + "  setParam(\"multiSampler1\", \"masterVolume\", beat % 1 == 0 and 1 or 0.8)\nend)",
                        (script, self, a) -> script.plans()
                                .add(new Cue.Every(beats(a.number(0), Cue.Every.LEAST_BEATS)), a.function(1))),
                new ApiFunction(
                        EngineMethods.TYPE,
                        "cancel",
                        List.of(ID),
                        WHETHER,
                        "Calls a callback of any kind no more.",
                        "local id = engine:every(1, print)\nreturn engine:cancel(id), engine:cancel(id)",
                        (script, self, a) -> cancel(script, a.integer(0))));
    }

    private static List<ApiFunction> triggers() {
        return List.of(new ApiFunction(
                "",
                "onTrigger",
                List.of(Argument.of("name", Kind.TEXT), TRIGGER_FUNCTION),
                ITS_NUMBER,
                "Calls the function for each trigger that the sequencer of the name sends, or the sampler gets, with a table: "
                        + "sequencer, targets (a list of names), pattern, row and index (both counted from zero), sample (where it is "
                        + "named), note, volume, beat and, of a cycle pattern, ranges: the characters that made it, a list of "
                        + "tables with notation (which of the pattern's notations), first and last. One that a script triggers has no sequencer and no row. It is called when the trigger sounds; its edits are made 40 ms later, always.",
                "return onTrigger(\"trackerSequencer1\", function(trigger)\n"
                        + "  print(trigger.pattern, trigger.row, trigger.index)\nend)",
                (script, self, a) -> {
                    Module module = playing(script.session(), a.text(0));
                    return script.plans().add(new Cue.Trigger(module.id()), a.function(1));
                }));
    }

    /** Only sequencers and samplers have triggers. */
    private static Module playing(Session session, String name) throws RejectedException {
        Module module = Require.moduleNamed(session, name);
        if (module.type().can(Capability.EMITS_TRIGGERS) || module.type().can(Capability.ACCEPTS_TRIGGERS)) {
            return module;
        }
        throw new RejectedException(new Rejection(
                Code.INCOMPATIBLE,
                "\"" + name + "\" is of the type " + module.type().name() + ", which neither sends nor gets triggers.",
                "Name a sequencer or a sampler."));
    }

    private static double beats(double beats, double least) throws RejectedException {
        if (beats >= least && beats <= MOST_BEATS) {
            return beats;
        }
        throw RejectedException.of(
                Code.OUT_OF_RANGE,
                "The number of beats is " + (least == 0 ? "0" : "1/32") + " to 1000000, not " + beats + ".");
    }

    private static boolean cancel(Transaction script, int id) {
        Optional<Callback> callback = script.plans().roster().callback(id);
        script.plans().edit(new RosterEdit.Cancel(id));
        return callback.isPresent();
    }
}
