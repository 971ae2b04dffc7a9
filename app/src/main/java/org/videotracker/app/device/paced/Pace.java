package org.videotracker.app.device.paced;

import java.util.concurrent.locks.LockSupport;

/** A clock, and the way to wait for it. For any thread. */
public interface Pace {

    /** The clock of the system. */
    Pace SYSTEM = new Pace() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void waitUntil(long nanoTime) {
            LockSupport.parkNanos(this, nanoTime - System.nanoTime());
        }
    };

    /** Nanoseconds since any origin. */
    long nanoTime();

    /** Waits until about that time; less where the thread is unparked. */
    void waitUntil(long nanoTime);
}
