package org.videotracker.script.lua.luaj;

import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;

/** Brings the interpreter's errors, which know their place in a form of its own, into Lua's. */
final class Errors {
    private static final String OF_THE_MACHINE = "vm error: ";

    private final Guard guard;

    Errors(Guard guard) {
        this.guard = guard;
    }

    /** The error with its place, message and value. */
    RaisedError raised(LuaError error) {
        if (error instanceof RaisedError raised) {
            return raised;
        }
        @Nullable Position where = guard.errorPosition();
        String text = String.valueOf(error.getMessage()).strip();
        String place = where == null ? "" : "=" + where.script() + ":" + where.line() + " ";
        if (where == null || !text.startsWith(place)) {
            return RaisedError.at(null, inFull(text), ""); // it happened outside any Lua function
        }
        String message = inFull(text.substring(place.length()));
        return RaisedError.at(where, message, message.startsWith("attempt to") ? guard.errorHint() : "");
    }

    /** The interpreter shortens what Lua says in full. */
    private static String inFull(String message) {
        return message.replaceFirst("^attempt to index \\? \\((a \\w+ value)\\)$", "attempt to index $1")
                .replaceFirst("^(attempt to (?:call|get length of|perform arithmetic on)) (\\w+)$", "$1 a $2 value");
    }

    /** What {@code pcall} gives for an error. */
    LuaValue value(LuaError error) {
        return raised(error).value;
    }

    /** Whether an error is a fault of the program rather than of the script. */
    static boolean isFault(LuaError error) {
        return !(error instanceof RaisedError)
                && String.valueOf(error.getMessage()).contains(OF_THE_MACHINE);
    }
}
