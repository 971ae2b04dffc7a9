package org.videotracker.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.videotracker.media.journal.Recovery;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.Autosave;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;

/**
 * A session that a crash left something of, locked until it is closed.
 *
 * @param found what was left, the last crash first; at least one
 */
record LeftSession(SessionLock lock, List<Recovery> found) implements AutoCloseable {

    /** Those of a folder, or that of a session file, which need not exist any more. */
    static List<LeftSession> of(Path given) throws IOException {
        boolean isFolder = Files.isDirectory(given);
        Path absolute = given.toAbsolutePath().normalize();
        Path folder = isFolder ? absolute : Objects.requireNonNull(absolute.getParent());
        if (!isFolder && !Files.isDirectory(folder)) {
            throw new ProjectException(
                    ProjectException.Reason.MISSING,
                    given,
                    "it does not exist",
                    "name a project's folder or a session");
        }
        List<LeftSession> left = new ArrayList<>();
        for (String name : Recovery.sessionsIn(folder)) {
            SessionFile session =
                    isFolder ? new SessionFile(folder.resolve(name + SessionFile.ENDING)) : new SessionFile(absolute);
            if (session.name().equals(name)) {
                of(session).ifPresent(left::add);
            }
        }
        return left;
    }

    private static Optional<LeftSession> of(SessionFile session) throws ProjectException {
        SessionLock lock = SessionLock.take(session);
        List<Recovery> found = Recovery.find(lock);
        if (found.isEmpty()) {
            lock.close();
            return Optional.empty();
        }
        return Optional.of(new LeftSession(lock, found));
    }

    SessionFile session() {
        return lock.session();
    }

    /** The newest autosave, if there is one. */
    Optional<Path> autosave() {
        return Optional.of(Autosave.fileOf(session()).path()).filter(Files::exists);
    }

    /** The first free file beside the session for what is recovered. */
    SessionFile freeFile() {
        Path path = session().path();
        for (int number = 1; ; number++) {
            String name = session().name() + " recovered" + (number == 1 ? "" : " " + number);
            Path free = path.resolveSibling(name + SessionFile.ENDING);
            if (!Files.exists(free)) {
                return new SessionFile(free);
            }
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
