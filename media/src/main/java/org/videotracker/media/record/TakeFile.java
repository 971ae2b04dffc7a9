package org.videotracker.media.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.file.UnwritableFileException;

/** Writes what was heard to a file of its own, named after when that was. */
public final class TakeFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final int CHUNK = 1 << 14;

    private TakeFile() {}

    /**
     * Writes a stretch, as floats, so that what was too loud is not cut off. Waits for the disk.
     *
     * @param folder made where it is missing
     * @param when after which the file is called
     * @return the file; empty where the stretch was not remembered any more, and nothing was written
     */
    public static Optional<Path> write(RollingSound sound, Stretch stretch, Path folder, LocalDateTime when)
            throws UnwritableFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw UnwritableFileException.of(folder, refused);
        }
        Path out = free(folder, "take-" + TIME.format(when));
        boolean isWhole = false;
        RenderFile file =
                RenderFile.open(out, RenderFormat.WAV, Optional.empty(), new AudioSettings(sound.sampleRate()));
        try (file) {
            isWhole = copy(sound, stretch, file);
            if (isWhole) {
                file.finish();
            }
        } finally {
            remove(file.partial());
        }
        return isWhole ? Optional.of(out) : Optional.empty();
    }

    private static boolean copy(RollingSound sound, Stretch stretch, RenderFile file) throws UnwritableFileException {
        float[] left = new float[CHUNK];
        float[] right = new float[CHUNK];
        for (long frame = stretch.from(); frame < stretch.to(); frame += CHUNK) {
            int count = (int) Math.min(CHUNK, stretch.to() - frame);
            if (!sound.read(0, frame, left, 0, count) || !sound.read(1, frame, right, 0, count)) {
                return false;
            }
            file.audio(left, right, count);
        }
        return true;
    }

    /** Several in a second are counted. */
    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ".wav");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ".wav");
        }
        return file;
    }

    /** Nobody looks for half a take: it can be kept again while it is remembered. */
    private static void remove(Path partial) throws UnwritableFileException {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException refused) {
            throw UnwritableFileException.of(partial, refused);
        }
    }
}
