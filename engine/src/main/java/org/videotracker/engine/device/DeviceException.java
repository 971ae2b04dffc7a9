package org.videotracker.engine.device;

/** A device that cannot be opened. The message is one sentence that says which, why, and what to do. */
public final class DeviceException extends Exception {
    private static final long serialVersionUID = 1;

    public DeviceException(String sentence) {
        super(sentence);
    }

    public DeviceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
