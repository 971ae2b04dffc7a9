package org.videotracker.app.play;

import java.time.Duration;
import java.util.function.Consumer;
import org.videotracker.engine.Engine;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.media.journal.SessionJournal;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.Autosave;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;

/**
 * Where the session that is played is kept, with everything that keeps it: nobody else opens the file meanwhile, the journal has each
 * edit, and the session saves itself beside the file. Owned by the thread that owns the player.
 */
final class SessionHome implements AutoCloseable {
    private final SessionSource source;
    private final SessionLock lock;
    private final SessionJournal journal;
    private final Autosave autosave;
    private final Subscription subscription;
    private volatile Session saved;

    /**
     * Begins to keep what an engine holds that nobody pumps yet.
     *
     * @param lock of the file; closed with this
     * @param present what is to be kept, unless it is saved
     * @param saved what the file holds
     */
    static SessionHome begin(
            SessionSource source,
            SessionLock lock,
            Session present,
            Session saved,
            Engine engine,
            PlaySettings settings,
            Consumer<String> notices) {
        SessionJournal journal =
                SessionJournal.begin(lock, engine.snapshot(), settings.program(), settings.journal(), notices::accept);
        engine.recordInto(journal);
        return new SessionHome(source, lock, journal, present, saved, engine, settings, notices);
    }

    /**
     * Begins to keep what an engine holds that is being pumped. Waits for it.
     *
     * @param lock of the file; closed with this
     * @param saved what the file holds, and what the engine is going to
     */
    static SessionHome take(
            SessionSource source,
            SessionLock lock,
            Session saved,
            Engine engine,
            PlaySettings settings,
            Consumer<String> notices) {
        SessionJournal journal = journal(lock, engine, settings, notices);
        return new SessionHome(source, lock, journal, saved, saved, engine, settings, notices);
    }

    private SessionHome(
            SessionSource source,
            SessionLock lock,
            SessionJournal journal,
            Session present,
            Session saved,
            Engine engine,
            PlaySettings settings,
            Consumer<String> notices) {
        this.source = source;
        this.lock = lock;
        this.saved = saved;
        this.journal = journal;
        Duration interval = settings.autosaveEvery();
        autosave = Autosave.begin(source.file(), present, saved, interval, Autosave.USUAL_BACKUPS, notices::accept);
        subscription = engine.observe(autosave);
    }

    /**
     * A journal that misses no edit, while the engine goes on: where one may have come between the state it begins with and the
     * moment from which it is told of edits, it is begun anew.
     */
    private static SessionJournal journal(
            SessionLock lock, Engine engine, PlaySettings settings, Consumer<String> notices) {
        while (true) {
            Snapshot begin = engine.snapshot();
            SessionJournal journal =
                    SessionJournal.begin(lock, begin, settings.program(), settings.journal(), notices::accept);
            engine.recordInto(journal);
            engine.closeGroup().join(); // what was applied before is visible now
            Snapshot now = engine.snapshot();
            if (now.session() == begin.session() && now.version() <= begin.version() + 1) {
                return journal;
            }
            journal.close();
        }
    }

    SessionSource source() {
        return source;
    }

    /** What the file holds. */
    Session saved() {
        return saved;
    }

    /** Says that the file holds a session now. */
    void saved(Session session) {
        saved = session;
        autosave.savedByUser(session);
    }

    /** Everything is written, and nothing will be called a crash. */
    @Override
    public void close() {
        subscription.close();
        autosave.close();
        journal.close();
        lock.close();
    }
}
