package org.videotracker.app.play;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.videotracker.app.failure.BadInput;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.journal.Recovered;
import org.videotracker.media.journal.Recovery;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;

/**
 * A session that this process has open and nobody else.
 *
 * @param source where it is kept
 * @param saved what its file holds
 * @param content what is played: the same, or what a crash left
 * @param history what can be undone and redone
 * @param lock held until it is closed
 */
public record OpenSession(SessionSource source, Session saved, Session content, History history, SessionLock lock)
        implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    /**
     * Opens a session.
     *
     * @param wantsRecovered whether to play what a crash left
     * @param notices told in a sentence that a crash left something, or what could not be recovered
     */
    public static OpenSession open(SessionSource source, boolean wantsRecovered, Consumer<String> notices)
            throws ProjectException {
        SessionLock lock = SessionLock.take(source.file());
        try {
            Session saved = source.read(BuiltInModules.catalog());
            List<Recovery> left = Recovery.find(lock);
            if (wantsRecovered) {
                Recovered recovered = recover(source, left, notices);
                return new OpenSession(source, saved, recovered.session(), recovered.history(), lock);
            }
            if (!left.isEmpty()) {
                offer(source, saved, left.getFirst(), notices);
            }
            return new OpenSession(source, saved, saved, History.empty(History.DEFAULT_LIMIT), lock);
        } catch (ProjectException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static Recovered recover(SessionSource source, List<Recovery> left, Consumer<String> notices)
            throws ProjectException {
        if (left.isEmpty()) {
            throw new BadInput(source.file().path() + " was closed properly, so that there is nothing to recover;"
                    + " leave --recovered away.");
        }
        Recovered recovered = left.getFirst().recover(BuiltInModules.catalog());
        recovered.warning().ifPresent(notices);
        notices.accept("Playing the state that was recovered, " + recovered.edits()
                + " edits after it was opened; vt recover " + folder(source) + " --apply keeps it.");
        return recovered;
    }

    /** Tells of a crash that cost something: whoever only played lost nothing. */
    private static void offer(SessionSource source, Session saved, Recovery left, Consumer<String> notices) {
        String remedy = " vt recover " + folder(source) + " shows, keeps or discards it.";
        String crash = "This session was not closed properly (it was opened on " + time(left.began()) + ")";
        try {
            if (!left.recover(BuiltInModules.catalog()).session().saysTheSameAs(saved)) {
                notices.accept(
                        crash + ", and was edited since it was saved. Play that state with --recovered;" + remedy);
            }
        } catch (ProjectException damaged) {
            notices.accept(crash + ", and what it left cannot be read: " + damaged.getMessage() + "." + remedy);
        }
    }

    private static Path folder(SessionSource source) {
        return source.project().root();
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    @Override
    public void close() {
        lock.close();
    }
}
