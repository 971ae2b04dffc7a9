package org.videotracker.engine.snapshot;

/** Ends an observer's notifications when closed. Closing twice is harmless. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
