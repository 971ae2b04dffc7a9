package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.videotracker.media.library.MediaType;
import org.videotracker.model.module.NaturalOrder;

/**
 * What is in a folder: folders first, then the media files; nothing hidden.
 *
 * @param rows in natural order
 * @param changed when the folder was changed last; zero if it cannot be read
 * @param problem a sentence that says why it cannot be read, if so
 */
record FolderContent(List<FileRow> rows, FileTime changed, Optional<String> problem) {
    private static final FileTime NEVER = FileTime.fromMillis(0);

    /** Shows no more than this, so that a folder of a million files stops nobody. */
    private static final int MOST = 20_000;

    /** Before anything is known. */
    static final FolderContent UNKNOWN = new FolderContent(List.of(), NEVER, Optional.empty());

    FolderContent {
        rows = List.copyOf(rows);
    }

    /** Reads a folder; waits for the disk. */
    static FolderContent read(Path folder) {
        List<FileRow> rows = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            FileTime changed = Files.getLastModifiedTime(folder);
            for (Path entry : entries) {
                add(entry, rows);
                if (rows.size() > MOST) {
                    return new FolderContent(
                            List.of(),
                            changed,
                            Optional.of(folder + " holds more than " + MOST + " files; name a folder in it"));
                }
            }
            rows.sort(Comparator.comparing((FileRow row) -> !row.isFolder())
                    .thenComparing(FileRow::name, NaturalOrder.INSTANCE));
            return new FolderContent(rows, changed, Optional.empty());
        } catch (IOException refused) {
            return new FolderContent(List.of(), NEVER, Optional.of(sentence(folder, refused)));
        } catch (DirectoryIteratorException refused) {
            return new FolderContent(
                    List.of(), NEVER, Optional.of(sentence(folder, Objects.requireNonNull(refused.getCause()))));
        }
    }

    private static void add(Path entry, List<FileRow> rows) {
        if (FileRow.name(entry).startsWith(".")) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                rows.add(FileRow.folder(entry));
            } else if (attributes.isRegularFile() && MediaType.of(entry) != MediaType.OTHER) {
                rows.add(FileRow.file(entry, attributes.size()));
            }
        } catch (IOException vanished) {
            // A link to nowhere, or a file that went away meanwhile: there is nothing to list.
            return;
        }
    }

    private static String sentence(Path folder, IOException refused) {
        return switch (refused) {
            case NoSuchFileException _ -> folder + ": there is no such folder; check the name";
            case NotDirectoryException _ -> folder + ": this is no folder; name the one it lies in";
            case AccessDeniedException _ -> folder + ": reading it is not permitted; change its permissions";
            default -> folder + ": it cannot be read (" + refused.getMessage() + "); check the disk";
        };
    }

    /** Whether the folder was changed since it was read. Waits for the disk. */
    boolean isOutdated(Path folder) {
        try {
            return !Files.getLastModifiedTime(folder).equals(changed);
        } catch (IOException gone) {
            return problem.isEmpty();
        }
    }
}
