package org.videotracker.engine.graph;

import org.videotracker.engine.signal.StereoBuffer;

/**
 * How long a node takes. It is slow when it alone takes longer, within a cell of the control grid, than the cell lasts: shorter
 * runs say little, and their number would decide. Owned by the audio thread, but for the count.
 */
final class RunTime {
    private static final int TOO_OFTEN = 3;

    private long spentNanos;
    private long slowCell = -2;
    private int slowCellsInARow;
    private volatile long overruns;

    /** Takes in a run; says whether the node has become too slow with it. */
    boolean isSlow(long nanos, long frame, long nanosPerCell) {
        spentNanos = frame % StereoBuffer.CAPACITY == 0 ? nanos : spentNanos + nanos;
        if (spentNanos <= nanosPerCell) {
            return false;
        }
        spentNanos = 0;
        long cell = frame / StereoBuffer.CAPACITY;
        if (cell != slowCell) {
            slowCellsInARow = cell == slowCell + 1 ? slowCellsInARow + 1 : 1;
            slowCell = cell;
        }
        return true;
    }

    /** Whether being slow is no accident any more. */
    boolean isTooOften() {
        return slowCellsInARow >= TOO_OFTEN;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    void count() {
        overruns++;
    }

    /** How often the node was slow; any thread. */
    long overruns() {
        return overruns;
    }
}
