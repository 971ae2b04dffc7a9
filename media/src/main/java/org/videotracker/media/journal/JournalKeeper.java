package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.file.TroubleSink;

/**
 * The thread behind a journal, which waits for the disk so that the engine need not: it forces to the disk what was written, makes
 * new files and removes those they replace. Rests when there is nothing to do.
 *
 * <p>A file that it has made waits in {@link #prepared} until the engine's thread, which alone adds edits, takes it over. The engine
 * first says what is {@link #latest}, then looks there; this thread first puts the file there, then looks what is the latest: so
 * one of the two sees the other, and no edit is missing from both files.
 */
final class JournalKeeper {
    private static final long PATIENCE_MS = 5000;

    private final Storage storage;
    private final JournalOwner owner;
    private final JournalLimits limits;
    private final DiskTroubles troubles;
    private final Thread thread =
            Thread.ofPlatform().name("vt-journal").daemon().unstarted(this::run);
    private final RecordText text = new RecordText();
    private final AtomicReference<@Nullable JournalFile> current = new AtomicReference<>();
    private final AtomicReference<@Nullable Successor> prepared = new AtomicReference<>();
    private final Queue<JournalFile> replaced = new ConcurrentLinkedQueue<>();
    private volatile Numbered latest;
    private volatile @Nullable Rotation wanted;
    private volatile boolean dirty;
    private volatile boolean resting;
    private volatile boolean stopped;
    private JournalName name;
    private long nextFlush = System.nanoTime();
    private long nextTry = System.nanoTime();

    JournalKeeper(
            Storage storage,
            JournalName name,
            JournalOwner owner,
            Numbered base,
            JournalLimits limits,
            TroubleSink troubles) {
        this.storage = storage;
        this.name = name;
        this.owner = owner;
        this.latest = base;
        this.limits = limits;
        this.troubles = new DiskTroubles(troubles);
    }

    /** Makes the first file, if the disk allows, and starts the thread. */
    void start() {
        try {
            current.set(begin(name, latest));
        } catch (IOException failure) {
            troubles.begin(name.path(), failure);
            nextTry = System.nanoTime() + limits.retryEvery().toNanos();
        }
        thread.start();
    }

    Numbered latest() {
        return latest;
    }

    /** Says, on the engine's thread and before anything of it is written, what the session is now. */
    void latest(Numbered now) {
        latest = now;
    }

    /** The file that edits are added to; null while there is none. */
    @Nullable
    JournalFile current() {
        return current.get();
    }

    /** Takes over a new file, if one is there. */
    @Nullable
    Successor takePrepared() {
        return prepared.get() == null ? null : prepared.getAndSet(null);
    }

    /** Says that a file that was taken over has everything, and may take the place of the present one. */
    void replace(JournalFile file) {
        retire(current.getAndSet(file));
        touch();
    }

    /** Says that something was written that is to be forced to the disk. */
    private void touch() {
        dirty = true;
        if (resting) {
            LockSupport.unpark(thread);
        }
    }

    private void retire(@Nullable JournalFile file) {
        if (file != null) {
            replaced.add(file);
        }
    }

    /**
     * Adds lines to a file. Where that fails the file is given up, and this thread goes on trying to make another.
     *
     * @return whether it was done
     */
    boolean write(JournalFile file, ByteBuffer lines) {
        try {
            file.write(lines);
        } catch (IOException failure) {
            troubles.begin(file.path(), failure);
            giveUp(file);
            return false;
        }
        touch();
        return true;
    }

    /** Lets the present state be written to a new file, because a file may have a gap. */
    void giveUp(JournalFile file) {
        JournalFile old = current.getAndSet(null);
        retire(old);
        if (old != file) {
            retire(file);
        }
        LockSupport.unpark(thread);
    }

    /** Asks for a new file. */
    void rotate(Rotation rotation) {
        wanted = rotation;
        LockSupport.unpark(thread);
    }

    private JournalFile begin(JournalName place, Numbered base) throws IOException {
        text.clear();
        text.beginning(base.number(), base.snapshot(), owner, Instant.now());
        return storage.begin(place.path(), text.lines());
    }

