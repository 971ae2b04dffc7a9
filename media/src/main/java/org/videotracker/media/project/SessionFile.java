package org.videotracker.media.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that holds, or will hold, a session.
 *
 * @param path where it is
 */
public record SessionFile(Path path) {
    /** What the names of session files end in. */
    public static final String ENDING = ".session.json";

    /** The folder of journals and autosaves. */
    public static final String RECOVERY = "Recovery";

    private static final int MOST_BYTES = 200;

    public SessionFile {
        Objects.requireNonNull(path.getFileName(), "a session file has a name");
    }

    /** The session's name: the file's, without its ending. */
    public String name() {
        String file = fileName();
        for (String ending : new String[] {ENDING, ".json"}) {
            if (file.endsWith(ending) && file.length() > ending.length()) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    /** The file's name, without folders. */
    public String fileName() {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    /** The folder beside it of what a crash would leave: journals and autosaves. It need not exist. */
    public Path recoveryFolder() {
        return path.resolveSibling(RECOVERY);
    }

    /** The file of a session in a folder. */
    static SessionFile of(Path folder, String name) throws ProjectException {
        boolean isName = !name.isBlank()
                && !name.startsWith(".")
                && name.strip().equals(name)
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && name.chars().noneMatch(c -> c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0);
        if (!isName) {
            throw new ProjectException(
                    ProjectException.Reason.ILLEGAL_NAME,
                    folder,
                    "\"" + name + "\" cannot be the name of a session",
                    "use letters, digits, spaces, minus and underscore");
        }
        try {
            return new SessionFile(folder.resolve(name + ENDING));
        } catch (InvalidPathException illegal) {
            throw ProjectException.illegalName(name, "a session", illegal);
        }
    }

    static boolean isOne(Path path) {
        String name = Objects.requireNonNull(path.getFileName()).toString();
        return name.endsWith(ENDING) && name.length() > ENDING.length() && !name.startsWith(".");
    }
}
