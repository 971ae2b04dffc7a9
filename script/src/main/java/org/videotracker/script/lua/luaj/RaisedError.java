package org.videotracker.script.lua.luaj;

import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;
import org.videotracker.script.lua.source.Blame;

/**
 * An error that a script or the library raised, with the value that {@code pcall} gives.
 *
 * <p>The interpreter's own errors have only a text, to which it adds a place in a form of its own.
 */
final class RaisedError extends LuaError {
    final transient LuaValue value;
    final transient @Nullable Position where;
    /** Without the place; null where the value is no text. */
    final @Nullable String message;

    final String hint;
    /** What it is about; null if that is not known. */
    final transient @Nullable Blame blame;

    RaisedError(
            LuaValue value, @Nullable Position where, @Nullable String message, String hint, @Nullable Blame blame) {
        super(value);
        this.value = value;
        this.where = where;
        this.message = message;
        this.hint = hint;
        this.blame = blame;
    }

    /** An error whose text says where. */
    static RaisedError at(@Nullable Position where, String message, String hint) {
        return at(where, message, hint, null);
    }

    static RaisedError at(@Nullable Position where, String message, String hint, @Nullable Blame blame) {
        String text = where == null ? message : where + " " + message;
        return new RaisedError(Texts.lua(text), where, message, hint, blame);
    }
}
