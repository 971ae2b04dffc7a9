package org.videotracker.script.lua.print;

import org.videotracker.model.pattern.expression.LuaLiteral;

/** Long texts as Lua writes them. */
final class LuaText {
    private LuaText() {}

    /** A text of several lines as it is, where that is possible; else in quotes. */
    static String block(String text) {
        boolean isPlain = text.contains("\n") && text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t');
        if (!isPlain || text.indexOf(0x7f) >= 0) {
            return LuaLiteral.of(text);
        }
        String level = "";
        while (text.contains("]" + level + "]") || text.endsWith("]" + level)) {
            level += "=";
        }
        return "[" + level + "[\n" + text + "]" + level + "]";
    }
}
