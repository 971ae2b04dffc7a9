package org.videotracker.media.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A file that cannot be made or completed: no permission, no folder, no space, settings its format cannot hold. */
public final class UnwritableFileException extends MediaException {

    public UnwritableFileException(Path path, String problem, String remedy) {
        super(path, problem, remedy);
    }

    /** The sentence for a failure of the file system. */
    public static UnwritableFileException of(Path path, IOException cause) {
        UnwritableFileException failure = describe(path, cause);
        failure.initCause(cause);
        return failure;
    }

    private static UnwritableFileException describe(Path path, IOException cause) {
        String reason = cause instanceof FileSystemException system
                ? Objects.requireNonNullElse(system.getReason(), "")
                : Objects.requireNonNullElse(cause.getMessage(), "");
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("quota")) {
            return full(path);
        }
        if (lower.contains("file too large")) {
            return tooLarge(path);
        }
        if (cause instanceof NoSuchFileException) {
            return new UnwritableFileException(path, "its folder does not exist", "make the folder or choose another");
        }
        if (cause instanceof AccessDeniedException || lower.contains("read-only") || lower.contains("denied")) {
            return new UnwritableFileException(
                    path, "writing there is not permitted", "choose another folder or change its permissions");
        }
        String what = reason.isEmpty() ? cause.getClass().getSimpleName() : reason;
        return new UnwritableFileException(
                path, "it cannot be written (" + what + ")", "check the disk or choose another folder");
    }

    /** The disk has no room left. */
    public static UnwritableFileException full(Path path) {
        return new UnwritableFileException(path, "the disk is full", "free some space or choose another disk");
    }

    /** The file system or a limit of the account allows no file of this size. */
    public static UnwritableFileException tooLarge(Path path) {
        return new UnwritableFileException(
                path,
                "the file grew past the size that is allowed there",
                "choose another disk, or raise the limit on file size");
    }
}
