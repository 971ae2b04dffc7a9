package org.videotracker.app.project;

import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.library.ImportMonitor;

/** Shows how far an import is. */
final class ImportProgressBar implements ImportMonitor, AutoCloseable {
    private static final int UNITS = 1000;

    private final ProgressBar bar;

    ImportProgressBar(Terminal terminal) {
        bar = terminal.progress("Importing", UNITS);
    }

    @Override
    public void progress(double done, String what) {
        bar.at(Math.round(done * UNITS));
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        bar.close();
    }
}
