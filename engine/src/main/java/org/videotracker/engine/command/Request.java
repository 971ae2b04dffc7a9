package org.videotracker.engine.command;

import java.util.concurrent.CompletableFuture;

/** What waits in the queue: something to do, and the promise of its outcome. */
public sealed interface Request {
    CompletableFuture<Outcome> outcome();

    /** Apply a batch. */
    record Apply(Batch batch, CompletableFuture<Outcome> outcome) implements Request {}

    /** Apply a batch when its time has come. */
    record ApplyLater(Batch batch, Due due, CompletableFuture<Outcome> outcome) implements Request {

        /** What is to be done then. */
        public Apply apply() {
            return new Apply(batch, outcome);
        }
    }

    /** Go some steps back, or as far as there are any. */
    record Undo(int steps, String origin, CompletableFuture<Outcome> outcome) implements Request {}

    /** Go some steps forward again, or as far as there are any. */
    record Redo(int steps, String origin, CompletableFuture<Outcome> outcome) implements Request {}

    /** Let the next batch begin a step of undo of its own, whatever its group. */
    record CloseGroup(CompletableFuture<Outcome> outcome) implements Request {}
}
