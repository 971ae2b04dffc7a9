package org.videotracker.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Extent;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.command.Request;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;

/** Some requests whose effects become visible together. Owned by the thread that pumps the engine. */
final class Round {
    private static final Rejection NO_ROOM = new Rejection(
            Rejection.Code.BUSY, "More triggers wait to be played than there is room for.", "Send fewer at a time.");

    private final Snapshot before;
    private final FaultSink faults;
    private final PublishEvent event = new PublishEvent();
    private final List<Taken> done = new ArrayList<>();
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<HandTrigger> triggers = new ArrayList<>();
    private final int triggerRoom;
    private final Set<String> origins = new HashSet<>();
    private final Extent extent = new Extent();
    private Session session;
    private History history;

    /** A request whose effect is not visible yet. */
    private record Taken(Request request, Optional<Outcome> refusal, String label) {}

    /** The state after one request. */
    private record Step(Session session, History history, String label, Optional<Outcome> refusal) {}

    /** @param triggerRoom how many triggers can be played */
    Round(Snapshot before, FaultSink faults, int triggerRoom) {
        this.before = before;
        this.faults = faults;
        this.triggerRoom = triggerRoom;
        session = before.session();
        history = before.history();
        event.begin();
    }

    /** The session as it is by now. */
    Session session() {
        return session;
    }

    /** What may be different in it. */
    Extent extent() {
        return extent;
    }

    /** Who has changed it. */
    Set<String> origins() {
        return origins;
    }

    /** What the journal is to keep. */
    List<JournalEntry> entries() {
        return entries;
    }

    /** What is to be played, in its order. */
    List<HandTrigger> triggers() {
        return triggers;
    }

    boolean hasChanged() {
        return session != before.session() || history != before.history();
    }

    /** What becomes visible. */
    Snapshot result() {
        return new Snapshot(before.version() + 1, session, history);
    }

    /** Carries out a request. */
    void take(Request request) {
        BatchEvent applied = new BatchEvent();
        applied.begin();
        Step step = handle(request);
        applied.label = step.label;
        applied.applied = step.refusal.isEmpty();
        applied.commit();
        session = step.session;
        history = step.history;
        done.add(new Taken(request, step.refusal, step.label));
        if (step.refusal.isEmpty()) {
            note(request);
        }
    }

    private void note(Request request) {
        switch (request) {
            case Request.Apply(Batch batch, var outcome) -> {
                triggers.addAll(batch.triggers());
                if (!batch.commands().isEmpty()) {
                    batch.commands().forEach(extent::add);
                    note(batch.origin(), new JournalEntry.Applied(batch));
                }
            }
            case Request.Undo(int steps, var origin, var outcome) -> {
                extent.addEverything();
                note(origin, new JournalEntry.Undone(steps));
            }
            case Request.Redo(int steps, var origin, var outcome) -> {
                extent.addEverything();
                note(origin, new JournalEntry.Redone(steps));
            }
            case Request.CloseGroup group -> note("", new JournalEntry.GroupClosed());
            case Request.ApplyLater later -> note(later.apply());
        }
    }

    private void note(String origin, JournalEntry entry) {
        origins.add(origin);
        entries.add(entry);
    }

    /** Says that the result has become visible. */
    void published() {
        event.version = before.version() + 1;
        event.requests = done.size();
        event.commit();
    }

    /** Completes the futures, now that a snapshot shows the result. */
    void complete(Snapshot visible) {
        for (Taken taken : done) {
            Outcome outcome = taken.refusal.orElseGet(() -> new Outcome.Applied(visible, taken.label));
            taken.request.outcome().complete(outcome);
        }
    }

    private Step handle(Request request) {
        return switch (request) {
            case Request.Apply(Batch batch, var outcome) -> apply(batch);
            case Request.ApplyLater(Batch batch, var due, var outcome) -> apply(batch);
            case Request.Undo(int steps, var origin, var outcome) -> travel(steps, true);
            case Request.Redo(int steps, var origin, var outcome) -> travel(steps, false);
            case Request.CloseGroup(var outcome) -> new Step(session, history.closed(), "", Optional.empty());
        };
    }

    private Step apply(Batch batch) {
        if (batch.triggers().size() > triggerRoom - triggers.size()) {
            return new Step(session, history, "", Optional.of(new Outcome.Rejected(NO_ROOM, 0)));
        }
        Session changed = session;
        int index = 0;
        try {
            for (Command command : batch.commands()) {
                changed = command.apply(changed);
                index++;
            }
            if (batch.commands().size() > 1 && changed.equals(session)) {
                changed = session; // what one command did another undid
            }
            return new Step(
                    changed,
                    history.with(batch.label(), batch.group(), session, changed),
                    batch.label(),
                    Optional.empty());
        } catch (RejectedException refusal) {
            return new Step(session, history, "", Optional.of(new Outcome.Rejected(refusal.rejection(), index)));
        } catch (RuntimeException | Error fault) {
            String command = batch.commands().get(index).describe();
            faults.report("applying: " + command, fault);
            return new Step(session, history, "", Optional.of(new Outcome.Failed(command + " failed: " + fault)));
        }
    }

    private Step travel(int steps, boolean back) {
        Session reached = session;
        History left = history;
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Optional<History.Travel> travel = back ? left.undo(reached) : left.redo(reached);
            if (travel.isEmpty()) {
                break;
            }
            reached = travel.get().session();
            left = travel.get().history();
            labels.add(travel.get().label());
        }
        if (labels.isEmpty()) {
            Rejection nothing = Rejection.of(
                    Rejection.Code.NOTHING_TO_DO, back ? "There is nothing to undo." : "There is nothing to redo.");
            return new Step(session, history, "", Optional.of(new Outcome.Rejected(nothing, 0)));
        }
        return new Step(reached, left, String.join(", ", labels), Optional.empty());
    }
}
