package org.videotracker.media.journal;

import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.videotracker.model.history.History;
import org.videotracker.model.history.History.Entry;

/**
 * What could be undone and redone when a journal's file began, of which a replay of that file knows nothing. Tells whether going
 * back or forth has stayed among the edits that the file holds.
 *
 * @param undoable the newest edit that could be undone
 * @param redoable the next edit that could be redone
 */
record HistoryMark(@Nullable Entry undoable, @Nullable Entry redoable) {

    static HistoryMark of(History history) {
        return new HistoryMark(last(history.past()), last(history.future()));
    }

    private static @Nullable Entry last(PVector<Entry> entries) {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    /** Whether a replay from the mark to this history would go back and forth as the program did. Never wrongly true. */
    boolean isBelow(History history) {
        return isAmong(undoable, history.past()) && isAmong(redoable, history.future());
    }

    /** The mark without what an edit made impossible to redo. */
    HistoryMark after(History history) {
        return redoable != null && history.future().isEmpty() ? new HistoryMark(undoable, null) : this;
    }

    private static boolean isAmong(@Nullable Entry entry, PVector<Entry> entries) {
        if (entry == null) {
            return true;
        }
        for (Entry other : entries) {
            if (other == entry) { // equal is not enough, and would compare whole sessions
                return true;
            }
        }
        return false;
    }
}
