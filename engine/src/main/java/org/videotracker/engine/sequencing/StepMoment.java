package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.BeatTime;

/** The moment in which a row is due to sound, if its conditions hold then. Mutable, owned by the audio thread. */
final class StepMoment {
    private final BeatTime grid;
    private final BeatTime due;

    CompiledPattern pattern;
    int row;
    long pass;
    long lap;
    /** Whether the row has yet to be decided. */
    boolean isOpen;

    StepMoment(int sampleRate, CompiledPattern pattern) {
        this.grid = new BeatTime(sampleRate);
        this.due = new BeatTime(sampleRate);
        this.pattern = pattern;
    }

    /** Finds when the row is due whose place in the grid is at a time. */
    void find(BeatTime newGrid) {
        grid.set(newGrid);
        due.set(grid);
        // Not a switch over types: its first run links code, which the audio thread has no time for.
        if (pattern instanceof CompiledSteps steps) {
            due.shift(steps.shift(row));
        }
    }

    /** Likewise, but not before another time. */
    void find(BeatTime newGrid, BeatTime earliest) {
        find(newGrid);
        if (due.isBefore(earliest)) {
            due.set(earliest);
        }
    }

    /** When it is due. Not to be changed. */
    BeatTime due() {
        return due;
    }

    /** Whether it is due before its place in the grid. */
    boolean isEarly() {
        return due.isBefore(grid);
    }
}
