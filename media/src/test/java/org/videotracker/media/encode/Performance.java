package org.videotracker.media.encode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.videotracker.media.file.MediaException;

/**
 * A small synthetic performance for tests: a moving picture over a changing tone, with a white flash and a click together at the
 * start of every second. Every frame and sample is a function of its number, so any part can be rendered alone.
 */
public record Performance(int width, int height, int rateNumerator, int rateDenominator, int sampleRate, int frames) {

    /** 96x64, 30 frames a second, 48 kHz. */
    public static Performance small(int frames) {
        return new Performance(96, 64, 30, 1, 48_000, frames);
    }

    /** The first sample of a frame. */
    public long sample(long frame) {
        return frame * sampleRate * rateDenominator / rateNumerator;
    }

    public Optional<VideoSettings> video(RenderFormat format) {
        return format.hasVideo()
                ? Optional.of(new VideoSettings(width, height, rateNumerator, rateDenominator))
                : Optional.empty();
    }

    /** The picture of a frame. */
    public int[] picture(long frame) {
        int[] pixels = new int[width * height];
        if (isFlash(frame)) {
            Arrays.fill(pixels, 0xFFFFFFFF);
            return pixels;
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = x + (int) frame * 3 & 127;
                int green = (x ^ y) + (int) frame & 127;
                pixels[y * width + x] = 0xFF000000 | red << 16 | green << 8 | y & 127;
            }
        }
        return pixels;
    }

    /** Whether a frame is the one in which a second begins. */
    public boolean isFlash(long frame) {
        long second = Math.floorDiv(frame * rateDenominator, rateNumerator);
        return frame == Math.ceilDiv(second * rateNumerator, rateDenominator);
    }

    public float left(long sample) {
        return sample % sampleRate == 0 ? 0.9f : 0.1f * (float) Math.sin(sample * 0.05 + Math.sin(sample * 0.0001));
    }

    public float right(long sample) {
        return 0.2f * (float) Math.sin(sample * 0.031);
    }

    /** Renders frames {@code from..to-1} into an open file, in blocks that fit neither frames nor codecs. */
    public void render(RenderFile file, boolean pictures, long from, long to) throws MediaException {
        long sample = sample(from);
        float[] left = new float[441];
        float[] right = new float[441];
        for (long frame = from; frame < to; frame++) {
            long end = sample(frame + 1);
            while (sample < end) {
                int count = (int) Math.min(left.length, end - sample);
                for (int i = 0; i < count; i++) {
                    left[i] = left(sample + i);
                    right[i] = right(sample + i);
                }
                file.audio(left, right, count);
                sample += count;
            }
            if (pictures) {
                file.frame(picture(frame));
            }
        }
    }

    /** Renders the whole to a file. */
    public Path render(Path out, RenderFormat format) throws MediaException {
        try (RenderFile file = RenderFile.open(out, format, video(format), new AudioSettings(sampleRate))) {
            render(file, format.hasVideo(), 0, frames);
            file.finish();
        }
        return out;
    }

    /** Renders one of several shards, cut between segments. */
    public Path renderShard(Path out, RenderFormat format, int index, int count, String fingerprint)
            throws MediaException {
        long from = cut(format, index - 1, count);
        long to = cut(format, index, count);
        boolean pictures = format.hasVideo();
        ShardTag tag = new ShardTag(
                index,
                count,
                pictures ? from : 0,
                pictures ? to - from : 0,
                pictures ? frames : 0,
                sample(from),
                sample(to) - sample(from),
                sample(frames),
                rateNumerator,
                rateDenominator,
                fingerprint);
        try (RenderFile file = RenderFile.openShard(out, format, video(format), new AudioSettings(sampleRate), tag)) {
            render(file, pictures, from, to);
            file.finish();
        }
        return out;
    }

    private long cut(RenderFormat format, int index, int count) {
        long segment = format.segmentFrames();
        long segments = Math.ceilDiv(frames, segment);
        return Math.min(frames, segments * index / count * segment);
    }
}
