package org.videotracker.engine.graph;

import org.jspecify.annotations.Nullable;

/** What went wrong with a node, left by one thread for the engine thread. Keeps the first fault: after it the node rests. */
final class FaultSlot {
    private final String activity;
    private long frame;
    private volatile @Nullable Throwable fault;

    /** @param activity what the node does when it fails here, to be followed by its name */
    FaultSlot(String activity) {
        this.activity = activity;
    }

    void put(Throwable newFault, long atFrame) {
        if (fault == null) {
            frame = atFrame;
            fault = newFault;
        }
    }

    @Nullable
    Throwable fault() {
        return fault;
    }

    /** The sample frame of the fault, once there is one. */
    long frame() {
        return frame;
    }

    String activity() {
        return activity;
    }
}
