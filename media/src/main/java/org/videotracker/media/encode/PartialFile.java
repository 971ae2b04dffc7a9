package org.videotracker.media.encode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.videotracker.media.file.UnwritableFileException;

/**
 * A render's two names.
 *
 * @param out the final one
 * @param partial the one it has until it is complete
 */
record PartialFile(Path out, Path partial) {

    /** Makes the partial file, empty, so that whatever forbids it is known before the work begins. */
    static PartialFile create(Path out) throws UnwritableFileException {
        Path last = out.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new UnwritableFileException(
                    out, "its name has no ending", "let it end in .mp4, .mov, .mkv, .wav or .flac");
        }
        if (Files.isDirectory(out)) {
            throw new UnwritableFileException(out, "there is a folder of that name", "choose another name");
        }
        Path partial = out.resolveSibling(name.substring(0, dot) + ".partial" + name.substring(dot));
        try {
            FileChannel.open(
                            partial,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)
                    .close();
        } catch (IOException failure) {
            throw UnwritableFileException.of(out, failure);
        }
        return new PartialFile(out, partial);
    }

    /** Gives the completed file its name. */
    void publish() throws UnwritableFileException {
        try {
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(partial, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw UnwritableFileException.of(out, failure);
        }
    }
}
