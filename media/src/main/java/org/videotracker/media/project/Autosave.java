package org.videotracker.media.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.videotracker.engine.snapshot.Change;
import org.videotracker.engine.snapshot.Observer;
import org.videotracker.media.file.TroubleSink;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.session.Session;

/**
 * Writes the session, some time after a change, into a file of its own below {@link SessionFile#recoveryFolder}: whole or not at all,
 * with the versions before under numbers. The user's file is never touched. Works on a thread of its own, which rests while nothing
 * changes; whoever tells it of changes never waits.
 */
public final class Autosave implements Observer, AutoCloseable {
    /** How long after a change a session is saved, unless somebody wants it otherwise. */
    public static final Duration USUAL_INTERVAL = Duration.ofSeconds(30);

    /** How many versions are kept beside the newest, unless somebody wants it otherwise. */
    public static final int USUAL_BACKUPS = 5;

    private static final long PATIENCE_MS = 5000;

    private final SessionFile session;
    private final Duration interval;
    private final int backups;
    private final TroubleSink troubles;
    private final Thread thread =
            Thread.ofPlatform().name("vt-autosave").daemon().unstarted(this::run);
    private volatile Session latest;
    private volatile Session saved;
    private volatile boolean resting;
    private volatile boolean stopped;
    private boolean inTrouble;

    private Autosave(
            SessionFile session, Session present, Session saved, Duration interval, int backups, TroubleSink troubles) {
        this.session = session;
        this.latest = present;
        this.saved = saved;
        this.interval = interval;
        this.backups = backups;
        this.troubles = troubles;
    }

    /**
     * Begins to save what changes.
     *
     * @param session the user's file
     * @param present what is shown now
     * @param saved what the user's file holds: the same object, unless the present session was recovered
     * @param interval how long after a change it is saved, with all that changed meanwhile
     * @param backups how many versions are kept beside the newest
     * @param troubles is told, once, when saving fails; it is tried again after each interval
     */
    public static Autosave begin(
            SessionFile session, Session present, Session saved, Duration interval, int backups, TroubleSink troubles) {
        Autosave autosave = new Autosave(session, present, saved, interval, backups, troubles);
        autosave.thread.start();
        return autosave;
    }

    /** The file that is written for a session. */
    public static SessionFile fileOf(SessionFile session) {
        return new SessionFile(session.recoveryFolder().resolve(session.name() + ".autosave" + SessionFile.ENDING));
    }

    private static Path backup(SessionFile session, int number) {
        String name = session.name() + ".autosave." + number + SessionFile.ENDING;
        return session.recoveryFolder().resolve(name);
    }

    @Override
    public void changed(Change change) {
        latest = change.after().session();
        if (resting) {
            LockSupport.unpark(thread);
        }
    }

    /** Says that the user's file holds a session, so that there is no need to save it again. */
    public void savedByUser(Session session) {
        saved = session;
    }

    private boolean isChanged() {
        return !latest.sharesAllWith(saved);
    }

    private void run() {
        while (!stopped) {
            try {
                if (isChanged()) {
                    pause();
                    save();
                } else {
                    rest();
                }
            } catch (RuntimeException | Error fault) {
                troubles.report("A fault of the program in saving by itself: " + fault + ". Please report it.");
                pause();
            }
        }
    }

    private void rest() {
        resting = true;
        if (!isChanged() && !stopped) {
            LockSupport.park(this);
        }
        resting = false;
    }

    private void pause() {
        long end = System.nanoTime() + interval.toNanos();
        for (long left = interval.toNanos(); left > 0 && !stopped; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    private void save() {
        Session content = latest;
        if (stopped || content.sharesAllWith(saved)) {
            return;
        }
        try {
            write(content);
            saved = content;
            inTrouble = false;
        } catch (IOException failure) {
            if (!inTrouble) {
                inTrouble = true;
                troubles.report("The session cannot be saved by itself. " + failure.getMessage() + ".");
            }
        }
    }

    private void write(Session content) throws IOException {
        Path path = fileOf(session).path();
        try {
            Files.createDirectories(session.recoveryFolder());
        } catch (IOException failure) {
            throw UnwritableFileException.of(session.recoveryFolder(), failure);
        }
        SavedText.write(path, SessionJson.write(content), this::keep);
    }

    /** The version that is replaced becomes number 1, that one number 2, and so on. */
    private void keep(Path existing) throws IOException {
        if (backups == 0) {
            return;
        }
        Files.deleteIfExists(backup(session, backups));
        for (int number = backups - 1; number >= 1; number--) {
            if (Files.exists(backup(session, number))) {
                Files.move(backup(session, number), backup(session, number + 1), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        try {
            Files.createLink(backup(session, 1), existing); // needs no room, and is there at once
        } catch (UnsupportedOperationException | FileAlreadyExistsException copied) {
            Files.copy(existing, backup(session, 1), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Saves what has changed, and ends. For any thread that may wait for the disk. Closing twice is harmless. */
    @Override
    public void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!thread.isAlive()) {
            saveLast();
        }
    }

    private void saveLast() {
        if (isChanged()) {
            try {
                write(latest);
                saved = latest;
            } catch (IOException failure) {
                troubles.report("The session could not be saved by itself at the end. " + failure.getMessage() + ".");
            }
        }
    }
}
