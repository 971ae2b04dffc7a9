package org.videotracker.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Extent;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.command.Performer;
import org.videotracker.engine.command.Request;
import org.videotracker.engine.command.RequestQueue;
import org.videotracker.engine.journal.Journal;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Notifier;
import org.videotracker.engine.snapshot.Observer;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;

/**
 * Holds the session and changes it by commands, all of which pass through one queue. Whoever pumps it owns it: a thread of its
 * own when live, the render loop offline, the test in a test. Everything else may be called from any thread and never waits.
 */
public final class Engine {
    /** How many requests are taken before their effects are published, so that a flood cannot hide them for long. */
    private static final int MOST_PER_PUMP = 4096;

    private final RequestQueue queue;
    private final Notifier notifier;
    private final FaultSink faults;
    private volatile Snapshot snapshot;
    private volatile Runnable wakeUp = () -> {};
    private volatile Performer performer = (session, extent) -> {};
    private volatile Journal journal = Journal.NONE;

    /** A request whose effect is not visible yet. */
    private record Pending(Request request, Optional<Outcome> refusal, String label) {}

    public Engine(Session session, int queueCapacity, FaultSink faults) {
        this(session, History.empty(History.DEFAULT_LIMIT), queueCapacity, faults);
    }

    /** An engine that goes on where another one was left, with what could be undone there. */
    public Engine(Session session, History history, int queueCapacity, FaultSink faults) {
        this.queue = new RequestQueue(queueCapacity);
        this.faults = faults;
        this.snapshot = new Snapshot(0, session, history);
        this.notifier = new Notifier(this::snapshot, faults);
    }

    /** An engine with a queue of the default size. */
    public Engine(Session session, FaultSink faults) {
        this(session, RequestQueue.DEFAULT_CAPACITY, faults);
    }

    /** The newest state: one volatile read. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** How many requests wait. */
    public int queueDepth() {
        return queue.depth();
    }

    /** Called, by any thread, after each request was queued. The thread that pumps the engine rests until then. */
    public void onRequest(Runnable wakeUp) {
        this.wakeUp = wakeUp;
    }

    /** Lets somebody play the session: this one at once, and each later one before it becomes visible. */
    public void performWith(Performer newPerformer) {
        performer = newPerformer;
        Extent everything = new Extent();
        everything.addEverything();
        newPerformer.follow(snapshot.session(), everything);
    }

    /** Lets a journal keep every change from now on, each before it becomes visible. */
    public void recordInto(Journal newJournal) {
        journal = newJournal;
    }

    /** The notifications of this engine, for whoever delivers them. */
    public Notifier notifier() {
        return notifier;
    }

    public Subscription observe(Observer observer) {
        return notifier.subscribe(observer);
    }

    /**
     * Asks for a batch to be applied. The future completes when the outcome is visible in {@link #snapshot()}; a full queue
     * completes it at once with a rejection. Stages attached to it without an executor run on the thread that pumps.
     */
    public CompletableFuture<Outcome> submit(Batch batch) {
        return enqueue(new Request.Apply(batch, new CompletableFuture<>()));
    }

    /** Asks for steps to be undone; see {@link #submit}. */
    public CompletableFuture<Outcome> undo(int steps, String origin) {
        return enqueue(new Request.Undo(steps, origin, new CompletableFuture<>()));
    }

    /** Asks for undone steps to be done again; see {@link #submit}. */
    public CompletableFuture<Outcome> redo(int steps, String origin) {
        return enqueue(new Request.Redo(steps, origin, new CompletableFuture<>()));
    }

    /** Ends a group: the next batch is a step of undo of its own; see {@link #submit}. */
    public CompletableFuture<Outcome> closeGroup() {
        return enqueue(new Request.CloseGroup(new CompletableFuture<>()));
    }

    private CompletableFuture<Outcome> enqueue(Request request) {
        if (queue.offer(request)) {
            wakeUp.run();
        } else {
            request.outcome()
                    .complete(new Outcome.Rejected(
                            new Rejection(
                                    Rejection.Code.BUSY,
                                    "The engine has too much to do.",
                                    "Wait a moment and try again."),
                            0));
        }
        return request.outcome();
    }

