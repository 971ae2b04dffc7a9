package org.videotracker.media.convert;

import java.util.List;
import java.util.OptionalDouble;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.videotracker.media.decode.AudioReader;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.proxy.AudioProxyWriter;

/** The sound of a file becomes a proxy. */
final class SoundConversion {

    private static final int CHUNK = 1 << 14;

    private final ConversionRequest request;
    private final Supervision supervision;
    private final List<String> warnings;

    SoundConversion(ConversionRequest request, Supervision supervision, List<String> warnings) {
        this.request = request;
        this.supervision = supervision;
        this.warnings = warnings;
    }

    /** When the first sample is heard, by the file's own clock; empty if none can be decoded. */
    static OptionalDouble start(MediaInput input) throws UnreadableMediaException {
        AVStream stream = input.audio().orElseThrow();
        try (AudioReader reader = AudioReader.open(input, stream, ConversionSettings.SAMPLE_RATE)) {
            int count = reader.read(new float[reader.channels()][CHUNK]);
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(reader.firstSeconds());
        }
    }

    /** Writes the proxy; false if there is nothing to write. */
    boolean convert(MediaInput input, double zero, double seconds) throws MediaException {
        AVStream stream = input.audio().orElseThrow();
        long most = (long) (request.settings().longestSeconds() * ConversionSettings.SAMPLE_RATE);
        try (AudioReader reader = AudioReader.open(input, stream, ConversionSettings.SAMPLE_RATE);
                AudioProxyWriter writer = AudioProxyWriter.create(
                        request.audio(), request.job(), reader.channels(), ConversionSettings.SAMPLE_RATE)) {
            float[][] chunk = new float[reader.channels()][CHUNK];
            int count = reader.read(chunk);
            if (count == 0) {
                return false;
            }
            silence(
                    writer,
                    reader.channels(),
                    Math.round((reader.firstSeconds() - zero) * ConversionSettings.SAMPLE_RATE));
            while (count > 0) {
                writer.append(chunk, count);
                if (writer.frames() > most) {
                    throw Converter.tooLong(request);
                }
                Converter.checkCancelled(request, supervision);
                supervision.progress(writer.frames() / Math.max(1, seconds * ConversionSettings.SAMPLE_RATE));
                count = reader.read(chunk);
            }
            writer.finish();
            report(reader);
            return true;
        }
    }

    private void report(AudioReader reader) {
        if (reader.damagedPackets() > 0) {
            warnings.add(reader.damagedPackets() + " damaged packets of sound were skipped");
        }
        if (reader.replacedSamples() > 0) {
            warnings.add(reader.replacedSamples() + " samples were no usable numbers and became silence");
        }
    }

    private static void silence(AudioProxyWriter writer, int channels, long frames) throws MediaException {
        float[][] nothing = new float[channels][CHUNK];
        long left = frames;
        while (left > 0) {
            int part = (int) Math.min(CHUNK, left);
            writer.append(nothing, part);
            left -= part;
        }
    }
}
