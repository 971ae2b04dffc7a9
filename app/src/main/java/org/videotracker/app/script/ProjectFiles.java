package org.videotracker.app.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.UnusableFileException;

/**
 * The files of a project for lines that succeed together or leave no trace: sessions are written once all lines are done. Each
 * session that is named stays locked until then. Used by one thread.
 */
final class ProjectFiles implements SessionFiles, AutoCloseable {
    private final Project project;
    private final Terminal terminal;
    private final boolean isDry;
    private final Map<Path, Session> onDisk = new HashMap<>();
    private final Map<Path, Session> toWrite = new LinkedHashMap<>();
    private final List<SessionLock> locks = new ArrayList<>();
    private SessionFile current;

    /**
     * @param source the session that the lines begin with, which the caller has locked
     * @param saved what its file holds
     * @param terminal shows the progress of imports
     * @param isDry whether nothing may be written
     */
    ProjectFiles(SessionSource source, Session saved, Terminal terminal, boolean isDry) {
        this.project = source.project();
        this.current = source.file();
        this.terminal = terminal;
        this.isDry = isDry;
        onDisk.put(current.path(), saved);
    }

    /** Whether {@link #write} has anything to do. */
    boolean hasChanges() {
        return !toWrite.isEmpty();
    }

    /** Writes what was saved, and what was left or reached. */
    void write() throws UnwritableFileException {
        for (Map.Entry<Path, Session> entry : toWrite.entrySet()) {
            project.save(new SessionFile(entry.getKey()), entry.getValue());
        }
    }

    /** Remembers what the session that is worked on has become. */
    void leave(Session session) {
        Session saved = onDisk.get(current.path());
        if (saved != null && session.saysTheSameAs(saved)) {
            toWrite.remove(current.path());
        } else {
            toWrite.put(current.path(), session);
        }
    }

    @Override
    public String save(Session session) {
        leave(session);
        return "The session " + current.name() + " is saved once all lines have succeeded.";
    }

    @Override
    public String saveAs(String name, Session session) throws UnusableFileException {
        SessionFile file = free(name);
        lock(file);
        toWrite.put(file.path(), session);
        current = file;
        return "The session is saved as " + name + " once all lines have succeeded.";
    }

    @Override
    public Opened load(String name, Session left) throws UnusableFileException {
        SessionFile file = file(name);
        Session loaded;
        if (toWrite.containsKey(file.path()) || onDisk.containsKey(file.path())) {
            leave(left);
            loaded = known(file.path());
        } else {
            loaded = read(file);
            lock(file);
            onDisk.put(file.path(), loaded);
            leave(left);
        }
        current = file;
        return new Opened(loaded, "Loaded the session " + name + ".");
    }

    private Session known(Path path) {
        Session changed = toWrite.get(path);
        return changed == null ? Objects.requireNonNull(onDisk.get(path)) : changed;
    }

    @Override
    public Opened begin(String name, Session left) throws UnusableFileException {
        SessionFile file = free(name);
        lock(file);
        leave(left);
        Session session = NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID()));
        toWrite.put(file.path(), session);
        current = file;
        return new Opened(session, "Began the session " + name + ".");
    }

    @Override
    public Imported importMedia(String source, Session session) throws UnusableFileException {
        if (isDry) {
            throw new UnusableFileException(
                    "Importing writes into the project, which --dry-run rules out; leave one of them away.");
        }
        return TextImport.run(project, terminal, source, session);
    }

    private SessionFile free(String name) throws UnusableFileException {
        SessionFile file = file(name);
        if (toWrite.containsKey(file.path()) || Files.exists(file.path())) {
            throw new UnusableFileException("There is a session " + name + " already; choose another name.");
        }
        return file;
    }

    private SessionFile file(String name) throws UnusableFileException {
        try {
            return project.session(name);
        } catch (ProjectException illegal) {
            throw new UnusableFileException(illegal.getMessage() + ".", illegal);
        }
    }

    private Session read(SessionFile file) throws UnusableFileException {
        try {
            return project.read(file, BuiltInModules.catalog());
        } catch (ProjectException unreadable) {
            throw new UnusableFileException(unreadable.getMessage() + ".", unreadable);
        }
    }

    private void lock(SessionFile file) throws UnusableFileException {
        try {
            locks.add(SessionLock.take(file));
        } catch (ProjectException taken) {
            throw new UnusableFileException(taken.getMessage() + ".", taken);
        }
    }

    @Override
    public void close() {
        locks.forEach(SessionLock::close);
    }
}
