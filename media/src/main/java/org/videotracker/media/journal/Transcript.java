package org.videotracker.media.journal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.journal.JournalEntry.Redone;
import org.videotracker.engine.journal.JournalEntry.Undone;
import org.videotracker.engine.snapshot.Snapshot;

/**
 * The lines of one file, made so that a replay of that file alone leads to what the program showed. Belongs to the thread that
 * pumps the engine.
 */
final class Transcript {
    private final RecordText text = new RecordText();
    private HistoryMark mark;
    private long version;

    /** @param base what the file holds already */
    Transcript(Snapshot base) {
        mark = HistoryMark.of(base.history());
        version = base.version();
    }

    /**
     * Adds what was done.
     *
     * @param before the number of the record before the first of them
     */
    void add(List<JournalEntry> entries, long before, Numbered now) {
        Snapshot next = now.snapshot();
        boolean added = canBeReplayed(entries, next) && addEach(entries, before);
        if (added) {
            mark = mark.after(next.history());
        } else {
            text.state(now.number(), next, Instant.now());
            mark = HistoryMark.of(next.history());
        }
        version = next.version();
    }

    /** Undoing behind the beginning of the file means nothing to a replay, nor does what follows on edits that are missing. */
    private boolean canBeReplayed(List<JournalEntry> entries, Snapshot next) {
        if (next.version() != version + 1) {
            return false;
        }
        boolean travels = entries.stream().anyMatch(entry -> entry instanceof Undone || entry instanceof Redone);
        boolean isWhole = mark.undoable() == null && mark.redoable() == null;
        return isWhole || !travels || entries.size() == 1 && mark.isBelow(next.history());
    }

    private boolean addEach(List<JournalEntry> entries, long before) {
        int start = text.length();
        long millis = System.currentTimeMillis();
        try {
            for (int i = 0; i < entries.size(); i++) {
                text.entry(before + 1 + i, entries.get(i), millis);
            }
            return true;
        } catch (IllegalArgumentException unwritable) {
            text.truncate(start); // it holds a number that JSON does not have
            return false;
        }
    }

    /** The lines that were added and not yet {@link #clear cleared}. */
    ByteBuffer lines() {
        return text.lines();
    }

    int length() {
        return text.length();
    }

    void clear() {
        text.clear();
    }
}
