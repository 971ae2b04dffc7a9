package org.videotracker.media.record;

import java.util.Arrays;
import java.util.Optional;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;
import org.videotracker.media.file.UnwritableFileException;

/**
 * A file of sound that never pauses and pictures of which some may be missing: the one before then stands for them, and sound never
 * gets far ahead of the pictures, so that both reach the disk. Used by one thread.
 */
final class RecordingFile implements AutoCloseable {
    /** What waits for a picture is not on the disk yet; this is how much may be lost. */
    private static final double FARTHEST_AHEAD_SECONDS = 0.35;

    private final RenderFile file;
    private final RecordingSettings settings;
    private final boolean hasPictures;
    private final int[] last;
    private long nextPicture;
    private long soundFrames;

    private RecordingFile(RenderFile file, RecordingSettings settings, boolean hasPictures) {
        this.file = file;
        this.settings = settings;
        this.hasPictures = hasPictures;
        last = new int[hasPictures ? settings.width() * settings.height() : 0];
        Arrays.fill(last, 0xFF000000);
    }

    static RecordingFile open(RecordingSettings settings) throws UnwritableFileException {
        RenderFormat format = RenderFormat.of(settings.out());
        Optional<VideoSettings> video = format.hasVideo()
                ? Optional.of(new VideoSettings(
                        settings.width(),
                        settings.height(),
                        settings.rate().numerator(),
                        settings.rate().denominator()))
                : Optional.empty();
        return new RecordingFile(
                RenderFile.open(settings.out(), format, video, new AudioSettings(settings.sampleRate())),
                settings,
                format.hasVideo());
    }

    boolean hasPictures() {
        return hasPictures;
    }

    void sound(float[] left, float[] right, int frames) throws UnwritableFileException {
        file.audio(left, right, frames);
        soundFrames += frames;
        long overdue = pictureAt(soundFrames - (long) (FARTHEST_AHEAD_SECONDS * settings.sampleRate()));
        if (hasPictures && overdue > nextPicture) {
            repeatUpTo(overdue);
        }
    }

    /** @param number counted from the beginning of the recording; one that is already stood for is left out */
    void picture(long number, int[] pixels) throws UnwritableFileException {
        if (number < nextPicture) {
            return;
        }
        passOver(number);
        System.arraycopy(pixels, 0, last, 0, last.length);
        file.frame(last);
        nextPicture = number + 1;
    }

    private void passOver(long number) throws UnwritableFileException {
        if (nextPicture == 0 && number > 0) {
            file.frame(last);
            nextPicture = 1;
        }
        if (number > nextPicture) {
            file.hold((int) (number - nextPicture));
        }
    }

    private void repeatUpTo(long number) throws UnwritableFileException {
        passOver(number);
        file.frame(last);
        nextPicture = number + 1;
    }

    private long pictureAt(long frame) {
        return settings.rate().firstFrom(Math.max(0, frame), settings.sampleRate());
    }

    /** Lets the last picture stand until the sound ends, and gives the file its name. */
    void finish() throws UnwritableFileException {
        long end = pictureAt(soundFrames);
        if (hasPictures && end > nextPicture) {
            repeatUpTo(end - 1);
        }
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
