package org.videotracker.media.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.journal.Journal;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.media.file.TroubleSink;

/**
 * Keeps every edit of a session in a file beside it, before others can see the edit: after {@code kill -9} nothing is lost, after a
 * power cut the last second. Adding to it costs one write and waits for no thread and no disk.
 *
 * <p>A disk that refuses is told of once; playing and editing go on, and as soon as the disk allows the present state is written
 * to a new file.
 */
public final class SessionJournal implements Journal, AutoCloseable {
    /** Closing waits for an edit that is being written; an edit never waits, and is ignored once the journal is closed. */
    private enum Gate {
        OPEN,
        WRITING,
        CLOSED
    }

    private final AtomicReference<Gate> gate = new AtomicReference<>(Gate.OPEN);
    private final JournalKeeper keeper;
    private final JournalLimits limits;
    private Transcript transcript;
    private @Nullable Rotation rotation;
    private long size;
    private long rotateAt;

    private SessionJournal(JournalKeeper keeper, JournalLimits limits) {
        this.keeper = keeper;
        this.limits = limits;
        this.transcript = new Transcript(keeper.latest().snapshot());
        this.rotateAt = limits.rotateBytes();
    }

    /**
     * Begins a journal, on a thread that may wait for the disk, before the engine is pumped. Journals of the session that ended
     * cleanly are removed; those that a crash left stay for {@link Recovery}.
     *
     * @param lock held until the journal is closed
     * @param present what the engine shows; everything that it shows later must be {@link #append appended}
     * @param program the version of the program
     * @param troubles is told when the disk refuses, and when it allows again
     */
    public static SessionJournal begin(
            SessionLock lock, Snapshot present, String program, JournalLimits limits, TroubleSink troubles) {
        return begin(DiskFile.STORAGE, lock, present, program, limits, troubles);
    }

    static SessionJournal begin(
            Storage storage,
            SessionLock lock,
            Snapshot present,
            String program,
            JournalLimits limits,
            TroubleSink troubles) {
        JournalName name = JournalName.first(lock.session(), Instant.now());
        removeEnded(lock);
        JournalOwner owner = new JournalOwner(
                lock.session(), program, ProcessHandle.current().pid());
        JournalKeeper keeper = new JournalKeeper(storage, name, owner, new Numbered(present, 0), limits, troubles);
        keeper.start();
        return new SessionJournal(keeper, limits);
    }

    private static void removeEnded(SessionLock lock) {
        try {
            JournalName.removeHalfMade(lock.session());
            for (JournalRun run : JournalRun.of(lock.session())) {
                if (run.hasEnded()) {
                    run.delete();
                }
            }
        } catch (IOException left) {
            return; // they do no harm, and the next run tries again
        }
    }

    @Override
    public void append(List<JournalEntry> entries, Snapshot next) {
        if (!gate.compareAndSet(Gate.OPEN, Gate.WRITING)) {
            return;
        }
        try {
            keep(entries, next);
        } finally {
            gate.set(Gate.OPEN);
        }
    }

    private void keep(List<JournalEntry> entries, Snapshot next) {
        long before = keeper.latest().number();
        Numbered now = new Numbered(next, before + entries.size());
        keeper.latest(now);
        Successor successor = keeper.takePrepared();
        if (successor != null) {
            takeOver(successor, entries, before, now);
            return;
        }
        JournalFile file = keeper.current();
        if (file == null) {
            rotation = null;
            return; // the keeper is about to write the present state
        }
        boolean isAdded = false;
        try {
            transcript.add(entries, before, now);
            isAdded = true;
        } finally {
            if (!isAdded) {
                keeper.giveUp(file); // a fault of ours, which the engine reports: there would be a gap
            }
        }
        size += transcript.length();
        keeper.write(file, transcript.lines());
        transcript.clear();
        rotate(entries, before, now);
    }

    private void rotate(List<JournalEntry> entries, long before, Numbered now) {
        if (rotation == null) {
            if (size > rotateAt) {
                rotation = new Rotation(now);
                keeper.rotate(rotation);
            }
            return;
        }
        rotation.since().add(entries, before, now);
        boolean isTooLong = rotation.since().length() > limits.rotateBytes();
        if (rotation.hasFailed() || isTooLong) {
            rotation = null;
            rotateAt = size + limits.rotateBytes();
        }
    }

    private void takeOver(Successor successor, List<JournalEntry> entries, long before, Numbered now) {
        transcript = rotation != null && rotation == successor.rotation()
                ? rotation.since()
                : new Transcript(successor.base().snapshot());
        rotation = null;
        transcript.add(entries, before, now);
        size = transcript.length();
        rotateAt = limits.rotateBytes();
        if (keeper.write(successor.file(), transcript.lines())) {
            keeper.replace(successor.file());
        }
        transcript.clear();
    }

    /**
     * Ends the journal cleanly: everything is on the disk, and nothing will be called a crash. For any thread that may wait for the
     * disk, also while the engine is being pumped; what it does later is not kept. Closing twice is harmless.
     */
    @Override
    public void close() {
        while (!gate.compareAndSet(Gate.OPEN, Gate.CLOSED)) {
            if (gate.get() == Gate.CLOSED) {
                return;
            }
            LockSupport.parkNanos(this, 10_000);
        }
        if (keeper.stop()) {
            keeper.end();
        }
    }
}
