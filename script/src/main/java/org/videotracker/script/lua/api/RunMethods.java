package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.history.History;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.ScriptFunction;
import org.videotracker.script.lua.state.StateView;

/** How a run takes effect, what it can look at, and what it can take back. */
final class RunMethods {
    private static final String ENGINE = EngineMethods.TYPE;
    private static final String CLOCK = ClockMethods.TYPE;
    private static final Argument STEPS = Argument.optional("steps", Kind.INTEGER);
    private static final List<Quantum> QUANTA = List.of(Quantum.NOW, Quantum.STEP, Quantum.BEAT, Quantum.BAR);

    private RunMethods() {}

    static List<ApiFunction> all() {
        return List.of(
                new ApiFunction(
                        ENGINE,
                        "quantize",
                        List.of(
                                Argument.of("boundary", Kind.TEXT).typed("vt.Boundary"),
                                Argument.optional("fn", Kind.FUNCTION).typed("fun()")),
                        "",
                        "Lets the edits of the script take effect at the next \"step\", \"beat\" or \"bar\" instead of "
                                + "\"now\". With a function, only the edits of the function, as a batch of their own that the "
                                + "rest of the script does not see.",
                        "engine:quantize(\"bar\")\nengine:quantize(\"beat\", function() bpm(140) end)\nreturn bpm()",
                        RunMethods::quantise),
                new ApiFunction(
                        ENGINE,
                        "batch",
                        List.of(Argument.of("fn", Kind.FUNCTION).typed("fun()")),
                        "",
                        "Calls the function; if it raises an error, its edits are taken back before that goes on.",
                        "pcall(function()\n  engine:batch(function()\n    bpm(140)\n    error(\"no\")\n  end)\nend)\n"
                                + "return bpm()",
                        (script, self, a) -> {
                            Transaction.Savepoint savepoint = script.save();
                            callOrTakeBack(script, savepoint, a.function(0));
                            return null;
                        }),
                travel("undo", true, "Undoes one step of the history", "return engine:undo()"),
                travel("redo", false, "Does again one step that was undone", "return engine:redo(2)"),
                new ApiFunction(
                        ENGINE,
                        "getState",
                        List.of(Argument.optional("path", Kind.TEXT)),
                        "a table, or what is at the path",
                        "All that is: version, transport (also clock), bpm, modules, connections, mappings, patterns, chains, "
                                + "bindings and script, by name; of a module type, enabled, parameters and samples. It is "
                                + "read and not changed, and shows this moment also later.",
                        "local state = engine:getState()\n"
                                + "return state.bpm, state.modules.multiSampler1.parameters.voices, "
                                + "engine:getState(\"patterns.P0.stepCount\")",
                        (script, self, a) -> state(script, a.optionalText(0).orElse(""))),
                new ApiFunction(
                        ENGINE,
                        "version",
                        List.of(),
                        "a number",
                        "Counts the changes of the session; that of the state which the script began with.",
                        "return engine:version()",
                        (script, self, a) -> script.plans().occasion().version()),
                new ApiFunction(
                        CLOCK,
                        "getBeat",
                        List.of(),
                        "a number",
                        "The beat, counted from zero, in which a callback's edits take effect; in a script, the present one.",
                        "return engine:getClock():getBeat()",
                        (script, self, a) -> script.plans().occasion().moment().beat()),
                new ApiFunction(
                        CLOCK,
                        "getCurrentBPM",
                        List.of(),
                        "the tempo",
                        "The tempo at this moment, which during a glide is on its way to getBPM.",
                        "return engine:getClock():getCurrentBPM()",
                        (script, self, a) -> script.plans().occasion().moment().tempo()));
    }

    private static ApiFunction travel(String name, boolean isBack, String description, String example) {
        return new ApiFunction(
                ENGINE,
                name,
                List.of(STEPS),
                "the number of steps there are for it",
                description + ", or as many as given, when the script has ended. A script that does so makes no edits.",
                example,
                (script, self, a) -> {
                    int wanted = a.optionalInteger(0).orElse(1);
                    if (wanted < 1) {
                        throw RejectedException.of(
                                Code.OUT_OF_RANGE, "The number of steps is 1 or more, not " + wanted + ".");
                    }
                    History history = script.plans().occasion().history();
                    int steps = Math.min(
                            wanted,
                            isBack ? history.past().size() : history.future().size());
                    if (steps > 0) {
                        script.travel(new Travel(steps, isBack));
                    }
                    return steps;
                });
    }

    private static @Nullable Object quantise(Transaction script, Object self, Arguments a) throws RejectedException {
        Quantum quantum = quantum(a.text(0));
        if (a.optionalFunction(1).isEmpty()) {
            script.plans().quantise(quantum);
            return null;
        }
        Transaction.Savepoint savepoint = script.save();
        callOrTakeBack(script, savepoint, a.function(1));
        script.cut(savepoint, quantum);
        return null;
    }

    private static void callOrTakeBack(Transaction script, Transaction.Savepoint savepoint, ScriptFunction function) {
        boolean isDone = false;
        try {
            function.callNow();
            isDone = true;
        } finally {
            if (!isDone) {
                script.restore(savepoint);
            }
        }
    }

    private static Quantum quantum(String name) throws RejectedException {
        for (Quantum quantum : QUANTA) {
            if (name(quantum).equals(name)) {
                return quantum;
            }
        }
        throw RejectedException.unknown(
                "boundary", name, QUANTA.stream().map(RunMethods::name).toList());
    }

    private static String name(Quantum quantum) {
        return quantum.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object state(Transaction script, String path) {
        return StateView.at(script.session(), script.plans().occasion().version(), path);
    }
}
