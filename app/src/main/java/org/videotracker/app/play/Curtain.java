package org.videotracker.app.play;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the end of a performance: when its time is over, or when the program is asked to end (Ctrl+C, SIGTERM), which then waits
 * until everything is written.
 */
public final class Curtain implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 20_000;

    private final CountDownLatch fallen = new CountDownLatch(1);
    /** Not the end of the thread: one that leaves by System.exit meanwhile waits for us. */
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Thread hook;
    private volatile boolean isAsked;

    private Curtain(Runnable whenAsked) {
        hook = new Thread(() -> {
            isAsked = true;
            fallen.countDown();
            whenAsked.run();
            try {
                boolean isWritten = closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (!isWritten) {
                    System.err.println("vt: The end takes too long; vt recover shows what was not saved.");
                }
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Begins to watch, until it is closed. */
    public static Curtain raise() {
        return raise(() -> {});
    }

    /**
     * As {@link #raise()}.
     *
     * @param whenAsked run, on any thread, when the program is asked to end
     */
    public static Curtain raise(Runnable whenAsked) {
        Curtain curtain = new Curtain(whenAsked);
        Runtime.getRuntime().addShutdownHook(curtain.hook);
        return curtain;
    }

    /** Waits a moment. Returns whether the program is to end. */
    public boolean falls(long millis) throws InterruptedException {
        return fallen.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Whether the program is to end. */
    public boolean hasFallen() {
        return isAsked;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the hook is at work already
        }
    }
}
