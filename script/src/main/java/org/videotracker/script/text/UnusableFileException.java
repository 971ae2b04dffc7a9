package org.videotracker.script.text;

/** A file cannot be read or written, or its name cannot be used. The message is one sentence with the place and the remedy. */
public final class UnusableFileException extends Exception {
    private static final long serialVersionUID = 1;

    public UnusableFileException(String sentence) {
        super(sentence);
    }

    public UnusableFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
