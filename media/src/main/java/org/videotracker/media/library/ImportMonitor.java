package org.videotracker.media.library;

import java.nio.file.Path;

/**
 * Whoever ordered an import: is told how far it is, and may call it off. Methods are called by any thread, one at a
 * time.
 */
public interface ImportMonitor {
    /** Wants to know nothing and lets it run. */
    ImportMonitor NONE = new ImportMonitor() {
        @Override
        public void progress(double done, String what) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Told now and then how much is done.
     *
     * @param done 0..1, of all files together, weighed by their sizes; never less than the last time
     * @param what the file at hand
     */
    void progress(double done, String what);

    /**
     * Told now and then how far one of the files is.
     *
     * @param done 0..1; 1 when nothing more is done for it
     */
    default void file(Path file, double done) {}

    /** Whether to stop. What is done by then stays, and the next import of the same files goes on from there. */
    boolean isCancelled();
}
