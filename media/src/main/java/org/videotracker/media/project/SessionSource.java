package org.videotracker.media.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;

/**
 * What a command line means by SESSION: a session file, or a project's folder for its current session.
 *
 * @param project the project, or the folder that takes its place
 * @param file the session
 */
public record SessionSource(Project project, SessionFile file) {

    /** Finds the session that a path means, without reading it. */
    public static SessionSource of(Path given) throws ProjectException {
        if (!Files.exists(given)) {
            throw ProjectException.missing(given);
        }
        if (Files.isDirectory(given)) {
            Project project = Project.open(given);
            return new SessionSource(project, project.currentSession());
        }
        if (given.endsWith(Project.FILE)) {
            return of(Objects.requireNonNull(given.toAbsolutePath().normalize().getParent()));
        }
        return new SessionSource(
                Project.around(given), new SessionFile(given.toAbsolutePath().normalize()));
    }

    /** Reads the session. */
    public Session read(Catalog catalog) throws ProjectException {
        return project.read(file, catalog);
    }
}
