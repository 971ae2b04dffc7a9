package org.videotracker.engine.graph;

/**
 * Something cannot be played as it is meant: bad input, never a fault of the program. The message is a sentence for the player, with
 * the place. Has no stack trace.
 */
public final class Unplayable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unplayable(String sentence) {
        super(sentence, null, false, false);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
