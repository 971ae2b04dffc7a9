package org.videotracker.script.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.roster.RosterEdit;

/**
 * What stands, and what was sent to the engine and is not done yet: with that, what will be at a beat. Owned by the thread that
 * runs the scripts, but for {@link #blocks}.
 */
final class Standing {
    private static final double TOLERANCE = 1e-3;
    /** The outcome of a request in the place of which another one was made. */
    private static final Outcome SUPERSEDED = new Outcome.Failed("another request takes its place");

    private final Engine engine;
    private final Music music;
    private final Runnable wakeUp;
    private final List<Pending> pending = new ArrayList<>();
    private Roster roster = Roster.EMPTY;
    private volatile List<BlockStatus> blocks = List.of();

    private long jumps;

    /** Something that waits for its time. */
    private static final class Pending {
        final Submission submission;
        final Consumer<Outcome> then;
        final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        When when;
        /** What the engine was asked for; it forgets a request whose outcome somebody else has completed. */
        CompletableFuture<Outcome> request = new CompletableFuture<>();

        /** Where the music was when the engine had done it, which this thread may notice later. Written before the outcome. */
        Music.@Nullable Reading applied;

        boolean isStanding;

        Pending(Submission submission, Consumer<Outcome> then) {
            this.submission = submission;
            this.then = then;
            when = submission.when();
        }

        /** Where the music was when it was done; where it is now, if it has stopped or jumped since. */
        Music.Reading appliedAt(Music.Reading now) {
            Music.@Nullable Reading done = applied;
            if (done == null) {
                return now;
            }
            boolean hasRunOn = now.isPlaying() && now.jumps() == done.jumps();
            return hasRunOn || !done.isPlaying() ? done : now;
        }
    }

    /** @param wakeUp called, by any thread, when something sent may be done */
    Standing(Engine engine, Music music, Runnable wakeUp) {
        this.engine = engine;
        this.music = music;
        this.wakeUp = wakeUp;
        jumps = music.read().jumps();
    }

    Roster roster() {
        return roster;
    }

    void roster(Roster changed) {
        if (changed != roster) {
            roster = changed;
            blocks = BlockStatus.of(changed);
        }
    }

    /** Any thread. */
    List<BlockStatus> blocks() {
        return blocks;
    }

    /**
     * Sends it. What is due now and edits nothing of the session is done at once.
     *
     * @param then is told on the script thread what became of it
     */
    CompletableFuture<Outcome> submit(Submission submission, Consumer<Outcome> then) {
        Pending one = new Pending(submission, then);
        pending.add(one);
        one.outcome.whenComplete((done, fault) -> wakeUp.run());
        send(one);
        settle();
        return one.outcome;
    }

    private void send(Pending one) {
        if (one.submission.batch().isPresent()) {
            CompletableFuture<Outcome> request =
                    engine.submit(one.submission.batch().get(), one.when.due());
            one.request = request;
            request.thenAccept(done -> {
                if (done != SUPERSEDED) {
                    one.applied = music.read();
                    one.outcome.complete(done);
                }
            });
        }
    }

    /** After a jump, a boundary is on another beat. */
    private void reschedule(Music.Reading now) {
        jumps = now.jumps();
        for (Pending one : pending) {
            if (one.when.isOfBoundary() && !one.isStanding && !one.outcome.isDone()) {
                one.when = When.next(one.when.quantum(), now);
                if (one.request.complete(SUPERSEDED)) {
                    send(one);
                }
            }
        }
    }

    /**
     * Takes note of what is done.
     *
     * @return how much was
     */
    int settle() {
        Music.Reading now = music.read();
        if (now.jumps() != jumps) {
            reschedule(now);
        }
        List<Pending> done = new ArrayList<>();
        for (Pending one : pending) {
            boolean isOfRosterAlone = one.submission.batch().isEmpty();
            if (isOfRosterAlone && one.when.hasCome(now)) {
                stand(one, now);
                one.outcome.complete(new Outcome.Applied(engine.snapshot(), ""));
            }
            if (one.outcome.isDone()) {
                if (one.outcome.join().isApplied()) {
                    stand(one, one.appliedAt(now));
                }
                done.add(one);
            }
        }
        pending.removeAll(done);
        done.forEach(one -> one.then.accept(one.outcome.join()));
        return done.size();
    }

    /** Lets stand what will be when a beat comes, so that the callbacks of that beat are those of then. */
    void prepare(double beat) {
        Music.Reading now = music.read();
        for (Pending one : pending) {
            if (one.when.isBy(beat)) {
                stand(one, now);
            }
        }
    }

    private void stand(Pending one, Music.Reading now) {
        if (!one.isStanding) {
            one.isStanding = true;
            Roster changed = roster;
            for (RosterEdit edit : one.submission.edits()) {
                changed = edit.apply(changed, anchor(one, now));
            }
            roster(changed);
        }
    }

    /** Where time stopped or jumped, what waits may be done before its beat: then it begins where that is. */
    private double anchor(Pending one, Music.Reading now) {
        double soon = now.beat() + now.beats(music.leadMs()) + TOLERANCE;
        return !now.isPlaying() || one.when.beat() > soon ? now.beat() : one.when.beat(now);
    }

    /** The session as it will be when all that was sent is done that is due by a moment. */
    Session sessionBy(When moment) {
        Session session = engine.snapshot().session();
        for (Pending one : pending) {
            if (one.submission.batch().isPresent() && one.when.isBy(moment)) {
                session = applied(one.submission.batch().get(), session);
            }
        }
        return session;
    }

    /** What no longer fits will be refused then too, or was done this very moment. */
    private static Session applied(Batch batch, Session session) {
        Session changed = session;
        try {
            for (Command command : batch.commands()) {
                changed = command.apply(changed);
            }
            return changed;
        } catch (RejectedException refusal) {
            return session;
        }
    }

    /** As {@link #sessionBy}, of what stands. */
    Roster rosterBy(When moment) {
        Music.Reading now = music.read();
        Roster changed = roster;
        for (Pending one : pending) {
            if (!one.isStanding && one.when.isBy(moment)) {
                for (RosterEdit edit : one.submission.edits()) {
                    changed = edit.apply(changed, one.when.beat(now));
                }
            }
        }
        return changed;
    }

    /** The latest moment for which a script still waits. */
    Optional<When> latest() {
        return pending.stream()
                .filter(one -> one.submission.isOfScript())
                .map(one -> one.when)
                .reduce(When::later);
    }

    /** The next beat from which something will stand that does not yet; infinite if there is none. */
    double nextBeat() {
        double next = Double.POSITIVE_INFINITY;
        for (Pending one : pending) {
            boolean isWaiting = !one.isStanding && !one.when.isNow();
            next = isWaiting ? Math.min(next, one.when.beat()) : next;
        }
        return next;
    }

    /** Forgets all that stands or would. */
    void clear() {
        pending.removeIf(one -> one.submission.batch().isEmpty());
        pending.forEach(one -> one.isStanding = true);
        roster(Roster.EMPTY);
    }
}
