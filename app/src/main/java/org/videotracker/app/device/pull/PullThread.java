package org.videotracker.app.device.pull;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/** The thread of a device that has no callback of its own. */
public final class PullThread {
    private final Thread thread;
    private volatile boolean isEnding;

    /** @param body pulls until {@link #isEnding} */
    public PullThread(ThreadFactory threads, Runnable body) {
        thread = threads.newThread(body);
    }

    /** Begins to pull. */
    public void start() {
        thread.start();
    }

    /** Whether it is time to return. */
    public boolean isEnding() {
        return isEnding;
    }

    /** Asks the thread to return, and wakes it where it is parked. */
    public void end() {
        isEnding = true;
        LockSupport.unpark(thread);
    }

    /** Waits until it has returned; at once where it is the thread itself that asks. */
    public void join() {
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted =
                        true; // no pull may be under way when a device is closed, so the end is waited for all the same
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
