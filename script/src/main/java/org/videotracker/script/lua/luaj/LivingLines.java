package org.videotracker.script.lua.luaj;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Prototype;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.source.LineMap;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.syntax.NotLuaException;

/**
 * Lets functions that scripts have left know their lines in the text as the user has it now. What stands in a statement that
 * was changed since, or is gone, is said to be of an earlier text, of which nobody knows the lines. Owned by the thread that runs
 * the scripts.
 */
final class LivingLines {
    private static final String EARLIER = " (earlier)";

    private final Map<String, Living> byScript = new HashMap<>();

    /** The functions of a script that may still be called, and the text in which they know their lines. */
    private static final class Living {
        final List<WeakReference<Prototype>> functions = new ArrayList<>();
        Script script = new Script("", "");

        boolean isEmpty() {
            functions.removeIf(function -> function.get() == null);
            return functions.isEmpty();
        }
    }

    /** The text of a script is now this one. To be called before its pieces are added. */
    void follow(Script script) {
        byScript.values().removeIf(Living::isEmpty);
        Living living = byScript.computeIfAbsent(script.name(), name -> new Living());
        if (living.isEmpty()) {
            living.script = script;
        } else if (!living.script.equals(script)) {
            move(living, script);
        }
    }

    private static void move(Living living, Script script) {
        try {
            LineMap lines = LineMap.between(LuaSource.parse(living.script.text()), LuaSource.parse(script.text()));
            living.functions.removeIf(function -> !isMoved(function.get(), lines, script.name()));
            living.script = script;
        } catch (NotLuaException refusal) {
            return; // it will not run, and the next text that does is measured against the same one
        }
    }

    private static boolean isMoved(@Nullable Prototype function, LineMap lines, String script) {
        if (function == null) {
            return false;
        }
        for (int line : function.lineinfo) {
            if (lines.line(line) == 0) {
                function.source = LuaValue.valueOf("=" + script + EARLIER);
                return false;
            }
        }
        for (int i = 0; i < function.lineinfo.length; i++) {
            function.lineinfo[i] = lines.line(function.lineinfo[i]);
        }
        function.linedefined = lines.line(function.linedefined);
        function.lastlinedefined = lines.line(function.lastlinedefined);
        return true;
    }

    /** A piece of the script's present text has been compiled. */
    void add(Script script, Prototype piece) {
        Living living = byScript.computeIfAbsent(script.name(), name -> new Living());
        living.functions.add(new WeakReference<>(piece));
        for (Prototype inner : piece.p) {
            add(script, inner);
        }
    }
}
