package org.videotracker.script.conversation;

import java.util.Locale;
import java.util.Set;
import org.videotracker.script.lua.luaj.LuaReading;

/** What a line that was typed is, before anybody looks up what it means. */
public sealed interface TypedLine {
    Set<String> LEAVING = Set.of("quit", "exit");

    /** Nothing but blanks. */
    record Blank() implements TypedLine {}

    /** A wish to leave. */
    record Leave() implements TypedLine {}

    /** Lua, after its sign. */
    record Lua(String text) implements TypedLine {}

    /** A text command. */
    record Command(String text) implements TypedLine {}

    static TypedLine of(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty()) {
            return new Blank();
        }
        if (LEAVING.contains(stripped.toLowerCase(Locale.ROOT))) {
            return new Leave();
        }
        return isLua(stripped) ? new Lua(stripped.substring(1).stripLeading()) : new Command(line);
    }

    private static boolean isLua(String stripped) {
        return stripped.startsWith("=") || stripped.startsWith(">");
    }

    /** Where the Lua of a line begins; -1 where it is none. */
    static int luaStart(String line) {
        int sign = line.length() - line.stripLeading().length();
        if (sign < line.length() && isLua(line.substring(sign))) {
            return sign + 1;
        }
        String verb = "eval ";
        return line.regionMatches(true, sign, verb, 0, verb.length()) ? sign + verb.length() : -1;
    }

    /** Whether a line goes on in the next one: Lua that is not complete yet. */
    static boolean goesOn(String line) {
        return of(line) instanceof Lua(String text) && LuaReading.ofEither(text) == LuaReading.INCOMPLETE;
    }
}
