package org.videotracker.model.pattern.notation;

import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.notation.grammar.NotationLexer;

/** What can come at a place, for people. */
final class Expected {
    private static final String ITEM = "a word, a number or an opening bracket";

    private Expected() {}

    static String first() {
        return ITEM;
    }

    /** What has to follow a token after which no text can end. */
    static String behind(int token) {
        return switch (token) {
            case NotationLexer.TIMES -> "how many times faster behind *: a number or brackets";
            case NotationLexer.DIVIDED -> "how many times slower behind /: a number or brackets";
            case NotationLexer.COLON -> "a value behind the colon: a number, a word or brackets";
            case NotationLexer.OPEN_ROUND -> "the number of pulses";
            case NotationLexer.CLOSE_CURLY_STEPS -> "the number of steps in a cycle behind %: a number or brackets";
            case NotationLexer.COMMA -> "something behind the comma: " + ITEM;
            case NotationLexer.PIPE -> "something behind |: " + ITEM;
            case NotationLexer.FOOT -> "something behind the point: " + ITEM;
            case NotationLexer.COUNTED -> "something behind ^: " + ITEM;
            default -> ITEM;
        };
    }

    /** What can follow an item. */
    static String next(@Nullable Bracket inside) {
        return "the next item, a sign such as * ! @ ? : or " + (inside == null ? "the end" : inside.closing());
    }
}
