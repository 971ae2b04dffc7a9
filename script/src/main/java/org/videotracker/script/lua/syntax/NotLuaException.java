package org.videotracker.script.lua.syntax;

/** Says that a text is no Lua. */
public final class NotLuaException extends Exception {
    private final transient SyntaxError error;

    NotLuaException(SyntaxError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    public SyntaxError error() {
        return error;
    }
}
