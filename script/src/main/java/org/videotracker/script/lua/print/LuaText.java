package org.videotracker.script.lua.print;

import org.videotracker.script.lua.syntax.Keywords;

/** Names and texts as Lua writes them. */
final class LuaText {
    private LuaText() {}

    /** Whether a text can be the name of a variable or field. */
    static boolean isName(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*") && !Keywords.ALL.contains(text);
    }

    /** A text in quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        quoted.append("\\%03d".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** A text of several lines as it is, where that is possible; else in quotes. */
    static String block(String text) {
        boolean isPlain = text.contains("\n") && text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t');
        if (!isPlain || text.indexOf(0x7f) >= 0) {
            return quoted(text);
        }
        String level = "";
        while (text.contains("]" + level + "]") || text.endsWith("]" + level)) {
            level += "=";
        }
        return "[" + level + "[\n" + text + "]" + level + "]";
    }
}
