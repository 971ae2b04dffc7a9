package org.videotracker.media.journal;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.session.Session;

/** Makes the edits of a journal again, in an engine that nobody hears. Scripts are texts to it and are not run. */
final class Replay {
    private static final int ONE_AT_A_TIME = 2;

    private Engine engine = engine(Session.EMPTY);
    private @Nullable String fault;

    /** Goes on from another state, with nothing to undo. */
    void begin(Session session) {
        engine = engine(session);
    }

    private Engine engine(Session session) {
        return new Engine(session, ONE_AT_A_TIME, (place, thrown) -> fault = place + ": " + thrown);
    }

    /** Does again what was done. */
    void repeat(JournalEntry entry) throws JournalDamageException {
        CompletableFuture<Outcome> outcome = switch (entry) {
            case JournalEntry.Applied(var batch) -> engine.submit(batch);
            case JournalEntry.Undone(int steps) -> engine.undo(steps, "journal");
            case JournalEntry.Redone(int steps) -> engine.redo(steps, "journal");
            case JournalEntry.GroupClosed _ -> engine.closeGroup();
        };
        engine.pump();
        switch (outcome.join()) {
            case Outcome.Applied _ -> {}
            case Outcome.Rejected(var rejection, var _) ->
                throw new JournalDamageException("cannot be done again: " + rejection.sentence());
            case Outcome.Failed _ ->
                throw new JournalDamageException("cannot be done again by a fault of the program (" + fault + ").");
        }
    }

    Snapshot present() {
        return engine.snapshot();
    }
}
