package org.videotracker.media.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A folder as people type it. */
public final class FolderText {
    private static final String HOME = "~";

    private FolderText() {}

    /**
     * The folder that is meant, absolute: {@code ~} is the user's own, what begins nowhere begins in the present one.
     *
     * @throws ProjectException where no folder can have that name
     */
    public static Path read(String text) throws ProjectException {
        String typed = text.strip();
        try {
            boolean isAtHome = typed.equals(HOME) || typed.startsWith(HOME + "/") || typed.startsWith(HOME + "\\");
            Path path = isAtHome
                    ? Path.of(System.getProperty("user.home", ""), typed.substring(HOME.length()))
                    : Path.of(typed);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException illegal) {
            throw ProjectException.illegalName(typed, "a folder", illegal);
        }
    }
}
