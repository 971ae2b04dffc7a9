package org.videotracker.studio.window;

/** The studio can't be shown on this machine as it is; the message says why and what to do. */
public final class NoWindowException extends Exception {
    private static final long serialVersionUID = 1;

    public NoWindowException(String message) {
        super(message);
    }

    public NoWindowException(String message, Throwable cause) {
        super(message, cause);
    }
}
