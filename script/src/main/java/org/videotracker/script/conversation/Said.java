package org.videotracker.script.conversation;

/**
 * Something that is said to whoever types: a text of one line or more, in one manner.
 *
 * @param kind how to show it
 */
public record Said(Kind kind, String text) {

    /** The manners. */
    public enum Kind {
        /** A line that was typed, as it is repeated. */
        ECHO,
        /** What came of it. */
        RESULT,
        /** What was wrong. */
        ERROR,
        /** A line of what was typed, shown again below an error. */
        SOURCE,
        /** What points at a place in the line above it. */
        MARK,
        /** What can be done. */
        HINT,
        /** What concerns no line. */
        NOTICE
    }
}
