package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.StepLength;
import org.videotracker.model.pattern.Pattern;

/**
 * A pattern under its name, laid out for the audio thread: rows of equal length, that are read in one direction or the other. Made on
 * the engine thread.
 */
public sealed interface CompiledPattern permits CompiledSteps, CompiledCycles {

    String name();

    /** The pattern that this was made from. */
    Pattern source();

    /** The length of a row. */
    StepLength stepLength();

    /** How many rows a pass has. */
    int size();

    boolean readsBackwards();

    /** How long a pass is. */
    default double passBeats() {
        return size() * stepLength().toBeats();
    }

    /** The row that stands at a place in the order of reading, 0..size-1. */
    default int rowAt(int place) {
        return readsBackwards() ? size() - 1 - place : place;
    }

    /** The place of a row in the order of reading; its own inverse is {@link #rowAt}. */
    default int placeOf(int row) {
        return rowAt(row);
    }

    /**
     * Whether this is the other pattern after an edit, which keeps the name, or after a rename, which keeps what it
     * plays.
     */
    default boolean continues(CompiledPattern other) {
        return source() == other.source() || name().equals(other.name());
    }
}
