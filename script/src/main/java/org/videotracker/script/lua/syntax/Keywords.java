package org.videotracker.script.lua.syntax;

import java.util.Set;

/** The words of Lua that are no names. */
public final class Keywords {
    public static final Set<String> ALL = Set.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "false",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "local",
            "nil",
            "not",
            "or",
            "repeat",
            "return",
            "then",
            "true",
            "until",
            "while");

    private Keywords() {}
}
