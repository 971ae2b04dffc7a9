package org.videotracker.studio.code;

/** Where copied texts go. */
public interface Clipboard {
    /** What was copied last; empty if it is no text. */
    String read();

    void write(String text);
}
