package org.videotracker.script.lua.luaj;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;

/** Says, in the terms of the port, why a run ended before its end. Knows the texts of the scripts, to show the line. */
final class Endings {
    /** More scripts than a set has. */
    private static final int MOST_TEXTS = 64;

    private final Guard guard;
    private final Errors errors;
    private final FaultSink faults;
    private final Map<String, Script> texts = new LinkedHashMap<>();

    Endings(Guard guard, Errors errors, FaultSink faults) {
        this.guard = guard;
        this.errors = errors;
        this.faults = faults;
    }

    /** Remembers the text of a script that is run. */
    void know(Script script) {
        texts.remove(script.name());
        texts.put(script.name(), script);
        if (texts.size() > MOST_TEXTS) {
            texts.remove(texts.keySet().iterator().next());
        }
    }

    /** @param script the name for an error without a place */
    ScriptError described(String script, LuaError error) {
        if (Errors.isFault(error)) {
            faults.report("running the script " + script, error);
        }
        @Nullable Position where = errors.where(error);
        return errors.described(text(where == null ? script : where.script()), error);
    }

    ScriptError described(String script, Stopped stop) {
        return located(script, stop.kind, stop.where, stop.reason, "");
    }

    ScriptError overflow(String script) {
        return here(script, Kind.RUNTIME, "stack overflow: calls within calls without end");
    }

    ScriptError here(String script, Kind kind, String message) {
        return located(script, kind, guard.position(1), message, "");
    }

    private ScriptError located(String script, Kind kind, @Nullable Position where, String message, String hint) {
        return where == null
                ? ScriptError.of(kind, script, message, hint)
                : Errors.at(text(where.script()), kind, where, Optional.empty(), message, hint);
    }

    /** A script that was run; without its text if that is long ago. */
    private Script text(String name) {
        @Nullable Script known = texts.get(name);
        return known == null ? new Script(name, "") : known;
    }
}
