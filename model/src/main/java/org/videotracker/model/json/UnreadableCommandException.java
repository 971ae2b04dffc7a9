package org.videotracker.model.json;

/**
 * A text that is no command this program knows: bad input, never a fault of the program. Its message is one sentence that names
 * the place, followed by the remedy.
 */
public final class UnreadableCommandException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableCommandException(UnreadableSessionException cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
