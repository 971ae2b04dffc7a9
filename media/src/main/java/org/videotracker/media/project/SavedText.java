package org.videotracker.media.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.videotracker.media.file.AtomicFile;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.model.module.NaturalOrder;

/**
 * Writes a text so that at every moment, even in a crash, the whole old or the whole new text is on the disk under its
 * name, and keeps the versions it replaces.
 */
final class SavedText {
    /** How many earlier versions of a file are kept. */
    static final int BACKUPS = 10;

    private static final String JOB = "save";

    /** When a version was saved, in UTC, so that names sort by age everywhere. */
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss.SSS", Locale.ROOT);

    private SavedText() {}

    /**
     * Writes the text; keeps what was there in a folder that is made when needed. Returns whether anything had changed.
     */
    static boolean write(Path path, String text, Path backups) throws UnwritableFileException {
        return write(path, text, existing -> keep(existing, backups));
    }

    /** What is done with a version before it is replaced. */
    interface Keeping {
        void keep(Path existing) throws IOException;
    }

    /** Writes the text; what was there is kept by somebody else. Returns whether anything had changed. */
    static boolean write(Path path, String text, Keeping keeping) throws UnwritableFileException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            boolean exists = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            if (exists && isSame(path, bytes)) {
                return false;
            }
            try (AtomicFile file = AtomicFile.create(path, JOB)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    file.channel().write(rest);
                }
                if (exists) {
                    keeping.keep(path);
                }
                file.commit();
            }
            AtomicFile.forceFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
            return true;
        } catch (UnwritableFileException known) {
            throw known;
        } catch (IOException failure) {
            throw UnwritableFileException.of(path, failure);
        }
    }

    private static boolean isSame(Path path, byte[] bytes) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == bytes.length
                && ByteBuffer.wrap(Files.readAllBytes(path)).equals(ByteBuffer.wrap(bytes));
    }

    private static void keep(Path path, Path backups) throws IOException {
        Files.createDirectories(backups);
        String name = new SessionFile(path).name();
        LocalDateTime saved =
                LocalDateTime.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
        String stamp = name + " " + STAMP.format(saved);
        for (int again = 1; ; again++) {
            String distinct = again == 1 ? stamp : stamp + " (" + again + ")";
            Path kept = backups.resolve(distinct + SessionFile.ENDING);
            try {
                Files.copy(path, kept, StandardCopyOption.COPY_ATTRIBUTES);
                break;
            } catch (FileAlreadyExistsException taken) {
                continue; // two versions within a millisecond, or a clock that was set back
            }
        }
        removeOldest(name, backups);
    }

    private static void removeOldest(String name, Path backups) throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            List<Path> versions = files.filter(file -> isVersionOf(name, file))
                    .sorted(Comparator.comparing(Path::toString, NaturalOrder.INSTANCE))
                    .toList();
            for (Path old : versions.subList(0, Math.max(0, versions.size() - BACKUPS))) {
                Files.delete(old);
            }
        }
    }

    private static boolean isVersionOf(String name, Path file) {
        String found = Objects.requireNonNull(file.getFileName()).toString();
        return found.startsWith(name + " ")
                && found.substring(name.length())
                        .matches(
                                " \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{3}( \\(\\d+\\))?\\.session\\.json");
    }
}
