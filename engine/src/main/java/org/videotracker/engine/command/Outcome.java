package org.videotracker.engine.command;

import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.rejection.Rejection;

/** What became of a request. */
public sealed interface Outcome {

    /** It was done, and the snapshot or a later one shows it. */
    record Applied(Snapshot snapshot, String label) implements Outcome {}

    /**
     * It was refused, and nothing changed.
     *
     * @param rejection why
     * @param index which command of the batch was refused, from zero
     */
    record Rejected(Rejection rejection, int index) implements Outcome {}

    /** A fault of the program stopped it. Nothing changed; the fault was reported. */
    record Failed(String fault) implements Outcome {}

    default boolean isApplied() {
        return this instanceof Applied;
    }
}
