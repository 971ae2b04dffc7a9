package org.videotracker.engine.thread;

import java.util.concurrent.locks.LockSupport;

/** A daemon thread whose owner wakes it when it rests by parking, and waits for its end. Any thread may call. */
public final class OwnedThread {
    private final Thread thread;

    /** Makes the thread, which {@link #start} starts. */
    public OwnedThread(String name, int priority, Runnable work) {
        thread = Thread.ofPlatform().name(name).daemon().priority(priority).unstarted(work);
    }

    public void start() {
        thread.start();
    }

    /** Ends its rest, or the next one at once. Never waits. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    /** Wakes it, and waits until its work has returned, unless called by the thread itself. */
    public void awaitEnd() {
        wake();
        if (Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt(); // it ends by itself all the same
            }
        }
    }
}
