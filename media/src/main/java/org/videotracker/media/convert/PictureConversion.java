package org.videotracker.media.convert;

import java.util.List;
import java.util.OptionalDouble;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.videotracker.media.decode.PictureSize;
import org.videotracker.media.decode.VideoReader;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.probe.FrameRate;
import org.videotracker.media.probe.MediaDescription;
import org.videotracker.media.proxy.VideoProxyWriter;
import org.videotracker.media.texture.TextureFormat;

/**
 * The pictures of a file become a proxy of constant rate: every picture fills the frames from the one nearest to its time until
 * the next picture's, so that none is off by more than half a frame. The first is held from the beginning.
 */
final class PictureConversion {

    /** A single picture becomes a clip of one frame that lasts this long. */
    private static final int STILL_SECONDS = 4;

    private final ConversionRequest request;
    private final Supervision supervision;
    private final List<String> warnings;

    PictureConversion(ConversionRequest request, Supervision supervision, List<String> warnings) {
        this.request = request;
        this.supervision = supervision;
        this.warnings = warnings;
    }

    /** When the first picture is shown, by the file's own clock; empty if none can be decoded. */
    static OptionalDouble start(MediaInput input, ConversionSettings settings) throws UnreadableMediaException {
        try (VideoReader reader = open(input, settings)) {
            return reader.next() ? OptionalDouble.of(reader.seconds()) : OptionalDouble.empty();
        }
    }

    /** Bytes of the proxy to be, as far as the file's claims are right. */
    static long bytes(MediaDescription.VideoStream video, double seconds, ConversionSettings settings) {
        PictureSize size = new PictureSize(video.displayWidth(), video.displayHeight()).fitted(settings.highestRows());
        TextureFormat format = video.hasAlpha() ? TextureFormat.BC3 : TextureFormat.BC1;
        return (long) (format.frameBytes(size.width(), size.height()) * Math.ceil(seconds * video.frameRate()));
    }

    private static VideoReader open(MediaInput input, ConversionSettings settings) throws UnreadableMediaException {
        AVStream stream = input.video().orElseThrow();
        return VideoReader.open(input, stream, size -> size.fitted(settings.highestRows()));
    }

    /** Writes the proxy; false if no picture can be decoded. */
    boolean convert(MediaInput input, double zero, MediaDescription source) throws MediaException {
        FrameRate rate = input.isStill()
                ? new FrameRate(1, STILL_SECONDS)
                : FrameRate.nominal(input.video().orElseThrow());
        try (VideoReader reader = open(input, request.settings())) {
            if (!reader.next()) {
                return false;
            }
            PictureSize size = reader.size();
            TextureFormat format = reader.hasAlpha() ? TextureFormat.BC3 : TextureFormat.BC1;
            try (VideoProxyWriter writer = VideoProxyWriter.create(
                            request.video(), request.job(), format, size.width(), size.height());
                    FrameSpool spool = new FrameSpool(writer, size.width() * size.height())) {
                boolean hasAlpha = spool(reader, spool, rate, zero, source);
                long frames = spool.drain();
                writer.finish(rate.numerator(), rate.denominator(), frames, hasAlpha);
            }
            if (reader.damagedPackets() > 0) {
                warnings.add(reader.damagedPackets() + " damaged pictures were skipped");
            }
            return true;
        }
    }

    /** Distributes pictures over frames; true if any pixel is not opaque. */
    private boolean spool(VideoReader reader, FrameSpool spool, FrameRate rate, double zero, MediaDescription source)
            throws MediaException {
        double expected = Math.max(1, source.durationSeconds() * rate.value());
        long most = (long) Math.ceil(request.settings().longestSeconds() * rate.value());
        boolean hasAlpha = false;
        int[] held = spool.pixels();
        hasAlpha |= reader.pixels(held);
        long heldFrom = 0;
        double end = reader.seconds() + reader.durationSeconds() - zero;
        while (reader.next()) {
            long frame = Math.round((reader.seconds() - zero) * rate.value());
            end = Math.max(end, reader.seconds() + reader.durationSeconds() - zero);
            if (frame > most) {
                throw Converter.tooLong(request);
            }
            Converter.checkCancelled(request, supervision);
            if (frame <= heldFrom) {
                continue;
            }
            spool.write(held, heldFrom, frame - heldFrom);
            supervision.progress(frame / expected);
            held = spool.pixels();
            hasAlpha |= reader.pixels(held);
            heldFrom = frame;
        }
        long frames = Math.clamp(Math.round(end * rate.value()), heldFrom + 1, Math.max(heldFrom + 1, most));
        spool.write(held, heldFrom, frames - heldFrom);
        return hasAlpha;
    }
}
