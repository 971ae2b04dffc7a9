package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.videotracker.media.file.AtomicFile;

/** A journal's file on a real disk. */
final class DiskFile implements JournalFile {
    /** Marks files that a crash left half made. */
    static final String JOB = "journal";

    /** The storage on real disks. */
    static final Storage STORAGE = DiskFile::begin;

    private final Path path;
    private final FileChannel channel;

    private DiskFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    private static JournalFile begin(Path path, ByteBuffer start) throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        try (AtomicFile file = AtomicFile.create(path, JOB)) {
            while (start.hasRemaining()) {
                file.channel().write(start);
            }
            file.commit();
        }
        AtomicFile.forceFolder(Objects.requireNonNull(path.getParent()));
        return appendingTo(path);
    }

    /** The end of a file that exists. */
    static JournalFile appendingTo(Path path) throws IOException {
        return new DiskFile(path, FileChannel.open(path, StandardOpenOption.APPEND));
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public void write(ByteBuffer lines) throws IOException {
        while (lines.hasRemaining()) {
            channel.write(lines);
        }
    }

    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
