package org.videotracker.bench.soak;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;

/**
 * Keeps account of every edit: what the engine said of it, and what the session has to be if it told the truth. All edits go
 * through here, so that their order in the queue is known. Any thread.
 */
final class EditLedger {
    private final Engine engine;
    private final Queue<Entry> waiting = new ArrayDeque<>();
    private Session expected;
    private Counts counts = new Counts(0, 0, 0, 0, 0);

    private record Entry(Batch batch, CompletableFuture<Outcome> outcome) {}

    /**
     * What became of the edits.
     *
     * @param applied accepted by the engine
     * @param rejected refused because they made no sense
     * @param busy refused because the queue was full
     * @param failed stopped by a fault of the program
     * @param lost accepted, though the same edit is refused where the edits before it are applied one after the other
     */
    record Counts(long applied, long rejected, long busy, long failed, long lost) {

        /** All of them. */
        long submitted() {
            return applied + rejected + busy + failed;
        }
    }

    /** Begins with the present state of an engine that nobody else edits. */
    EditLedger(Engine engine) {
        this.engine = engine;
        expected = engine.snapshot().session();
    }

    /** Submits an edit and remembers it. Does not wait for it. */
    synchronized CompletableFuture<Outcome> submit(Batch batch) {
        settleWhatIsDone();
        CompletableFuture<Outcome> outcome = engine.submit(batch);
        waiting.add(new Entry(batch, outcome));
        return outcome;
    }

    private void settleWhatIsDone() {
        for (Entry oldest = waiting.peek(); oldest != null && oldest.outcome.isDone(); oldest = waiting.peek()) {
            waiting.remove();
            settle(oldest.batch, oldest.outcome.join());
        }
    }

    private void settle(Batch batch, Outcome outcome) {
        counts = switch (outcome) {
            case Outcome.Applied applied -> apply(batch);
            case Outcome.Rejected(Rejection rejection, int index)
            when rejection.code() == Rejection.Code.BUSY ->
                new Counts(counts.applied, counts.rejected, counts.busy + 1, counts.failed, counts.lost);
            case Outcome.Rejected rejected ->
                new Counts(counts.applied, counts.rejected + 1, counts.busy, counts.failed, counts.lost);
            case Outcome.Failed failed ->
                new Counts(counts.applied, counts.rejected, counts.busy, counts.failed + 1, counts.lost);
        };
    }

    private Counts apply(Batch batch) {
        try {
            Session changed = expected;
            for (Command command : batch.commands()) {
                changed = command.apply(changed);
            }
            expected = changed;
            return new Counts(counts.applied + 1, counts.rejected, counts.busy, counts.failed, counts.lost);
        } catch (RejectedException contradiction) {
            return new Counts(counts.applied + 1, counts.rejected, counts.busy, counts.failed, counts.lost + 1);
        }
    }

    /** Waits for every edit that was submitted. */
    synchronized void settleAll() {
        while (!waiting.isEmpty()) {
            Entry oldest = waiting.remove();
            settle(oldest.batch, oldest.outcome.join());
        }
    }

    /** What became of the edits that are settled. */
    synchronized Counts counts() {
        return counts;
    }

    /** What the settled edits make of the session when one thread applies them in their order. */
    synchronized Session expected() {
        return expected;
    }
}
