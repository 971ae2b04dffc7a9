package org.videotracker.media.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A project or session that cannot be opened, made or written: one sentence that names the file or folder, says what is
 * wrong and what to do. Bad input, never a fault of ours.
 */
public final class ProjectException extends IOException {
    private static final long serialVersionUID = 1;

    /** The kinds of refusal. */
    public enum Reason {
        /** There is nothing of that name. */
        MISSING,
        /** Something else is there already. */
        TAKEN,
        /** A folder that is no project. */
        NO_PROJECT,
        /** A project without a session, or one that has several and does not say which is meant. */
        NO_SESSION,
        /** A file that is no session, or one with a mistake in it. */
        UNREADABLE,
        /** A session of the original program, which is imported and not opened. */
        ORIGINAL_PROGRAM,
        /** A name that is not one. */
        ILLEGAL_NAME,
        /** A path that leads out of the project. */
        OUTSIDE,
        /** Another process plays the session. */
        IN_USE,
        /** Reading is not permitted, or the disk fails. */
        DISK
    }

    private final Reason reason;
    private final transient Path path;

    private ProjectException(String name, String kind, InvalidPathException cause) {
        super(
                "\"" + name.replaceAll("\\p{Cntrl}", "?") + "\" cannot be the name of " + kind + " here ("
                        + cause.getReason() + "); use letters, digits, spaces, minus and underscore",
                cause);
        reason = Reason.ILLEGAL_NAME;
        path = Path.of("");
    }

    public ProjectException(Reason reason, Path path, String problem, String remedy) {
        super(path + ": " + problem + (remedy.isEmpty() ? "" : "; " + remedy));
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** The file or folder concerned. */
    public Path path() {
        return path;
    }

    /** The sentence for a failure of the file system while reading. */
    public static ProjectException reading(Path path, IOException cause) {
        if (cause instanceof ProjectException known) {
            return known;
        }
        boolean isDenied = cause instanceof AccessDeniedException;
        ProjectException failure = cause instanceof NoSuchFileException
                ? missing(path)
                : new ProjectException(
                        Reason.DISK,
                        path,
                        isDenied ? "reading it is not permitted" : "it cannot be read (" + cause.getMessage() + ")",
                        isDenied ? "change its permissions" : "check the disk");
        failure.initCause(cause);
        return failure;
    }

    /** A name that the file system has no place for. @param kind of what, such as {@code a folder} */
    static ProjectException illegalName(String name, String kind, InvalidPathException cause) {
        return new ProjectException(name, kind, cause);
    }

    static ProjectException missing(Path path) {
        return new ProjectException(
                Reason.MISSING, path, "it does not exist", "check the path, or make a project with: vt new DIR");
    }
}
