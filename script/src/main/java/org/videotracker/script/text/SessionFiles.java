package org.videotracker.script.text;

import java.util.List;
import org.videotracker.model.command.Command;
import org.videotracker.model.session.Session;

/** The files of a project, as text commands reach them. Called by whoever executes a line; calls wait for the disk. */
public interface SessionFiles {
    /** For a console without files. */
    SessionFiles NONE = new NoSessionFiles();

    /** A session that was loaded or begun, and what people are told. */
    record Opened(Session session, String message) {}

    /** The commands that bring media into a session, and what people are told. */
    record Imported(List<Command> commands, String message) {}

    /** Saves a session where it is kept, and says so. */
    String save(Session session) throws UnusableFileException;

    /** Saves a session under another name, which is where it is kept from now on, and says so. */
    String saveAs(String name, Session session) throws UnusableFileException;

    /**
     * Reads another session of the project, which is worked on from now on.
     *
     * @param left the session that was worked on
     */
    Opened load(String name, Session left) throws UnusableFileException;

    /** Begins another session of the project, as {@link #load}. */
    Opened begin(String name, Session left) throws UnusableFileException;

    /** Imports a file, or all of a folder, for a session. Either all of it can be imported, or it is refused. */
    Imported importMedia(String source, Session session) throws UnusableFileException;
}
