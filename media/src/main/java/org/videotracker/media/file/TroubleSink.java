package org.videotracker.media.file;

/**
 * Is told, in one sentence with a remedy, of trouble with files that the program survives: it goes on, and the user should know.
 * Called on any thread; must not wait.
 */
@FunctionalInterface
public interface TroubleSink {
    void report(String sentence);
}
