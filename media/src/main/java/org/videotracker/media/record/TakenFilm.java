package org.videotracker.media.record;

import java.io.IOException;
import java.nio.file.Path;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;

/** Writes what was heard together with what was seen, every sample and every small picture as it was. Used by one thread. */
final class TakenFilm {
    private final RollingSound sound;
    private final RollingFilm film;
    private final Stretch stretch;
    private final float[] left = new float[Tape.MOST_FRAMES];
    private final float[] right = new float[Tape.MOST_FRAMES];

    TakenFilm(RollingSound sound, RollingFilm film, Stretch stretch) {
        this.sound = sound;
        this.film = film;
        this.stretch = stretch;
    }

    /** Whether there is a picture of it. */
    boolean hasPictures() {
        int[] pixels = new int[film.width() * film.height()];
        for (long picture = 0; start(picture) < stretch.to(); picture++) {
            if (film.read(seenAt(picture), pixels)) {
                return true;
            }
        }
        return false;
    }

    /** The frame of the performance with which a picture of the file begins. */
    private long start(long picture) {
        return stretch.from() + film.rate().startOf(picture, sound.sampleRate());
    }

    /** The number of the film's picture in the middle of one of the file. */
    private long seenAt(long picture) {
        long middle = stretch.from() + film.rate().middleOf(picture, sound.sampleRate());
        return film.rate().firstFrom(middle + 1, sound.sampleRate()) - 1;
    }

    /**
     * Writes a film file.
     *
     * @return false, and what was written is of no use, where the stretch was not remembered any more
     * @throws IOException with a sentence
     */
    boolean write(Path out) throws IOException {
        RecordingSettings settings =
                new RecordingSettings(out, film.width(), film.height(), film.rate(), sound.sampleRate());
        try (RecorderProcess process = RecorderProcess.start(settings, true)) {
            boolean isWhole = send(process);
            if (isWhole) {
                process.finish();
            } else {
                // Else it would complete what there is, at some time.
                process.handle().destroyForcibly();
                process.handle().onExit().join();
            }
            return isWhole;
        }
    }

    private boolean send(RecorderProcess process) throws IOException {
        int[] pixels = new int[film.width() * film.height()];
        try {
            boolean isWhole = true;
            for (long picture = 0; isWhole && start(picture) < stretch.to(); picture++) {
                if (film.read(seenAt(picture), pixels)) {
                    process.tape().picture(picture, pixels);
                }
                isWhole = sound(process, start(picture), Math.min(stretch.to(), start(picture + 1)));
            }
            return isWhole;
        } catch (IOException broken) {
            throw new IOException(process.lastWords(), broken);
        }
    }

    private boolean sound(RecorderProcess process, long from, long to) throws IOException {
        for (long frame = from; frame < to; frame += Tape.MOST_FRAMES) {
            int count = (int) Math.min(Tape.MOST_FRAMES, to - frame);
            if (!sound.read(0, frame, left, 0, count) || !sound.read(1, frame, right, 0, count)) {
                return false;
            }
            process.tape().sound(left, right, count);
        }
        return true;
    }
}
