package org.videotracker.engine.thread;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * A thread that does work as long as there is any and rests until it is woken. Never polls, and survives any fault of its
 * work.
 */
public final class WorkLoop implements AutoCloseable {
    private final OwnedThread thread;
    private final IntSupplier work;
    private final FaultSink faults;
    private volatile boolean resting;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param name the thread's name
     * @param work does some work and returns how much; 0 means that there is none
     */
    public WorkLoop(String name, IntSupplier work, FaultSink faults) {
        this.work = work;
        this.faults = faults;
        thread = new OwnedThread(name, Thread.NORM_PRIORITY, this::run);
        thread.start();
    }

    /** Says that there is work. Any thread may call this; it never waits. */
    public void wake() {
        // What was done is visible before the question is asked, and the other way round below: else both sides could
        // miss
        // one another where the work was announced by less than a volatile write.
        VarHandle.fullFence();
        if (resting) {
            thread.wake();
        }
    }

    private void run() {
        while (!closed) {
            if (doWork() == 0) {
                resting = true;
                VarHandle.fullFence();
                if (doWork() == 0 && !closed) {
                    LockSupport.park(this);
                }
                resting = false;
            }
        }
        while (doWork() > 0) {
            // what was submitted before the end is done before the end
        }
    }

    private int doWork() {
        try {
            return work.getAsInt();
        } catch (Throwable fault) {
            faults.report(Thread.currentThread().getName(), fault);
            return 1;
        }
    }

    /** Lets the thread finish its work and end, and waits for that unless called by the thread itself. */
    @Override
    public void close() {
        closed = true;
        thread.awaitEnd();
    }
}
