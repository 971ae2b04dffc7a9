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
            - Globals stay for the next run, and so do the local names of a script's top level, for scripts of its name; coroutines
              do not. After an error both have the values from before. The library cannot be changed, only hidden by a global of
              the same name.
            - `module:trigger` plays a note and edits nothing: the notes of a run begin together with its edits, and none after an
              error.
            - A wrong name is an error that lists near ones. An error says the line of your text. `pcall` catches it, and the edits
              made before stay.

            ## Statement by statement

            A text is evaluated statement by statement, at the top level. When it is evaluated again after a change, only the
            statements run that say something new, and those that depend on them: that read a name which a changed one sets.
            Comments and layout do not count, and a statement may be moved.

            **Local names** of the top level are seen by all statements of the script, now and later, and by no other script. There
            is one variable for each name: a callback that was made earlier sees what the name is given later.

            ```lua
            local level = 0.5
            engine:every(4, function() setParam("multiSampler1", "masterVolume", level) end)
            ```

            Change 0.5 to 0.7 and evaluate again, and both statements run; the callback from before is replaced.

            ## Callbacks

            A script can leave functions to be called: by `onStateChange`, `clock:onBeat`, `engine:after`, `engine:every` and
            `onTrigger`. Each gives a number, by which `engine:cancel` takes it away.

            - A callback **belongs to the statement or block that made it**, and goes when that is evaluated again or is no longer in
              the text. What a callback makes belongs to the same.
            - Each call is a transaction of its own, with 10 ms and 8 MiB. What callbacks edit in a row, with nobody else between, is
              one step of undo.
            - Callbacks on beats are called a little ahead, and their edits are made **exactly on the beat**, at the very sample. A
              callback works with what the session will be then, what other callbacks of the same beat have done before it included.
            - They rest while the transport is stopped or paused. After a seek, `onBeat` goes on with the beats from there, and `every`
              on its grid; `after` waits for its beat, or is called at once if the seek leaps over it. A call that is missed is
              not made up for: of several that came too late only the last is made, and none that is more than a beat late.
            - `onTrigger` is called when the trigger sounds, and its edits are made 40 ms after it, so that they are the same each
              time.
            - `onStateChange` hears of changes by anybody, the script that asks for it included, but not of its own; many changes are
              one call. Two such callbacks that keep changing each other's work rest until something else changes.
            - A callback that **fails three times in a row is paused**, and one is told the place and the reason; at once if it used up
              its memory. All others go on. Evaluate it again to let it live again.
            - Rendered offline they do the same as live, in the same frames.

            ```lua
            local clock = engine:getClock()
            clock:onBeat(function(beat)
              setParam("multiSampler1", "masterVolume", beat % 4 == 0 and 1 or 0.6)
            end)
            engine:every(16, function() bpm(bpm() + 1) end)
            onStateChange(function(state, change)
              if state.bpm > 160 then bpm(120) end
            end)
            ```

            The **state** that `onStateChange` and `engine:getState` give looks like a table and is read like one, with dots, `#`,
            `pairs` and `ipairs`. Nothing is copied: each field is found when it is read, so it costs nothing to get all of it.

            ## Blocks

            ```lua
            block("drums", function()
              sampler("kick", {masterVolume = 0.8})
              engine:every(4, function() print("four") end)
            end)
            ```

            A block is a part of the set that can be evaluated, silenced and restored on its own.

            - If its function **fails, all it did is taken back** and the block stays what it was before, with its callbacks; the rest
              of the script goes on, and one is warned. So too if it does not end: it has half of the time that the script has left.
              Only globals and tables that it has set stay changed.
            - If a callback of a new version fails three times in a row, the block **falls back** to the version before: its function
              is run again, and its callbacks live again.
            - `silence(name)` lets its callbacks rest and switches off the modules that it named by `sampler`, `sequencer`, `mixer` and
              the like, or added; not the masters, and not what another sounding block names too. `restore(name)` brings back both,
              and so does evaluating it. `hush()` silences all blocks, and `blocks()` lists them.
            - A block that is no longer in the text is silenced, and is restored when it comes back.
            - To keep one silent in the text, write `block("drums", function() ... end):silence()`.

            ## Boundaries

            The edits of a script are made at once, or where `engine:quantize("bar")` says so at the next bar: or `"beat"`, or
            `"step"`. The callbacks and blocks that it makes begin then too, and their distances count from there. With a function,
            `engine:quantize("bar", function() ... end)`, only what that does waits, as a batch of its own that the rest of the script
            does not see. A script that is evaluated while another one waits is told what will be then, and does not overtake it. While
            the transport does not play nothing waits, and neither does it after a seek that leaps over the boundary; after a seek
            back it is the next boundary from there.

            ```lua
            engine:quantize("bar")
            bpm(140)
            pattern("verse", 32)
            bind("trackerSequencer1", "verse")
            ```

            ## Patterns that are written

            A pattern can be written instead of filled with steps: as in Tidal and Strudel, it then says what happens in every
            cycle. Patterns are values. What makes one gives it, what changes one is a method of it and gives another, and a text
            in mini-notation, a number or a list stands for a pattern wherever one is wanted.

            ```lua
            play("lead", s("kick*2 [snare, hat*4]"):vol("0.8 1"):every(4, fast(2)))
            play("bass", note("<c2 eb2>(3,8)") + "<0 12>")
            pattern("fill", stack(s("kick"), s("~ snare")):off(1/8, function(p) return p:speed(2) end))
            ```

            - `play` lets a sequencer play a pattern at once, and makes the sequencer where there is none. Evaluated again it
              changes the pattern, which goes on where it is. `pattern` makes a pattern of a name, to be bound or chained.
            - A bare number is a sample by its slot, a bare word a sample by its name; `note` and the other functions for
              parameters say what is meant. `control("name", ...)` is any parameter of the target.
            - Each method is a function too, with the pattern last: `rev("a b")`, `fast(2, "a b")`; without the pattern it is a
              function of one, for `every` and the like: `p:every(4, rev)`, `p:off(0.25, add(7))`. There `vol(0.5)` sets the volume.
            - `+ - * / % ^` calculate with values, and `a .. b` plays one after the other, a cycle each.
            - Functions that are given to `every`, `map` and the like are called **once, while the pattern is written**, and what
              they do is written down. Nothing of Lua runs while it plays. So what `map` gives to its function has no value yet:
              use `v:gt(3)` for `v > 3`, and `v:select(a, b)` for a choice.
            - What is wrong is told where it is written, with the line, and with the column of a notation. What can only be found
              while it plays silences that pattern for that cycle, and no other.
            - `p:show(4)` draws the first cycles. `freeze` makes steps of a pattern, and `thaw` writes what steps play.

            ## A session as a script

            `vt script DIR` prints a session as a script: whatever is not as in a new project, each call on a line of its own, so
            that a changed value is a changed line. `vt run DIR FILE.lua --strict` makes it again: in a strict run the script says
            all that there is, and what it does not mention is removed or gets its initial value. The masters stay, the library of
            media and the text of `userScript` too; a module that keeps its name and type is the same module and plays on. Not
            in a script: what a sequencer was last asked, and fields that a later version has put into the file.

            `vt script DIR --editor` puts `videotracker.d.lua` beside your scripts, with which the Lua language server completes and
            checks them in any editor.

            ## What a script may not do

            It cannot load code, touch files, start programs or reach Java: there is no `load`, `require`, `io`, `os` or `debug`. It
            has the libraries `string`, `table`, `math`, `bit32` and `coroutine`. It is stopped after 2 seconds, or after it has
            allocated 128 MiB; then the globals are gone if it was memory. A text has at most 1 MiB, a script 256 KiB, calls go 200
            deep, 64 coroutines can have begun and not ended, and a run makes at most 100000 edits. At most 1000 callbacks can stand.
            If the memory of all scripts together runs out, their globals, callbacks and blocks are gone, and one is told.
            """;
}
