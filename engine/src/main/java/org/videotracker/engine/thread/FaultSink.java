package org.videotracker.engine.thread;

/** Where faults of the program are reported by the loops that survive them. Called on any thread; must not block. */
@FunctionalInterface
public interface FaultSink {

    /**
     * Reports a fault.
     *
     * @param place what was being done
     * @param fault what went wrong
     */
    void report(String place, Throwable fault);
}
