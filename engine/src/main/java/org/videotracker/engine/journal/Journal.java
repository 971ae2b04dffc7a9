package org.videotracker.engine.journal;

import java.util.List;
import org.videotracker.engine.snapshot.Snapshot;

/**
 * Is told what changes the session, in order, before the snapshot becomes visible. Replaying the entries upon the session that the
 * journal began with gives the same session and the same history again.
 */
@FunctionalInterface
public interface Journal {

    /** Forgets everything: for renders and tests. */
    Journal NONE = (entries, next) -> {};

    /**
     * Keeps some entries. Called by the thread that pumps the engine, once per pump in which anything changed; must not wait for
     * another thread. A journal that cannot write says so elsewhere and throws nothing: the show goes on.
     *
     * @param entries at least one
     * @param next what becomes visible afterwards
     */
    void append(List<JournalEntry> entries, Snapshot next);
}
