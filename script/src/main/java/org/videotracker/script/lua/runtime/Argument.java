package org.videotracker.script.lua.runtime;

/**
 * An argument of a function of the program.
 *
 * @param name what help and errors call it
 * @param kind what it takes
 * @param optional whether it may be left out
 */
public record Argument(String name, Kind kind, boolean optional) {

    /** What an argument takes, and what becomes of it. */
    public enum Kind {
        /** A {@link String}. */
        TEXT("a text"),
        /** A finite {@link Double}. */
        NUMBER("a number"),
        /** An {@link Integer}. */
        INTEGER("a whole number"),
        /** A {@link Boolean}. */
        BOOLEAN("true or false"),
        /** A finite {@link Double}, a {@link String} or a {@link Boolean}. */
        VALUE("a number, a text, or true or false"),
        /** A {@code Map<String, Object>} of VALUEs. */
        SETTINGS("a table of names and values"),
        /** A {@code List<Object>} of VALUEs and SETTINGS. */
        LIST("a list"),
        /** A {@code Map<Object, Object>} from whole numbers and texts to VALUEs and TABLEs, numbers first, each in their order. */
        TABLE("a table"),
        /** A {@link String} or a TABLE. */
        TEXT_OR_TABLE("a text or a table"),
        /** A {@link ScriptFunction}. */
        FUNCTION("a function");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** For a sentence, with its article. */
        public String description() {
            return description;
        }
    }

    public static Argument of(String name, Kind kind) {
        return new Argument(name, kind, false);
    }

    public static Argument optional(String name, Kind kind) {
        return new Argument(name, kind, true);
    }
}
