package org.videotracker.engine.sequencing.cycle;

import java.util.List;
import java.util.Optional;

/**
 * What sounds in one cycle of a pattern. Immutable.
 *
 * @param cycle its number
 * @param notes in the order of time; those of one moment in the order of the pattern
 * @param trouble why notes of this cycle are missing, or all of them
 */
public record CycleNotes(long cycle, List<CycleNote> notes, Optional<Throwable> trouble) implements FilledCycle {

    public CycleNotes {
        notes = List.copyOf(notes);
    }
}
