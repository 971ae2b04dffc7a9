package org.videotracker.app.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the end of a performance or a rendering: when its time is over, or when the program is asked to end (Ctrl+C, SIGTERM), which then waits
 * until everything is written. Any thread.
 */
public final class Curtain implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 20_000;

    private final CountDownLatch fallen = new CountDownLatch(1);
    /** Not the end of the thread: one that leaves by System.exit meanwhile waits for us. */
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Thread hook;
    private volatile boolean isAsked;
    private @Nullable Thread interruptible;

    private Curtain() {
        hook = new Thread(() -> {
            fall();
            try {
                boolean isWritten = closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (!isWritten) {
                    System.err.println("vt: The end takes too long; vt recover shows what of a set was not saved.");
                }
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Begins to watch, until it is closed. */
    public static Curtain raise() {
        Curtain curtain = new Curtain();
        Runtime.getRuntime().addShutdownHook(curtain.hook);
        return curtain;
    }

    /** Asks for the end, as the system does. */
    synchronized void fall() {
        isAsked = true;
        fallen.countDown();
        if (interruptible != null) {
            interruptible.interrupt();
        }
    }

    /**
     * Begins a part in which the present thread, which may wait long, is interrupted when the program is asked to end. An interrupt closes
     * the file that is being written, so what writes the work of the user down comes after that part.
     *
     * @return to be closed by the same thread, which is left alone from then on
     */
    public synchronized Part interruptible() {
        interruptible = Thread.currentThread();
        if (isAsked) {
            interruptible.interrupt();
        }
        return this::spare;
    }

    private synchronized void spare() {
        interruptible = null;
        if (isAsked) {
            Thread.interrupted();
        }
    }

    /** A part of a performance. */
    @FunctionalInterface
    public interface Part extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits a moment. Returns whether the program is to end. */
    public boolean falls(long millis) throws InterruptedException {
        try {
            return fallen.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            if (isAsked) {
                return true;
            }
            throw interrupted;
        }
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
