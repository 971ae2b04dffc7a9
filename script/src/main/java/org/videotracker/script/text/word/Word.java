package org.videotracker.script.text.word;

/**
 * One word of a line.
 *
 * @param text what it says, without quotes
 * @param number its place in its command, from one
 * @param column where it begins in the line, from one
 * @param quoted whether it began with a quote; a quoted word is a name or a value and never a keyword
 */
public record Word(String text, int number, int column, boolean quoted) {
    private static final int SHOWN = 60;

    /** Whether it is a keyword, in any case. */
    public boolean says(String keyword) {
        return !quoted && text.equalsIgnoreCase(keyword);
    }

    /** The part of the word before its {@code index}-th character. */
    public Word upTo(int index) {
        return new Word(text.substring(0, index), number, column, quoted);
    }

    /** The rest of the word from its {@code index}-th character. */
    public Word from(int index) {
        return new Word(text.substring(index), number, column + index, quoted);
    }

    /** The word in quotes for a message, its end left out where it is long. */
    public String shown() {
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...") + "\"";
    }
}
