package org.videotracker.model.pattern.expression;

import java.util.List;

/**
 * What a word of the vocabulary is given.
 *
 * @param name what help and errors call it
 * @param kind what it takes
 * @param presence whether, and how often, it is there
 * @param options the names it takes, of a {@link Kind#NAME}; empty where any will do
 */
public record Parameter(String name, Kind kind, Presence presence, List<String> options) {
    public Parameter {
        options = List.copyOf(options);
    }

    /** Whether, and how often, an argument is there. */
    public enum Presence {
        /** Once. */
        REQUIRED,
        /** Once, or not. */
        OPTIONAL,
        /** At least once; the last parameter only. */
        MANY
    }

    /** What an argument can be. */
    public enum Kind {
        /** A pattern; a text is mini-notation, a number or truth value is there in each cycle. */
        PATTERN("a pattern"),
        /** A number, the same at all times. */
        NUMBER("a number"),
        /** A whole number, the same at all times. */
        COUNT("a whole number"),
        /** A text that is no notation, the same at all times. */
        NAME("a name"),
        /** A function from a pattern to a pattern. */
        FUNCTION("a function of a pattern"),
        /** A function of the value of an event, of when it begins, and of how long it lasts. */
        VALUE_FUNCTION("a function of a value"),
        /** A value, in a function of a value: what is made of the function's value, or a number, text or truth value. */
        VALUE("a value"),
        /** A list of patterns. */
        LIST("a list of patterns"),
        /** A list of patterns, or patterns by name. */
        CHOICES("a list of patterns, or patterns by name"),
        /** A number and a pattern. */
        WEIGHTED("a list of a number and a pattern"),
        /** A pattern and a number. */
        WITH_WEIGHT("a list of a pattern and a number");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** For a sentence, with its article. */
        public String description() {
            return description;
        }
    }

    static Parameter of(String name, Kind kind) {
        return new Parameter(name, kind, Presence.REQUIRED, List.of());
    }

    static Parameter optional(String name, Kind kind) {
        return new Parameter(name, kind, Presence.OPTIONAL, List.of());
    }

    static Parameter many(String name, Kind kind) {
        return new Parameter(name, kind, Presence.MANY, List.of());
    }

    Parameter oneOf(List<String> names) {
        return new Parameter(name, kind, presence, names);
    }
}
