package org.videotracker.app.device;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, with a deadline. */
public final class Await {
    private static final long DEADLINE_NANOS = 30_000_000_000L;
    private static final long LOOK_AGAIN_NANOS = 200_000;

    private Await() {}

    /** Returns when the condition holds; fails where it doesn't within half a minute. */
    public static void until(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > DEADLINE_NANOS) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
