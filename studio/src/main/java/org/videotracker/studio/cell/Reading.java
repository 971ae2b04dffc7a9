package org.videotracker.studio.cell;

/** What was made of a text that is being typed into a cell. */
public sealed interface Reading {

    /** A finite number. */
    record Number(double value) implements Reading {}

    /** Nothing yet, but the beginning of something; it is never applied. */
    record Incomplete() implements Reading {}

    /**
     * A text that means no number.
     *
     * @param sentence what is wrong, and what would be right
     * @param position the character at which it goes wrong, from zero; at most the length of the text
     */
    record Wrong(String sentence, int position) implements Reading {}
}
