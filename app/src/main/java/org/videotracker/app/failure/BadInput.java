package org.videotracker.app.failure;

/**
 * The user gave something that can't be used: a file, a value, a place to write to. The message is one sentence that names the
 * place and the remedy, and it is all that is shown.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String sentence) {
        super(sentence);
    }

    public BadInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
