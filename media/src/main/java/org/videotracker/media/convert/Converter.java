package org.videotracker.media.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.probe.MediaDescription;
import org.videotracker.media.probe.Prober;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.media.thumbnail.PngFile;
import org.videotracker.media.thumbnail.Thumbnail;
import org.videotracker.media.waveform.WaveformFile;
import org.videotracker.media.waveform.WaveformPyramid;

/**
 * Converts one file. Sound and pictures are read in two passes and laid on one clock whose zero is the earlier of the first
 * sample heard and the first picture shown, so that they stay together as the file says.
 */
public final class Converter {

    /** Beginnings further apart than this are damage; sound and pictures then start together. */
    private static final double FARTHEST_START_SECONDS = 600;

    private static final double SOUND_SHARE = 0.2;
    private static final double PICTURES_UNTIL = 0.95;
    private static final long SPARE_BYTES = 64L << 20;

    private final ConversionRequest request;
    private final Supervision supervision;
    private final List<String> warnings = new ArrayList<>();

    private Converter(ConversionRequest request, Supervision supervision) {
        this.request = request;
        this.supervision = supervision;
    }

    /** Converts a file; either all results appear or, on a failure, none that was not there before. */
    public static ConvertedMedia convert(ConversionRequest request, Supervision supervision) throws MediaException {
        Leftovers leftovers = Leftovers.before(request);
        try {
            return new Converter(request, supervision).run();
        } catch (MediaException | RuntimeException | Error failure) {
            leftovers.remove();
            throw failure;
        }
    }

    private ConvertedMedia run() throws MediaException {
        MediaDescription source = Prober.probe(request.source());
        double seconds = source.durationSeconds();
        if (seconds > request.settings().longestSeconds()) {
            throw tooLong(request);
        }
        checkSpace(source);
        OptionalDouble soundStart = start(source.audio().isPresent(), this::firstSound);
        OptionalDouble picturesStart = start(source.video().isPresent(), this::firstPicture);
        if (soundStart.isEmpty() && picturesStart.isEmpty()) {
            throw new UnreadableMediaException(
                    request.source(), "no sound or picture in it can be decoded", "copy or export it again");
        }
        double soundZero = zero(soundStart, picturesStart);
        double picturesZero = zero(picturesStart, soundStart);
        boolean hasSound = soundStart.isPresent() && convertSound(soundZero, source, picturesStart.isPresent());
        boolean hasPictures = picturesStart.isPresent() && convertPictures(picturesZero, source, hasSound);
        if (!hasSound && !hasPictures) {
            throw new UnreadableMediaException(
                    request.source(), "no sound or picture in it can be decoded", "copy or export it again");
        }
        return finish(source, hasSound, hasPictures);
    }

    @FunctionalInterface
    private interface Start {
        OptionalDouble find(MediaInput input) throws UnreadableMediaException;
    }

    private OptionalDouble start(boolean isThere, Start start) throws MediaException {
        if (!isThere) {
            return OptionalDouble.empty();
        }
        checkCancelled(request, supervision);
        try (MediaInput input = MediaInput.open(request.source())) {
            return start.find(input);
        } catch (UnreadableMediaException failure) {
            warnings.add(failure.problem());
            return OptionalDouble.empty();
        }
    }

    private OptionalDouble firstSound(MediaInput input) throws UnreadableMediaException {
        return SoundConversion.start(input);
    }

    private OptionalDouble firstPicture(MediaInput input) throws UnreadableMediaException {
        return PictureConversion.start(input, request.settings());
    }

    private static double zero(OptionalDouble own, OptionalDouble other) {
        double first = own.orElse(0);
        double second = other.orElse(first);
        return Math.abs(first - second) > FARTHEST_START_SECONDS ? first : Math.min(first, second);
    }

    private boolean convertSound(double zero, MediaDescription source, boolean hasPictures) throws MediaException {
        try (MediaInput input = MediaInput.open(request.source())) {
            double share = hasPictures ? SOUND_SHARE : PICTURES_UNTIL;
            return new SoundConversion(request, share(0, share), warnings)
                    .convert(input, zero, source.durationSeconds());
        }
    }

    private boolean convertPictures(double zero, MediaDescription source, boolean hasSound) throws MediaException {
        try (MediaInput input = MediaInput.open(request.source())) {
            Supervision share = share(hasSound ? SOUND_SHARE : 0, PICTURES_UNTIL);
            return new PictureConversion(request, share, warnings).convert(input, zero, source);
        }
    }

    private Supervision share(double from, double to) {
        return new Supervision() {
            @Override
            public void progress(double done) {
                supervision.progress(from + (to - from) * Math.clamp(done, 0, 1));
            }

            @Override
            public boolean isCancelled() {
                return supervision.isCancelled();
            }
        };
    }

    private ConvertedMedia finish(MediaDescription source, boolean hasSound, boolean hasPictures)
            throws MediaException {
        double seconds = 0;
        if (hasSound) {
            try (MappedAudioClip clip = MappedAudioClip.open(request.audio())) {
                WaveformFile.write(WaveformPyramid.of(clip), request.waveform(), request.job());
                seconds = (double) clip.frames() / clip.sampleRate();
            }
        }
        if (hasPictures) {
            try (MappedVideoClip clip = MappedVideoClip.open(request.video())) {
                PngFile.write(Thumbnail.of(clip), request.thumbnail(), request.job());
                seconds = Math.max(seconds, clip.frames() / clip.frameRate());
            }
        }
        supervision.progress(1);
        return new ConvertedMedia(
                source,
                Optional.of(request.audio()).filter(path -> hasSound),
                Optional.of(request.video()).filter(path -> hasPictures),
                Optional.of(request.waveform()).filter(path -> hasSound),
                Optional.of(request.thumbnail()).filter(path -> hasPictures),
                seconds,
                warnings);
    }

    private void checkSpace(MediaDescription source) throws UnwritableFileException {
        long needed = SPARE_BYTES + (long) (source.durationSeconds() * ConversionSettings.SAMPLE_RATE * 16);
        if (source.video().isPresent()) {
            needed += PictureConversion.bytes(source.video().get(), source.durationSeconds(), request.settings());
        }
        long free;
        try {
            free = Files.getFileStore(request.folder()).getUsableSpace();
        } catch (IOException failure) {
            throw UnwritableFileException.of(request.folder(), failure);
        }
        if (free < needed) {
            throw new UnwritableFileException(
                    request.folder(),
                    "converting " + request.source().getFileName() + " takes up to " + megabytes(needed)
                            + " MB and only " + megabytes(free) + " MB are free",
                    "free some space, or convert it with fewer rows");
        }
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    static UnreadableMediaException tooLong(ConversionRequest request) {
        long minutes = Math.round(request.settings().longestSeconds() / 60);
        return new UnreadableMediaException(
                request.source(), "it is longer than " + minutes + " minutes", "cut it, or raise the longest duration");
    }

    static void checkCancelled(ConversionRequest request, Supervision supervision) throws MediaCancelledException {
        if (supervision.isCancelled()) {
            throw new MediaCancelledException(request.source());
        }
    }
}