    private void run() {
        while (!stopped) {
            try {
                rest(work());
            } catch (RuntimeException | Error fault) {
                troubles.ofOurs(fault);
                rest(limits.retryEvery().toNanos());
            }
        }
    }

    /** Does what is due, and says for how many nanoseconds nothing else will be; {@code Long.MAX_VALUE} if nothing is waiting. */
    private long work() {
        long wait = Long.MAX_VALUE;
        Rotation rotation = wanted;
        if (rotation != null) {
            wanted = null;
            prepare(rotation);
        }
        if (isMissing()) {
            wait = nextTry - System.nanoTime();
            if (wait <= 0) {
                renew();
                wait = 0;
            }
        }
        if (dirty) {
            long flushIn = nextFlush - System.nanoTime();
            if (flushIn <= 0) {
                flush();
            } else {
                wait = Math.min(wait, flushIn);
            }
        }
        return wait;
    }

    private void rest(long nanos) {
        if (nanos < Long.MAX_VALUE) {
            if (nanos > 0 && wanted == null && !stopped) {
                LockSupport.parkNanos(this, nanos);
            }
            return;
        }
        resting = true;
        if (!dirty && wanted == null && !isMissing() && !stopped) {
            LockSupport.park(this);
        }
        resting = false;
    }

    /** Whether no file, not even one that waits to be taken over, holds the latest state. */
    private boolean isMissing() {
        Successor waiting = prepared.get();
        return current.get() == null && (waiting == null || waiting.base() != latest);
    }

    private void prepare(Rotation rotation) {
        try {
            name = name.next();
            offer(new Successor(begin(name, rotation.base()), rotation.base(), rotation));
        } catch (IOException failure) {
            rotation.fail();
            troubles.ofRotation(name.path(), failure);
        }
    }

    private void renew() {
        nextTry = System.nanoTime() + limits.retryEvery().toNanos();
        try {
            Numbered base = latest;
            name = name.next();
            offer(new Successor(begin(name, base), base, null));
        } catch (IOException failure) {
            troubles.begin(name.path(), failure);
            return;
        }
        troubles.end();
    }

    /** Lets the engine's thread take over a file, in the place of one that waits and holds less. */
    private void offer(Successor successor) {
        Successor stale = prepared.getAndSet(successor);
        if (stale != null) {
            retire(stale.file());
        }
    }

    private void flush() {
        nextFlush = System.nanoTime() + limits.flushEvery().toNanos();
        dirty = false;
        List<JournalFile> old = new ArrayList<>();
        for (JournalFile file = replaced.poll(); file != null; file = replaced.poll()) {
            old.add(file);
        }
        JournalFile file = current.get(); // newer than each of those
        if (file == null) {
            replaced.addAll(old);
            return;
        }
        try {
            file.force();
        } catch (IOException failure) {
            replaced.addAll(old);
            if (current.compareAndSet(file, null)) {
                retire(file);
                troubles.begin(file.path(), failure);
            }
            return;
        }
        old.forEach(JournalKeeper::remove);
    }

    /** Ends the thread, and says whether it did; a disk that hangs is not waited for. */
    boolean stop() {
        stopped = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    /** Writes the end, once the thread has stopped and no more edits come. */
    void end() {
        Numbered last = latest;
        try {
            JournalFile file = current.get();
            Successor waiting = takePrepared();
            if (file == null && waiting != null && waiting.base() == last) {
                file = waiting.file();
            } else if (waiting != null) {
                retire(waiting.file());
            }
            if (file == null) {
                name = name.next();
                file = begin(name, last);
            }
            text.clear();
            text.end(last.number() + 1, Instant.now());
            file.write(text.lines());
            file.force();
            file.close();
            replaced.forEach(JournalKeeper::remove);
        } catch (IOException failure) {
            troubles.begin(name.path(), failure);
        }
    }

    private static void remove(JournalFile file) {
        try {
            file.delete();
        } catch (IOException left) {
            return; // it lies about until the session is opened again; the newer file is preferred
        }
    }
}
