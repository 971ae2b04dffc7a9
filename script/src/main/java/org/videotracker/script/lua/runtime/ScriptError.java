package org.videotracker.script.lua.runtime;

import java.util.List;

/**
 * Why a script ended before its end.
 *
 * @param kind what kind of end
 * @param script the name of the script that holds the line
 * @param line the line of the user's text, from 1 on; 0 where the error has no place
 * @param column the place in the line, in characters from 1 on; 0 where it is not known
 * @param sourceLine that line; empty where it is not known
 * @param message one sentence without the place
 * @param hint what to do about it; empty where the message says it
 * @param traceback the calls that were going on, the innermost first; of many, those at both ends
 */
public record ScriptError(
        Kind kind,
        String script,
        int line,
        int column,
        String sourceLine,
        String message,
        String hint,
        List<Frame> traceback) {

    /**
     * A call that was going on.
     *
     * @param line where it was, from 1 on
     * @param function what the caller called it; empty where it had no name, and for the script itself
     */
    public record Frame(String script, int line, String function) {

        /** As in {@code live.lua:3, in fill}. */
        @Override
        public String toString() {
            return script + ":" + line + (function.isEmpty() ? "" : ", in " + function);
        }
    }

    public ScriptError {
        traceback = List.copyOf(traceback);
    }

    /** The kinds of end. */
    public enum Kind {
        /** The text is not Lua. */
        SYNTAX,
        /** The script did something that cannot be done, or said {@code error}. */
        RUNTIME,
        /** It ran too long. */
        TIME,
        /** It used too much memory. */
        MEMORY,
        /** Somebody stopped it. */
        STOPPED,
        /** The text was not even looked at: it is too long, or binary. */
        REFUSED,
        /** The project changed while the script ran, and its edits no longer fit. */
        CONFLICT,
        /** A fault of the program. */
        FAULT
    }

    /** An error that concerns a script as a whole. */
    public static ScriptError of(Kind kind, String script, String message, String hint) {
        return new ScriptError(kind, script, 0, 0, "", message, hint, List.of());
    }

    public ScriptError withTraceback(List<Frame> calls) {
        return new ScriptError(kind, script, line, column, sourceLine, message, hint, calls);
    }

    public ScriptError withMessage(String newMessage) {
        return new ScriptError(kind, script, line, column, sourceLine, newMessage, hint, traceback);
    }

    public ScriptError withHint(String newHint) {
        return new ScriptError(kind, script, line, column, sourceLine, message, newHint, traceback);
    }

    /** The place, as compilers write it: {@code live.lua:3:7}. */
    public String place() {
        return script + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column));
    }

    /** Place and message in one line; the line of source with a caret where the column is known; the hint; the calls. */
    public String text() {
        StringBuilder text = new StringBuilder(place() + ": " + message);
        if (column > 0 && !sourceLine.isBlank()) {
            String before = sourceLine.substring(0, Math.min(sourceLine.length(), column - 1));
            text.append("\n  ")
                    .append(sourceLine)
                    .append("\n  ")
                    .append(before.replaceAll("[^\t]", " "))
                    .append('^');
        }
        text.append(hint.isEmpty() ? "" : "\n" + hint);
        if (traceback.size() > 1) { // one call is the place itself
            traceback.stream()
                    .skip(1)
                    .forEach(call -> text.append("\n  called from ").append(call));
        }
        return text.toString();
    }
}
