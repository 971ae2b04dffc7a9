package org.videotracker.engine.journal;

import org.videotracker.engine.command.Batch;

/** One request that was carried out. */
public sealed interface JournalEntry {

    /** A batch was applied. */
    record Applied(Batch batch) implements JournalEntry {}

    /** Steps were undone. */
    record Undone(int steps) implements JournalEntry {}

    /** Steps were done again. */
    record Redone(int steps) implements JournalEntry {}

    /** A group of edits was closed: the next batch begins a step of undo of its own. */
    record GroupClosed() implements JournalEntry {}
}
