package org.videotracker.app.device.paced;

import java.util.concurrent.locks.LockSupport;
import org.videotracker.app.device.Await;

/** A clock that a test drives: it stands still at a limit, and whoever waits for a time before the limit has reached it at once. */
final class DrivenPace implements Pace {
    private volatile long now;
    private volatile long limit;
    private volatile long idleAt = -1;
    private volatile Thread waiting = Thread.currentThread();

    /** Lets time pass, and returns when all that was due in it is done. */
    void advance(long nanos) {
        awaitIdle();
        limit += nanos;
        LockSupport.unpark(waiting);
        awaitIdle();
    }

    /** Lets time jump, as if the waiting thread had overslept, and returns when all that was due in it is done. */
    void jump(long nanos) {
        awaitIdle();
        limit += nanos;
        now = limit;
        LockSupport.unpark(waiting);
        awaitIdle();
    }

    private void awaitIdle() {
        Await.until("the clock is waited for", () -> idleAt == limit);
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void waitUntil(long nanoTime) {
        waiting = Thread.currentThread();
        long reached = limit;
        if (nanoTime <= reached) {
            now = Math.max(now, nanoTime);
        } else {
            now = reached;
            idleAt = reached;
            LockSupport.park(this);
        }
    }
}
