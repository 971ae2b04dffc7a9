package org.videotracker.script.lua.runtime;

/**
 * An argument of a function of the program.
 *
 * @param name what help and errors call it
 * @param kind what it takes
 * @param optional whether it may be left out
 * @param many whether it may be there any number of times, as the last one; what it becomes is a {@link java.util.List}
 * @param type what it takes, in the words of LuaCATS, for editors
 */
public record Argument(String name, Kind kind, boolean optional, boolean many, String type) {

    /** What an argument takes, and what becomes of it. */
    public enum Kind {
        /** A {@link String}. */
        TEXT("a text", "string"),
        /** A finite {@link Double}. */
        NUMBER("a number", "number"),
        /** An {@link Integer}. */
        INTEGER("a whole number", "integer"),
        /** A {@link Boolean}. */
        BOOLEAN("true or false", "boolean"),
        /** A finite {@link Double}, a {@link String} or a {@link Boolean}. */
        VALUE("a number, a text, or true or false", "number|string|boolean"),
        /** A {@code Map<String, Object>} of VALUEs. */
        SETTINGS("a table of names and values", "table<string, number|string|boolean>"),
        /** A {@code List<Object>} of VALUEs and SETTINGS. */
        LIST("a list", "any[]"),
        /** A {@code Map<Object, Object>} from whole numbers and texts to VALUEs and TABLEs, numbers first, each in their order. */
        TABLE("a table", "table"),
        /** A {@link String} or a TABLE. */
        TEXT_OR_TABLE("a text or a table", "string|table"),
        /** A {@link ScriptFunction}. */
        FUNCTION("a function", "function"),
        /** An {@link Integer}, or whatever else is of ANY. */
        COUNT_OR_PATTERN("a whole number or a pattern", "integer|any"),
        /**
         * A VALUE, a {@link HostObject}, a {@link ScriptFunction}, or a {@code List<Object>} or {@code Map<String, Object>} of
         * these.
         */
        ANY("a value, an object, a function, or a list or table of names of these", "any");

        private final String description;
        private final String type;

        Kind(String description, String type) {
            this.description = description;
            this.type = type;
        }

        /** For a sentence, with its article. */
        public String description() {
            return description;
        }
    }

    public static Argument of(String name, Kind kind) {
        return new Argument(name, kind, false, false, kind.type);
    }

    public static Argument optional(String name, Kind kind) {
        return new Argument(name, kind, true, false, kind.type);
    }

    /** The last one, once or any number of times. */
    public static Argument many(String name, Kind kind) {
        return new Argument(name, kind, false, true, kind.type);
    }

    /** The same, to be left out at will. */
    public Argument optionally() {
        return new Argument(name, kind, true, many, type);
    }

    /** The same, with a more precise type for editors. */
    public Argument typed(String newType) {
        return new Argument(name, kind, optional, many, newType);
    }
}
