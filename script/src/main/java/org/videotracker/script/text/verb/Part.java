package org.videotracker.script.text.verb;

import java.util.List;
import org.videotracker.script.text.word.Word;

/** One part of the form of a command. */
public sealed interface Part {

    /** As the help writes it. */
    String print();

    /** Whether a word can stand here, as far as it can be told without a session. */
    boolean takes(Word word);

    /**
     * A word that must stand there, in any case.
     *
     * @param names its name and its aliases
     * @param optional whether it may be left out
     */
    record Keyword(List<String> names, boolean optional) implements Part {
        boolean matches(Word word) {
            return names.stream().anyMatch(word::says);
        }

        @Override
        public boolean takes(Word word) {
            return matches(word);
        }

        @Override
        public String print() {
            return optional ? "[" + names.getFirst() + "]" : names.getFirst();
        }
    }

    /** How many words a slot takes. */
    enum Count {
        ONE,
        OPTIONAL,
        ANY,
        SOME
    }

    /**
     * A place for words of the user's.
     *
     * @param name how it is called in the help, and how it is found when a line was read
     */
    record Slot(String name, Kind kind, Count count) implements Part {
        @Override
        public boolean takes(Word word) {
            return kind.fault(word, name).isEmpty();
        }

        @Override
        public String print() {
            boolean isChoice = !kind.choices().isEmpty();
            String shown = isChoice ? String.join("|", kind.choices()) : name;
            return switch (count) {
                case ONE -> "<" + shown + ">";
                case OPTIONAL -> "[" + shown + "]";
                case ANY -> "[" + name + " ...]";
                case SOME -> "<" + name + "> [" + name + " ...]";
            };
        }
    }

    /** A word that must stand there, and its aliases. */
    static Keyword word(String... names) {
        return new Keyword(List.of(names), false);
    }

    /** A word that may stand there. */
    static Keyword maybe(String name) {
        return new Keyword(List.of(name), true);
    }

    static Slot one(String name, Kind kind) {
        return new Slot(name, kind, Count.ONE);
    }

    static Slot optional(String name, Kind kind) {
        return new Slot(name, kind, Count.OPTIONAL);
    }

    static Slot any(String name, Kind kind) {
        return new Slot(name, kind, Count.ANY);
    }

    static Slot some(String name, Kind kind) {
        return new Slot(name, kind, Count.SOME);
    }
}
