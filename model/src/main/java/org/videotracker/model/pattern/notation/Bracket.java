package org.videotracker.model.pattern.notation;

import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.notation.grammar.NotationLexer;

enum Bracket {
    ROUND('(', ')'),
    SQUARE('[', ']'),
    CURLY('{', '}'),
    ANGLE('<', '>');

    private final char opening;
    private final char closing;

    Bracket(char opening, char closing) {
        this.opening = opening;
        this.closing = closing;
    }

    char opening() {
        return opening;
    }

    char closing() {
        return closing;
    }

    /** Null for the tokens that open nothing. */
    static @Nullable Bracket openedBy(int token) {
        return switch (token) {
            case NotationLexer.OPEN_ROUND -> ROUND;
            case NotationLexer.OPEN_SQUARE, NotationLexer.RANGE_TO_SQUARE -> SQUARE;
            case NotationLexer.OPEN_CURLY, NotationLexer.RANGE_TO_CURLY -> CURLY;
            case NotationLexer.OPEN_ANGLE, NotationLexer.RANGE_TO_ANGLE -> ANGLE;
            default -> null;
        };
    }

    /** Null for the tokens that close nothing. */
    static @Nullable Bracket closedBy(int token) {
        return switch (token) {
            case NotationLexer.CLOSE_ROUND -> ROUND;
            case NotationLexer.CLOSE_SQUARE -> SQUARE;
            case NotationLexer.CLOSE_CURLY, NotationLexer.CLOSE_CURLY_STEPS -> CURLY;
            case NotationLexer.CLOSE_ANGLE -> ANGLE;
            default -> null;
        };
    }
}
