package org.videotracker.model.pattern.notation;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;

/**
 * A text of the mini-notation of Tidal and Strudel, read. {@link #toString()} prints it in our way of writing; that is read as an
 * equal body.
 *
 * @param text as it was written
 * @param body what it says
 * @param wordStarts where each word of it begins in the text, in reading order
 */
public record Notation(String text, Body body, List<Integer> wordStarts) {
    public Notation {
        wordStarts = List.copyOf(wordStarts);
    }

    /** Reads a text, within the default limits. */
    public static Notation parse(String text) throws NotationException {
        return parse(text, NotationLimits.DEFAULT);
    }

    public static Notation parse(String text, NotationLimits limits) throws NotationException {
        return NotationReader.read(text, limits);
    }

    /**
     * The pattern of the notation. What can't be made, such as an item nothing long, is a
     * {@link org.videotracker.model.pattern.cycle.PatternFault}.
     *
     * @param ordinal which notation of an expression this is, from zero on; the ranges of its events say it
     */
    public Cycles cycles(int ordinal) {
        return new NotationCycles(this, ordinal).body(body).cycles();
    }

    /** Writes a body as a text. */
    public static String print(Body body) {
        return new NotationPrinter().print(body);
    }

    @Override
    public String toString() {
        return print(body);
    }
}
