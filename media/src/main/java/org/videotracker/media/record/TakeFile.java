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
    private static final String SOUND = ".wav";
    private static final String FILM = ".mkv";
    private static final int CHUNK = 1 << 14;

    private TakeFile() {}

    /**
     * Writes a stretch: sound alone as a WAV file of floats, so that what was too loud is not cut off; with pictures as a film that has
     * the same sound. Waits for the disk.
     *
     * @param film what was seen meanwhile, as far as it is remembered
     * @param folder made where it is missing
     * @param when after which the file is called
     * @return the file; empty where the stretch was not remembered any more, and nothing was written
     * @throws IOException with a sentence
     */
    public static Optional<Path> write(
            RollingSound sound, Optional<RollingFilm> film, Stretch stretch, Path folder, LocalDateTime when)
            throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw UnwritableFileException.of(folder, refused);
        }
        String name = free(folder, "take-" + TIME.format(when));
        Optional<TakenFilm> taken =
                film.map(seen -> new TakenFilm(sound, seen, stretch)).filter(TakenFilm::hasPictures);
        String ending = taken.isPresent() ? FILM : SOUND;
        Path out = folder.resolve(name + ending);
        try {
            boolean isWhole = taken.isPresent() ? taken.get().write(out) : writeSound(sound, stretch, out);
            return isWhole ? Optional.of(out) : Optional.empty();
        } finally {
            remove(folder.resolve(name + ".partial" + ending));
        }
    }

    private static boolean writeSound(RollingSound sound, Stretch stretch, Path out) throws UnwritableFileException {
        try (RenderFile file =
                RenderFile.open(out, RenderFormat.WAV, Optional.empty(), new AudioSettings(sound.sampleRate()))) {
            boolean isWhole = copy(sound, stretch, file);
            if (isWhole) {
                file.finish();
            }
            return isWhole;
        }
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
    private static String free(Path folder, String name) {
        String free = name;
        for (int number = 2; isTaken(folder, free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static boolean isTaken(Path folder, String name) {
        return Files.exists(folder.resolve(name + SOUND)) || Files.exists(folder.resolve(name + FILM));
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