    /**
     * Applies what waits, publishes the result once, and completes the futures.
     *
     * @return how many requests were taken
     */
    public int pump() {
        @Nullable Request request = queue.poll();
        if (request == null) {
            return 0;
        }
        PublishEvent published = new PublishEvent();
        published.begin();
        Snapshot before = snapshot;
        List<Pending> done = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        Set<String> origins = new HashSet<>();
        Extent extent = new Extent();
        Session session = before.session();
        History history = before.history();
        while (request != null) {
            BatchEvent applied = new BatchEvent();
            applied.begin();
            Step step = handle(request, session, history);
            applied.label = step.label;
            applied.applied = step.refusal.isEmpty();
            applied.commit();
            session = step.session;
            history = step.history;
            done.add(new Pending(request, step.refusal, step.label));
            if (step.refusal.isEmpty()) {
                origins.add(originOf(request));
                entries.add(entry(request));
                measure(request, extent);
            }
            request = done.size() < MOST_PER_PUMP ? queue.poll() : null;
        }
        if (session != before.session() || history != before.history()) {
            notifier.attribute(origins);
            perform(session, extent);
            Snapshot next = new Snapshot(before.version() + 1, session, history);
            record(entries, next);
            snapshot = next;
            published.version = next.version();
            published.requests = done.size();
            published.commit();
        }
        complete(done);
        return done.size();
    }

    private void record(List<JournalEntry> entries, Snapshot next) {
        try {
            journal.append(entries, next);
        } catch (RuntimeException | Error fault) {
            faults.report("writing the journal", fault);
        }
    }

    private static JournalEntry entry(Request request) {
        return switch (request) {
            case Request.Apply(Batch batch, var outcome) -> new JournalEntry.Applied(batch);
            case Request.Undo(int steps, var origin, var outcome) -> new JournalEntry.Undone(steps);
            case Request.Redo(int steps, var origin, var outcome) -> new JournalEntry.Redone(steps);
            case Request.CloseGroup group -> new JournalEntry.GroupClosed();
        };
    }

    private void perform(Session session, Extent extent) {
        try {
            performer.follow(session, extent);
        } catch (RuntimeException | Error fault) {
            faults.report("preparing to play an edit", fault); // what played before plays on
        }
    }

    private static void measure(Request request, Extent extent) {
        switch (request) {
            case Request.Apply(Batch batch, var outcome) -> batch.commands().forEach(extent::add);
            case Request.Undo undo -> extent.addEverything();
            case Request.Redo redo -> extent.addEverything();
            case Request.CloseGroup group -> {}
        }
    }

    private void complete(List<Pending> done) {
        for (Pending pending : done) {
            Outcome outcome = pending.refusal.orElseGet(() -> new Outcome.Applied(snapshot, pending.label));
            pending.request.outcome().complete(outcome);
        }
    }

    /** The state after one request. */
    private record Step(Session session, History history, String label, Optional<Outcome> refusal) {}

    private Step handle(Request request, Session session, History history) {
        return switch (request) {
            case Request.Apply(Batch batch, var outcome) -> apply(batch, session, history);
            case Request.Undo(int steps, var origin, var outcome) -> travel(steps, true, session, history);
            case Request.Redo(int steps, var origin, var outcome) -> travel(steps, false, session, history);
            case Request.CloseGroup(var outcome) -> new Step(session, history.closed(), "", Optional.empty());
        };
    }

    private Step apply(Batch batch, Session session, History history) {
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

    private static Step travel(int steps, boolean back, Session session, History history) {
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

    private static String originOf(Request request) {
        return switch (request) {
            case Request.Apply(Batch batch, var outcome) -> batch.origin();
            case Request.Undo(int steps, String origin, var outcome) -> origin;
            case Request.Redo(int steps, String origin, var outcome) -> origin;
            case Request.CloseGroup group -> "";
        };
    }
}
