package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.videotracker.media.project.SessionFile;

/**
 * The name of a journal: {@code SESSION 2026-10-07 20.15.00.000 1.journal}.
 *
 * @param path where it is
 * @param session the name of the session
 * @param run when the program began to play the session, in UTC; the same for all files of one run
 * @param number the files of a run count from one
 */
record JournalName(Path path, String session, String run, int number) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss.SSS", Locale.ROOT);
    private static final Pattern FORM = Pattern.compile(
            "(.+) (\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{3}) (\\d{1,9})\\.journal", Pattern.DOTALL);

    /** The first file of a run that begins now. */
    static JournalName first(SessionFile session, Instant now) {
        Instant free = now;
        while (Files.exists(of(session, stamp(free), 1).path)) {
            free = free.plusMillis(1); // two runs within a millisecond, or a clock that was set back
        }
        return of(session, stamp(free), 1);
    }

    private static String stamp(Instant instant) {
        return STAMP.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static JournalName of(SessionFile session, String run, int number) {
        String file = session.name() + " " + run + " " + number + ".journal";
        return new JournalName(session.recoveryFolder().resolve(file), session.name(), run, number);
    }

    /** When the run began. */
    Instant began() {
        return LocalDateTime.parse(run, STAMP).toInstant(ZoneOffset.UTC);
    }

    /** The next file of the same run. */
    JournalName next() {
        String file = session + " " + run + " " + (number + 1) + ".journal";
        return new JournalName(path.resolveSibling(file), session, run, number + 1);
    }

    private static Optional<JournalName> parse(Path path) {
        Matcher form = FORM.matcher(Objects.requireNonNull(path.getFileName()).toString());
        return form.matches()
                ? Optional.of(new JournalName(path, form.group(1), form.group(2), Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** The journals in a folder, the oldest first; none if there is no such folder. */
    static List<JournalName> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(path -> parse(path).stream())
                    .sorted(Comparator.comparing(JournalName::run).thenComparing(JournalName::number))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
    }

    /** Removes the files of a session that a crash left half made. */
    static void removeHalfMade(SessionFile session) throws IOException {
        String start = "." + session.name() + " ";
        String end = "." + DiskFile.JOB + ".tmp";
        try (Stream<Path> files = Files.list(session.recoveryFolder())) {
            for (Path file : files.toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                if (name.startsWith(start) && name.endsWith(end)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException none) {
            return;
        }
    }
}
