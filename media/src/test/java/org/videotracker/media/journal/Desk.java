package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.history.History;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.session.Session;

/** An engine at work on a session with a journal, and what was told of it. */
final class Desk implements AutoCloseable {
    static final JournalLimits USUAL = new JournalLimits(16 << 20, Duration.ofMillis(50), Duration.ofMillis(20));
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    final SessionFile file;
    final SessionLock lock;
    final Engine engine;
    final SessionJournal journal;
    final List<String> troubles = new CopyOnWriteArrayList<>();

    private Desk(Path folder, Session session, History history, JournalLimits limits, Storage storage)
            throws IOException {
        file = new SessionFile(folder.resolve("main.session.json"));
        lock = SessionLock.take(file);
        engine = new Engine(session, history, 1024, (place, fault) -> troubles.add(place + ": " + fault));
        journal = SessionJournal.begin(storage, lock, engine.snapshot(), "1.2.3", limits, troubles::add);
        engine.recordInto(journal);
    }

    static Desk at(Path folder, JournalLimits limits, Storage storage) throws IOException {
        return new Desk(folder, RandomEdits.newSession(), History.empty(History.DEFAULT_LIMIT), limits, storage);
    }

    static Desk at(Path folder, JournalLimits limits) throws IOException {
        return at(folder, limits, DiskFile.STORAGE);
    }

    static Desk at(Path folder) throws IOException {
        return at(folder, USUAL);
    }

    /** Where somebody goes on with what was recovered. */
    static Desk goingOn(Path folder, Recovered recovered) throws IOException {
        return new Desk(folder, recovered.session(), recovered.history(), USUAL, DiskFile.STORAGE);
    }

    /** What a crash at this moment would leave. */
    Recovered recover() throws IOException {
        while (true) {
            try {
                return Recovery.find(lock).getFirst().recover(BuiltInModules.catalog());
            } catch (ProjectException failure) {
                if (failure.reason() != ProjectException.Reason.MISSING) {
                    throw failure; // else a file was replaced while it was read, which no crash does
                }
            }
        }
    }

    Session session() {
        return engine.snapshot().session();
    }

    static String text(Session session) {
        return SessionJson.write(session);
    }

    void assertNothingIsLost() throws IOException {
        assertThat(text(recover().session())).isEqualTo(text(session()));
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("deadline of: " + what).isLessThan(end);
            LockSupport.parkNanos(100_000);
        }
    }

    @Override
    public void close() {
        journal.close();
        lock.close();
    }
}
