package org.videotracker.model.pattern.notation;

/** A text that is no notation. The message says what was expected, what was found, and what was probably meant. */
public final class NotationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;

    NotationException(int column, String message) {
        super(message, null, false, false);
        this.column = column;
    }

    /** Where, in characters of the text counted from one; one more than the text has when it ends too early. */
    public int column() {
        return column;
    }
}
