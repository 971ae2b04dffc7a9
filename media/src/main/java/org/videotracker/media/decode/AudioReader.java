package org.videotracker.media.decode;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.ffmpeg.StreamDecoder;
import org.videotracker.media.file.UnreadableMediaException;

/**
 * The sound of a file as an unbroken run of samples: resampled, at most two channels, finite, with silence where the file's
 * clock jumps ahead, so that a sample's number tells its time. Used by one thread, alone on its input.
 */
public final class AudioReader implements AutoCloseable {

    /** Clocks of containers are coarse; smaller jumps than this are their rounding and no gap. */
    private static final double SMALLEST_GAP_SECONDS = 0.04;

    /** A longer jump is damage, and filling it could fill the disk. */
    private static final double LONGEST_GAP_SECONDS = 600;

    private final MediaInput input;
    private final StreamDecoder decoder;
    private final int sampleRate;
    private final int channels;
    private final AVFrame frame = Ffmpeg.allocated(av_frame_alloc());
    private final Resampler resampler;
    private boolean begun;
    private boolean ended;
    private boolean flushed;
    private double firstSeconds;
    private double expectedSeconds;
    private long silence;

    private AudioReader(MediaInput input, StreamDecoder decoder, int sampleRate, int channels) {
        this.input = input;
        this.decoder = decoder;
        this.sampleRate = sampleRate;
        this.channels = channels;
        resampler = new Resampler(sampleRate, channels);
    }

    /** Starts reading at the beginning, in the given rate; mono stays mono, more than two channels become two. */
    public static AudioReader open(MediaInput input, AVStream stream, int sampleRate) throws UnreadableMediaException {
        int channels = Math.clamp(stream.codecpar().ch_layout().nb_channels(), 1, 2);
        return new AudioReader(input, StreamDecoder.open(input, stream), sampleRate, channels);
    }

    /** 1 or 2. */
    public int channels() {
        return channels;
    }

    /** How many packets could not be decoded so far. */
    public long damagedPackets() {
        return decoder.damagedPackets();
    }

    /** How many samples were not numbers and became silence. */
    public long replacedSamples() {
        return resampler.replacedSamples();
    }

    /** When the first sample is heard, in seconds of the file's own clock; known after the first {@link #read}. */
    public double firstSeconds() {
        return firstSeconds;
    }

    /**
     * Reads on.
     *
     * @param into receives samples as {@code [channel][i]}, all rows equally long
     * @return how many; 0 at the end
     */
    public int read(float[][] into) throws UnreadableMediaException {
        int room = into[0].length;
        while (true) {
            int taken = resampler.take(into, room);
            if (taken > 0) {
                return taken;
            }
            if (silence > 0) {
                int part = (int) Math.min(room, silence);
                for (int channel = 0; channel < channels; channel++) {
                    Arrays.fill(into[channel], 0, part, 0);
                }
                silence -= part;
                if (silence == 0) {
                    resampler.offer(frame, input.path());
                }
                return part;
            }
            if (!advance()) {
                return 0;
            }
        }
    }

    private boolean advance() throws UnreadableMediaException {
        if (ended) {
            if (flushed) {
                return false;
            }
            flushed = true;
            resampler.flush();
            return true;
        }
        if (!decoder.next(frame)) {
            ended = true;
            return true;
        }
        double said = decoder.seconds(frame);
        if (!begun) {
            begun = true;
            firstSeconds = Double.isNaN(said) ? 0 : said;
            expectedSeconds = firstSeconds;
        }
        double gap = Double.isNaN(said) ? 0 : said - expectedSeconds;
        expectedSeconds += (double) frame.nb_samples() / Math.max(1, frame.sample_rate());
        if (gap > SMALLEST_GAP_SECONDS && gap < LONGEST_GAP_SECONDS) {
            expectedSeconds += gap;
            // The frame waits until what precedes the gap is out and the silence has passed.
            resampler.flush();
            silence = Math.round(gap * sampleRate);
        } else {
            resampler.offer(frame, input.path());
        }
        return true;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        resampler.close();
        decoder.close();
    }
}
