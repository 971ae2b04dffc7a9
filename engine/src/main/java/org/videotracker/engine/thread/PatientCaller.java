package org.videotracker.engine.thread;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls into code of others on a thread of their own, and waits for each, but not for ever. A call that does not return is
 * left to its thread, and the next gets a fresh one. Owned by the thread that asks for the calls.
 */
public final class PatientCaller implements AutoCloseable {
    /** Longer than anybody needs who was told of a change; short enough that the others are not thought dead. */
    public static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final long patienceNanos;
    private @Nullable Worker worker;

    /** @param name of the threads */
    public PatientCaller(String name, Duration patience) {
        this.name = name;
        this.patienceNanos = patience.toNanos();
    }

    /**
     * Makes a call, and waits for its end.
     *
     * @param call throws nothing
     * @return false if the call has not returned within the time, and may never
     */
    public boolean call(Runnable call) {
        Worker present = worker;
        if (present == null) {
            present = new Worker(name);
            worker = present;
        }
        if (present.make(call, patienceNanos)) {
            return true;
        }
        present.end();
        worker = null;
        return false;
    }

    /** How long a call may take. */
    public Duration patience() {
        return Duration.ofNanos(patienceNanos);
    }

    /** Lets the thread end, once its last call has returned. */
    @Override
    public void close() {
        if (worker != null) {
            worker.end();
            worker = null;
        }
    }

    /** A thread and the call that it makes; null between calls. */
    private static final class Worker {
        private final Thread thread;
        private volatile @Nullable Runnable call;
        private volatile @Nullable Thread waiting;
        private volatile boolean ended;

        Worker(String name) {
            thread = Thread.ofPlatform().name(name).daemon().start(this::run);
        }

        boolean make(Runnable newCall, long patienceNanos) {
            long until = System.nanoTime() + patienceNanos;
            waiting = Thread.currentThread();
            call = newCall;
            LockSupport.unpark(thread);
            boolean interrupted = false;
            long left = patienceNanos;
            while (call != null && left > 0) {
                LockSupport.parkNanos(this, left);
                interrupted |= Thread.interrupted(); // else parking would return at once from now on
                left = until - System.nanoTime();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return call == null;
        }

        void end() {
            ended = true;
            LockSupport.unpark(thread);
        }

        private void run() {
            while (!ended) {
                Runnable next = call;
                if (next == null) {
                    LockSupport.park(this);
                } else {
                    try {
                        next.run();
                    } finally {
                        call = null;
                        LockSupport.unpark(waiting);
                    }
                }
            }
        }
    }
}
