package org.videotracker.media.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is whole: written beside its place under a temporary name, forced to the disk,
 * then renamed in one step. Closing without {@link #commit()} removes it. Used by one thread.
 */
public final class AtomicFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private boolean committed;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
    }

    /**
     * Begins a file.
     *
     * @param target the final name; a file already there is replaced at the commit
     * @param job a word that marks the temporary file, so that {@link #removeTemporaries} finds it after a crash
     */
    public static AtomicFile create(Path target, String job) throws UnwritableFileException {
        Path name = target.getFileName();
        if (name == null) {
            throw new UnwritableFileException(target, "it is no file name", "give the name of a file");
        }
        Path temporary = target.resolveSibling("." + name + "." + job + ".tmp");
        try {
            FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return new AtomicFile(target, temporary, channel);
        } catch (IOException failure) {
            throw UnwritableFileException.of(target, failure);
        }
    }

    /** Removes what a job that died left in a folder. */
    public static void removeTemporaries(Path folder, String job) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*." + job + ".tmp")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreachable) {
            // A folder that went away took the temporary files with it; there is nothing left to remove.
            return;
        }
    }

    /**
     * A rename survives a power cut only once its folder is on the disk; systems that cannot be asked for this do it themselves.
     */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    /** The final name. */
    public Path target() {
        return target;
    }

    /** Where the bytes go. */
    public FileChannel channel() {
        return channel;
    }

    /** Makes the file durable and gives it its name. */
    public void commit() throws UnwritableFileException {
        try {
            channel.force(true);
            channel.close();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            committed = true;
        } catch (IOException failure) {
            throw UnwritableFileException.of(target, failure);
        }
    }

    @Override
    public void close() throws UnwritableFileException {
        if (committed) {
            return;
        }
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException failure) {
            throw UnwritableFileException.of(target, failure);
        }
    }
}
