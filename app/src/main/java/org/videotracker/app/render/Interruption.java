package org.videotracker.app.render;

import java.nio.file.Path;
import org.videotracker.app.failure.BadInput;

/** Lets a render that the user stops (Ctrl+C, kill) close its file properly before the program ends. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final Thread hook;
    private volatile boolean isAsked;

    private Interruption(Thread renderer) {
        hook = new Thread(() -> {
            isAsked = true;
            try {
                renderer.join(PATIENCE_MILLIS);
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Begins to watch, on behalf of the thread that calls this. */
    static Interruption watch() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Ends the render if the program is to end. */
    void check(Path partial) {
        if (isAsked) {
            throw new BadInput("The render was stopped; what there is of it is in " + partial + ".");
        }
    }

    @Override
    public void close() {
        if (!isAsked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
