package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.journal.JournalLines.Line;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.ProjectException.Reason;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.transport.Playback;

/**
 * What a run of the program that did not end as it should left of a session. It stays until it is {@link #discard discarded}. For
 * any thread that may wait for the disk; no script is run.
 */
public final class Recovery {
    private final JournalRun run;

    /** One edit that was made before the end, for people. */
    public record Edit(Instant at, String label) {}

    private Recovery(JournalRun run) {
        this.run = run;
    }

    /**
     * Finds what crashes left of a session, the last one first.
     *
     * @param lock shows that no other process plays the session, so that what has no end was left
     */
    public static List<Recovery> find(SessionLock lock) throws ProjectException {
        SessionFile session = lock.session();
        try {
            return JournalRun.of(session).stream()
                    .filter(run -> !run.hasEnded())
                    .map(Recovery::new)
                    .toList()
                    .reversed();
        } catch (IOException failure) {
            throw ProjectException.reading(session.recoveryFolder(), failure);
        }
    }

    /** The names of the sessions in a folder that have journals, whether they were left by a crash or not. */
    public static List<String> sessionsIn(Path folder) throws ProjectException {
        Path journals = folder.resolve(SessionFile.RECOVERY);
        try {
            return JournalName.in(journals).stream()
                    .map(JournalName::session)
                    .distinct()
                    .toList();
        } catch (IOException failure) {
            throw ProjectException.reading(journals, failure);
        }
    }

    /** The file that will be read. */
    public Path file() {
        return run.newest().name().path();
    }

    /** When the program began to play the session. */
    public Instant began() {
        return run.newest().name().began();
    }

    /** How many edits the file holds, as far as it is not damaged. */
    public long edits() {
        return run.newest().edits();
    }

    /** The last edits, the very last at the end; at most 8. */
    public List<Edit> lastEdits() {
        return run.newest().lastEdits().stream()
                .map(summary -> new Edit(summary.at(), summary.label()))
                .toList();
    }

    /**
     * Makes the edits again. Damage at the end costs what is damaged; the rest is recovered, with a warning.
     *
     * @throws ProjectException if the file cannot be read, or its very beginning is damaged
     */
    public Recovered recover(Catalog catalog) throws ProjectException {
        try (JournalLines lines = new JournalLines(file())) {
            return replay(lines, catalog);
        } catch (IOException failure) {
            throw ProjectException.reading(file(), failure);
        }
    }

    private Recovered replay(JournalLines lines, Catalog catalog) throws IOException {
        Replay replay = new Replay();
        long number = begin(replay, lines, catalog);
        long edits = 0;
        Optional<String> warning = Optional.empty();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                edits += repeat(replay, line.get(), number, catalog) ? 1 : 0;
                number = line.get().number();
            } catch (JournalDamageException damage) {
                lines.giveUp();
                warning = Optional.of("The journal's record " + line.get().number() + " " + damage.problem()
                        + " It is left out" + andWhatFollows(lines.lost()) + ".");
                break;
            }
        }
        if (warning.isEmpty() && lines.lost() > 0) {
            warning = Optional.of("The journal is damaged at its end: "
                    + (lines.lost() == 1 ? "one record is lost" : lines.lost() + " records are lost")
                    + "; everything before is recovered.");
        }
        Snapshot present = replay.present();
        return new Recovered(present.session().with(Playback.STOPPED), present.history(), edits, warning);
    }

    private static String andWhatFollows(long lost) {
        return lost == 1 ? "" : lost == 2 ? ", and the one after it" : ", and the " + (lost - 1) + " after it";
    }

    private long begin(Replay replay, JournalLines lines, Catalog catalog) throws IOException {
        Optional<Line> first = lines.next();
        if (first.isEmpty()) {
            throw unreadable("its beginning is damaged");
        }
        try {
            if (JournalRecord.read(first.get().content(), catalog) instanceof JournalRecord.State(var session, var _)) {
                replay.begin(session);
                return first.get().number();
            }
        } catch (JournalDamageException damage) {
            throw unreadable("its beginning " + damage.problem().replaceAll("\\.$", ""));
        }
        throw unreadable("it does not begin with a session");
    }

    private ProjectException unreadable(String problem) {
        return new ProjectException(
                Reason.UNREADABLE,
                file(),
                problem,
                "open the autosave beside it, or an earlier version from the folder Backups");
    }

    /** Returns whether it was an edit. */
    private static boolean repeat(Replay replay, Line line, long before, Catalog catalog)
            throws JournalDamageException {
        JournalRecord record = JournalRecord.read(line.content(), catalog);
        boolean isNext = line.number() == before + 1 || record instanceof JournalRecord.State;
        if (!isNext || line.number() <= before) {
            throw new JournalDamageException("does not follow on the one before it.");
        }
        switch (record) {
            case JournalRecord.Kept(var entry) -> replay.repeat(entry);
            case JournalRecord.State(var session, var _) -> replay.begin(session);
            case JournalRecord.Ended _ -> {}
        }
        return JournalScan.isEdit(line.content());
    }

    /** Removes what was left, for good. */
    public void discard() throws UnwritableFileException {
        try {
            run.delete();
        } catch (IOException failure) {
            throw UnwritableFileException.of(file(), failure);
        }
    }
}
