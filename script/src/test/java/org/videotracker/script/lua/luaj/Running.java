package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.Program;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** A runtime without a program around it, and what it printed. */
final class Running implements AutoCloseable {
    final List<String> printed = new ArrayList<>();
    final LuaJRuntime runtime;

    Running(ScriptLimits limits) {
        this(Host.NONE, limits);
    }

    Running(Host host, ScriptLimits limits) {
        runtime = new LuaJRuntime(host, limits, (place, fault) -> {
            throw new AssertionError(place, fault);
        });
    }

    Running() {
        this(ScriptLimits.DEFAULT);
    }

    ScriptResult run(String text) {
        return runtime.run(new Script("set.lua", text), printed::add);
    }

    /** Runs pieces of a script that has these names of its own. */
    ScriptResult run(String name, Set<String> locals, String... pieces) {
        List<Program.Piece> cut = new ArrayList<>();
        for (String piece : pieces) {
            cut.add(new Program.Piece(cut.size() + 1, piece));
        }
        Script script = new Script(name, String.join("\n", pieces));
        return runtime.run(new Program(script, cut, locals), printed::add, piece -> {});
    }

    /** What a script returns. */
    List<String> values(String text) {
        ScriptResult result = run(text);
        assertThat(result).as(text).isInstanceOf(ScriptResult.Done.class);
        return ((ScriptResult.Done) result).values();
    }

    String value(String text) {
        return String.join(" ", values(text));
    }

    ScriptError error(String text) {
        ScriptResult result = run(text);
        assertThat(result).as(text).isInstanceOf(ScriptResult.Failed.class);
        return ((ScriptResult.Failed) result).error();
    }

    @Override
    public void close() {
        runtime.close();
    }
}
