package org.videotracker.bench.live;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does a piece of work at each of its deadlines, which are absolute: what it is late it makes up for, unless that is
 * more than a moment. Its first failure ends it.
 */
public final class PacedWork implements AutoCloseable {
    private static final long LONGEST_TO_MAKE_UP_NANOS = 500_000_000;

    private final long periodNanos;
    private final Work work;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /** A piece of work. */
    @FunctionalInterface
    public interface Work {
        void once() throws Exception;
    }

    /** Starts the thread. */
    public PacedWork(String name, long periodNanos, Work work) {
        this.periodNanos = periodNanos;
        this.work = work;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    private void run() {
        long due = System.nanoTime();
        try {
            while (!closed) {
                long now = System.nanoTime();
                if (now < due) {
                    LockSupport.parkNanos(due - now);
                } else {
                    work.once();
                    due = Math.max(due + periodNanos, now - LONGEST_TO_MAKE_UP_NANOS);
                }
            }
        } catch (Throwable failed) {
            failure = failed;
        }
    }

    /** Why it ended by itself, if it did. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends the thread after the piece it is at. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
