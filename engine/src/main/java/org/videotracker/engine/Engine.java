package org.videotracker.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.command.Extent;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.command.Performer;
import org.videotracker.engine.command.Request;
import org.videotracker.engine.command.RequestQueue;
import org.videotracker.engine.command.Timeline;
import org.videotracker.engine.journal.Journal;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Notifier;
import org.videotracker.engine.snapshot.Observer;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.model.history.History;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

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
    private final BeatAlarm alarm = new BeatAlarm(() -> this.wakeUp.run());
    private final WaitingBatches waiting = new WaitingBatches(alarm);
    private Subscription hung = () -> {};

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

    /**
     * Called, by any thread, after each request was queued, and when the time of one that waits has come. The thread that pumps the
     * engine rests until then.
     */
    public void onRequest(Runnable wakeUp) {
        this.wakeUp = wakeUp;
    }

    /** Lets somebody play the session: this one at once, and each later one before it becomes visible. */
    public void performWith(Performer newPerformer) {
        hung.close();
        performer = newPerformer;
        hung = newPerformer.timeline().map(timeline -> timeline.hang(alarm)).orElse(() -> {});
        Extent everything = new Extent();
        everything.addEverything();
        newPerformer.follow(snapshot.session(), everything);
    }

    /** What is heard and seen at this moment of what the engine's performer plays. Any thread. */
    public PresentValues presentValues() {
        return address -> performer.presentValues().of(address);
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

    /**
     * Asks for a batch to be applied when it is due, as any other then: one step of undo, one entry of the journal. The future
     * completes then. One that is cancelled before takes the request back.
     */
    public CompletableFuture<Outcome> submit(Batch batch, Due due) {
        return due instanceof Due.Now || due.equals(new Due.Next(Quantum.NOW))
                ? submit(batch)
                : enqueue(new Request.ApplyLater(batch, due, new CompletableFuture<>()));
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
            refuse(request);
        }
        return request.outcome();
    }

    private static void refuse(Request request) {
        request.outcome()
                .complete(new Outcome.Rejected(
                        new Rejection(
                                Rejection.Code.BUSY, "The engine has too much to do.", "Wait a moment and try again."),
                        0));
    }

    /**
     * Applies what waits and is due, publishes the result, and completes the futures.
     *
     * @return how many requests were taken
     */
    public int pump() {
        int taken = takeRequests();
        WaitingBatches.Group due = takeDue();
        while (!due.isEmpty()) {
            taken += due.requests().size();
            Round round = begin();
            due.requests().forEach(round::take);
            publish(round, due.beat());
            due = takeDue();
        }
        return taken;
    }

    /** Refuses what is due later: there will be no later. For whoever pumps the engine no more. */
    public void dismiss() {
        for (Request.ApplyLater late : waiting.takeAll()) {
            late.outcome()
                    .complete(new Outcome.Rejected(
                            Rejection.of(Rejection.Code.BUSY, "The performance has ended before its time."), 0));
        }
    }

    private WaitingBatches.Group takeDue() {
        return waiting.takeDue(snapshot.session().playback(), performer.timeline());
    }

    private Round begin() {
        int triggerRoom = performer.timeline().map(Timeline::triggerRoom).orElse(Integer.MAX_VALUE);
        return new Round(snapshot, faults, triggerRoom);
    }

    private int takeRequests() {
        @Nullable Request request = queue.poll();
        if (request == null) {
            return 0;
        }
        int taken = 0;
        Round round = begin();
        while (request != null) {
            take(request, round);
            taken++;
            request = taken < MOST_PER_PUMP ? queue.poll() : null;
        }
        publish(round, Double.NEGATIVE_INFINITY);
        return taken;
    }

    private void take(Request request, Round round) {
        if (!(request instanceof Request.ApplyLater late)) {
            round.take(request);
        } else if (performer.timeline().isEmpty()
                || !WaitingBatches.waits(round.session().playback())) {
            round.take(late.apply());
        } else if (!waiting.add(late)) {
            refuse(late);
        }
    }

    private void publish(Round round, double beat) {
        if (round.hasChanged()) {
            notifier.attribute(round.origins());
            perform(round, beat);
            Snapshot next = round.result();
            record(round.entries(), next);
            snapshot = next;
            round.published();
        } else {
            perform(round, beat);
        }
        round.complete(snapshot);
    }

    private void record(List<JournalEntry> entries, Snapshot next) {
        try {
            journal.append(entries, next);
        } catch (RuntimeException | Error fault) {
            faults.report("writing the journal", fault);
        }
    }

    private void perform(Round round, double beat) {
        try {
            Optional<Timeline> timeline = performer.timeline();
            if (timeline.isPresent()) {
                perform(round, timeline.get(), beat);
            } else if (round.hasChanged()) {
                performer.follow(round.session(), round.extent());
            }
        } catch (RuntimeException | Error fault) {
            faults.report("preparing to play an edit", fault); // what played before plays on
        }
    }

    private static void perform(Round round, Timeline timeline, double beat) {
        if (round.hasChanged()) {
            timeline.follow(round.session(), round.extent(), beat);
        }
        if (!round.triggers().isEmpty()) {
            timeline.trigger(round.triggers(), beat, !round.hasChanged());
        }
    }
}
