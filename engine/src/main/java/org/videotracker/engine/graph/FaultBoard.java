package org.videotracker.engine.graph;

/**
 * Where the parts of a graph say that they have failed. Written to by the audio and the video thread, which neither wait nor
 * allocate for it; read by the engine thread.
 */
final class FaultBoard {
    private volatile boolean posted;
    private volatile Runnable wakeUp = () -> {};
    private volatile long frame;
    private volatile boolean memoryRanOut;

    /** Called, on the thread that posts, after each post; neither waits nor allocates. */
    void onPost(Runnable newWakeUp) {
        wakeUp = newWakeUp;
    }

    /** Says that there is something to look at. */
    void post() {
        posted = true;
        wakeUp.run();
    }

    /** Whether something was posted since the last call. Engine thread, which then looks at every node. */
    boolean take() {
        if (!posted) {
            return false;
        }
        posted = false;
        return true;
    }

    /**
     * Lets a fault pass that the program survives. Memory may run out because of one part that asked for too much; the second
     * time it is the program that has none left.
     */
    void endure(Throwable fault) {
        if (fault instanceof OutOfMemoryError error) {
            if (memoryRanOut) {
                throw error;
            }
            memoryRanOut = true;
        }
    }

    /** The sample frame that playing has come to. */
    long frame() {
        return frame;
    }

    /** Audio thread. */
    void reach(long newFrame) {
        frame = newFrame;
    }
}
