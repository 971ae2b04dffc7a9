package org.videotracker.script.lua.api;

import java.util.Map;

/**
 * What a function gives.
 *
 * @param words for people; empty if it gives nothing
 * @param type in the words of LuaCATS, for editors; likewise
 */
record Result(String words, String type) {
    private static final String ANY = "any";
    private static final String YES_OR_NO = "whether ";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("true", "boolean"),
            Map.entry("true or false", "boolean"),
            Map.entry("a number", "number"),
            Map.entry("a number, or nil where nothing plays", "number?"),
            Map.entry("the tempo", "number"),
            Map.entry("the index of the slot", "integer"),
            Map.entry("the number of the callback", "integer"),
            Map.entry("the number of steps there are for it", "integer"),
            Map.entry("a text", "string"),
            Map.entry("its name", "string"),
            Map.entry("the name", "string"),
            Map.entry("the new name", "string"),
            Map.entry("the identity", "string"),
            Map.entry("the name of its type", "string"),
            Map.entry("a list of names", "string[]"),
            Map.entry("a number, a text, or true or false", "number|string|boolean"),
            Map.entry("a table, or nil", "table?"),
            Map.entry("a table", "table"),
            Map.entry("a table with success, message and error", "vt.Answer"),
            Map.entry("a list of tables", "table[]"),
            Map.entry("a list of tables, or nil", "table[]?"),
            Map.entry("a table, or what is at the path", "any"),
            Map.entry("the pattern", "vt.pattern"),
            Map.entry("the value", "vt.value"),
            Map.entry("a function, where something is given", "any"),
            Map.entry("the name of the sequencer", "string"),
            Map.entry("the name of the sequencer, where one is meant", "string?"),
            Map.entry("the module", "vt.module"),
            Map.entry("the module, or nil", "vt.module?"),
            Map.entry("the block", "vt.block"),
            Map.entry("the engine", "vt.engine"),
            Map.entry("the clock", "vt.clock"),
            Map.entry("the registry", "vt.registry"),
            Map.entry("the connections", "vt.connections"),
            Map.entry("the patterns", "vt.patterns"),
            Map.entry("the chains", "vt.chains"),
            Map.entry("the parameter router", "vt.router"));

    /** What these words mean to an editor. */
    static Result of(String words) {
        return new Result(words, words.startsWith(YES_OR_NO) ? "boolean" : TYPES.getOrDefault(words, ANY));
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** Whether an editor learns what it is. */
    boolean isTyped() {
        return TYPES.containsKey(words) || !type.equals(ANY);
    }
}
