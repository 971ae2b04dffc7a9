package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.Playing;

/** The reference of the Lua functions, made from their table; what the examples do is found by running them. */
final class LuaReference {
    private LuaReference() {}

    static String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("\n## Functions\n");
        ScriptApi.functions().stream()
                .filter(function -> !function.isMethod())
                .forEach(function -> append(text, function));
        for (Map.Entry<String, List<ApiFunction>> type : ScriptApi.methods().entrySet()) {
            text.append("\n## Methods of ").append(type.getKey()).append('\n');
            type.getValue().forEach(method -> append(text, method));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ApiFunction function) {
        text.append("\n### ").append(function.form()).append("\n\n").append(function.description());
        if (!function.result().isNothing()) {
            text.append(" Gives ").append(function.result().words()).append('.');
        }
        text.append("\n\n```lua\n").append(function.example()).append('\n');
        effects(function).forEach(effect -> text.append("-- ").append(effect).append('\n'));
        text.append("```\n");
    }

    /** What an example returns, and what it changes in a new project. */
    static List<String> effects(ApiFunction function) {
        try (Playing playing = new Playing()) {
            Session before = playing.session();
            Evaluation.Applied applied = playing.applied(function.example());
            List<String> effects = new ArrayList<>();
            if (!applied.values().isEmpty()) {
                effects.addAll(("returns " + String.join(", ", applied.values()))
                        .lines()
                        .toList());
            }
            SessionDiff.between(before, playing.session()).describe().lines().forEach(effects::add);
            return effects;
        }
    }

    private static final String INTRODUCTION = """
            # Lua

            Sets are written in Lua 5.2, and `vt run PROJECT FILE.lua` runs them. This is what a script can call. The page is made
            from the table of functions in the code (`script/.../lua/api`), and a test runs every example in a new project: the
            comments under it are what it returned and changed.

            ## How a script runs

            - A run is a **transaction**. The script works on a session of its own and sees its own effects at once. When it has come
              to its end, all its edits are made together: one step of undo. After an error nothing has changed, and what was
              playing plays on.
            - Running a script **twice is the same as running it once**, as far as the functions that make things are concerned:
              `sampler`, `pattern`, `chain`, `connect` and the like make only what is missing, and keep what is there.
            - `print` and what the script returns are shown by whoever runs it.
            - Globals stay for the next run; locals and coroutines do not. The library cannot be changed, only hidden by a global
              of the same name.
            - A wrong name is an error that lists near ones. An error says the line of your text. `pcall` catches it, and the edits
              made before stay.

            ## What a script may not do

            It cannot load code, touch files, start programs or reach Java: there is no `load`, `require`, `io`, `os` or `debug`. It
            has the libraries `string`, `table`, `math`, `bit32` and `coroutine`. It is stopped after 2 seconds, or after it has
            allocated 128 MiB; then the globals are gone if it was memory. A text has at most 1 MiB, a script 256 KiB, calls go 200
            deep, 64 coroutines can have begun and not ended, and a run makes at most 100000 edits.
            """;
}
