package org.videotracker.studio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/** How large a file has become: looked up on another thread, once a second. */
final class RecordedSize {
    private static final double EVERY_SECONDS = 1;

    private final Executor elsewhere;
    private volatile long bytes;
    private double asked = Double.NEGATIVE_INFINITY;

    RecordedSize(Executor elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** In bytes, as it was a moment ago. Thread of the studio. */
    long of(Path file, double seconds) {
        if (seconds - asked >= EVERY_SECONDS) {
            asked = seconds;
            elsewhere.execute(() -> look(file));
        }
        return bytes;
    }

    private void look(Path file) {
        try {
            bytes = Files.size(file);
        } catch (IOException notThereYet) {
            bytes = 0;
        }
    }
}
