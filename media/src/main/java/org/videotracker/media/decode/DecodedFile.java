package org.videotracker.media.decode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.probe.Prober;

/** A media file read whole, picture by picture, to check what was rendered. Runs native code in the calling process. */
public final class DecodedFile {

    private static final int CHUNK = 1 << 14;

    private DecodedFile() {}

    /** Told of every picture of a file in turn. */
    @FunctionalInterface
    public interface Pictures {

        /**
         * One picture; the array is used again for the next.
         *
         * @param seconds when it is shown
         */
        void picture(double seconds, PictureSize size, int[] pixels);
    }

    /**
     * All sound of a file.
     *
     * @param sampleRate sample frames per second
     * @param firstSeconds when the first sample is heard
     * @param samples as {@code [channel][frame]}
     */
    public record Sound(int sampleRate, double firstSeconds, float[][] samples) {

        /** How many sample frames there are. */
        public int frames() {
            return samples[0].length;
        }
    }

    /** Shows every picture, in its stored size; returns how many there were. */
    public static long pictures(Path path, Pictures to) throws UnreadableMediaException {
        try (MediaInput input = MediaInput.open(path)) {
            Optional<AVStream> stream = input.video();
            return stream.isEmpty() ? 0 : pictures(input, stream.get(), to);
        }
    }

    private static long pictures(MediaInput input, AVStream stream, Pictures to) throws UnreadableMediaException {
        long count = 0;
        int[] pixels = {};
        try (VideoReader reader = VideoReader.open(input, stream, UnaryOperator.identity())) {
            while (reader.next()) {
                PictureSize size = reader.size();
                if (pixels.length == 0) {
                    pixels = new int[size.width() * size.height()];
                }
                reader.pixels(pixels);
                to.picture(reader.seconds(), size, pixels);
                count++;
            }
        }
        return count;
    }

    /** All sound in the file's own rate, or empty if there is none. */
    public static Optional<Sound> sound(Path path) throws UnreadableMediaException {
        try (MediaInput input = MediaInput.open(path)) {
            if (input.audio().isEmpty() || Prober.describe(input).audio().isEmpty()) {
                return Optional.empty();
            }
            AVStream stream = input.audio().get();
            int rate = stream.codecpar().sample_rate();
            try (AudioReader reader = AudioReader.open(input, stream, rate)) {
                float[][] chunk = new float[reader.channels()][CHUNK];
                float[][] all = new float[reader.channels()][CHUNK];
                int filled = 0;
                int count;
                while ((count = reader.read(chunk)) > 0) {
                    for (int channel = 0; channel < all.length; channel++) {
                        if (filled + count > all[channel].length) {
                            all[channel] = Arrays.copyOf(all[channel], (filled + count) * 2);
                        }
                        System.arraycopy(chunk[channel], 0, all[channel], filled, count);
                    }
                    filled += count;
                }
                int end = filled;
                float[][] samples =
                        Arrays.stream(all).map(row -> Arrays.copyOf(row, end)).toArray(float[][]::new);
                return Optional.of(new Sound(rate, reader.firstSeconds(), samples));
            }
        }
    }
}
