package org.videotracker.studio.code.colour;

import java.util.Optional;
import org.videotracker.studio.code.text.CodeText;

/** Which brackets of a text belong together. */
public final class Brackets {
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    /** What is searched at most: a pair farther apart is not seen on one screen. */
    private static final int MOST_CHARACTERS = 50_000;

    private Brackets() {}

    /**
     * Two brackets.
     *
     * @param other where the one is that belongs to {@code one}
     */
    public record Pair(int one, int other) {}

    /** The bracket behind a place, or else the one before it, with its partner. */
    public static Optional<Pair> at(int offset, CodeText text, Colours colours) {
        colours.of(text);
        return pair(offset, text, colours).or(() -> pair(offset - 1, text, colours));
    }

    private static Optional<Pair> pair(int offset, CodeText text, Colours colours) {
        if (offset < 0 || offset >= text.length() || !isBracket(colours.ink(offset))) {
            return Optional.empty();
        }
        char bracket = text.charAt(offset);
        int opens = OPENING.indexOf(bracket);
        int closes = CLOSING.indexOf(bracket);
        boolean isNotation = colours.ink(offset) == Ink.NOTATION_SIGN;
        if (opens < 0 && closes < 0 || !isNotation && (bracket == '<' || bracket == '>')) {
            return Optional.empty();
        }
        char partner = opens >= 0 ? CLOSING.charAt(opens) : OPENING.charAt(closes);
        return partner(offset, partner, opens >= 0 ? 1 : -1, text, colours).map(other -> new Pair(offset, other));
    }

    private static Optional<Integer> partner(int from, char partner, int way, CodeText text, Colours colours) {
        Ink ink = colours.ink(from);
        char bracket = text.charAt(from);
        int depth = 0;
        for (int i = 0; i < MOST_CHARACTERS; i++) {
            int at = from + way * i;
            if (at < 0 || at >= text.length()) {
                break;
            }
            char c = text.charAt(at);
            if ((c == bracket || c == partner) && colours.ink(at) == ink) {
                depth += c == bracket ? 1 : -1;
            }
            if (depth == 0) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isBracket(Ink ink) {
        return ink == Ink.SIGN || ink == Ink.NOTATION_SIGN;
    }
}
