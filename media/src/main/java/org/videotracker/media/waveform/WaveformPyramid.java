package org.videotracker.media.waveform;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.engine.clip.AudioClip;

/**
 * The lowest and highest sample of every stretch of a sound, in levels of falling resolution, so that drawing a waveform costs
 * the same for a hit as for an hour. Immutable.
 */
public final class WaveformPyramid implements SoundOutline {

    /** Sample frames per column of the finest level. */
    public static final int FINEST = 256;

    static final int FACTOR = 4;
    static final int COARSEST_COLUMNS = 256;

    private static final int CHUNK = FINEST * 64;

    private final int channels;
    private final int sampleRate;
    private final long frames;
    private final float peak;
    private final short[][][] levels;

    /** {@code levels[level][channel]} holds pairs of lowest and highest, 32767 standing for {@code peak}. */
    WaveformPyramid(int channels, int sampleRate, long frames, float peak, short[][][] levels) {
        this.channels = channels;
        this.sampleRate = sampleRate;
        this.frames = frames;
        this.peak = peak;
        this.levels = levels;
    }

    /** Reads a sound through. */
    public static WaveformPyramid of(AudioClip clip) {
        int channels = clip.channels();
        int columns = columns(clip.frames(), FINEST);
        float[][] extremes = new float[channels][columns * 2];
        float[] chunk = new float[CHUNK];
        float peak = 1;
        for (int channel = 0; channel < channels; channel++) {
            float[] row = extremes[channel];
            for (long at = 0; at < clip.frames(); at += CHUNK) {
                int count = (int) Math.min(CHUNK, clip.frames() - at);
                clip.read(channel, at, chunk, 0, count);
                for (int from = 0; from < count; from += FINEST) {
                    int column = (int) ((at + from) / FINEST) * 2;
                    float low = chunk[from];
                    float high = low;
                    for (int i = from + 1; i < Math.min(count, from + FINEST); i++) {
                        low = Math.min(low, chunk[i]);
                        high = Math.max(high, chunk[i]);
                    }
                    row[column] = low;
                    row[column + 1] = high;
                    peak = Math.max(peak, Math.max(-low, high));
                }
            }
        }
        return new WaveformPyramid(channels, clip.sampleRate(), clip.frames(), peak, build(extremes, peak));
    }

    private static short[][][] build(float[][] extremes, float peak) {
        List<short[][]> levels = new ArrayList<>();
        short[][] level = new short[extremes.length][];
        for (int channel = 0; channel < extremes.length; channel++) {
            short[] row = new short[extremes[channel].length];
            for (int i = 0; i < row.length; i += 2) {
                // Outwards, so that the outline never cuts a sample off.
                row[i] = (short) Math.floor(extremes[channel][i] / peak * Short.MAX_VALUE);
                // The negated floor is the ceiling. C2 of JDK 25.0.3 vectorises a floor beside a ceil into two floors.
                row[i + 1] = (short) -Math.floor(-extremes[channel][i + 1] / peak * Short.MAX_VALUE);
            }
            level[channel] = row;
        }
        levels.add(level);
        while (level[0].length / 2 > COARSEST_COLUMNS) {
            level = coarser(level);
            levels.add(level);
        }
        return levels.toArray(short[][][]::new);
    }

    private static short[][] coarser(short[][] level) {
        short[][] next = new short[level.length][];
        for (int channel = 0; channel < level.length; channel++) {
            short[] from = level[channel];
            short[] to = new short[Math.ceilDiv(from.length / 2, FACTOR) * 2];
            for (int column = 0; column < to.length / 2; column++) {
                int first = column * FACTOR;
                int end = Math.min(from.length / 2, first + FACTOR);
                to[2 * column] = lowest(from, first, end);
                to[2 * column + 1] = highest(from, first, end);
            }
            next[channel] = to;
        }
        return next;
    }

    static int columns(long frames, long framesPerColumn) {
        return Math.toIntExact(Math.ceilDiv(frames, framesPerColumn));
    }

    @Override
    public int channels() {
        return channels;
    }

    /** Sample frames per second. */
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public long frames() {
        return frames;
    }

    /** The loudest sample, or 1 if that is more: what drawing may scale by. */
    public float peak() {
        return peak;
    }

    short[][][] levels() {
        return levels;
    }

    @Override
    public void outline(int channel, long from, long to, float[] low, float[] high) {
        double width = (double) (to - from) / low.length;
        int level = 0;
        long framesPerColumn = FINEST;
        while (level + 1 < levels.length && framesPerColumn * FACTOR <= width) {
            framesPerColumn *= FACTOR;
            level++;
        }
        short[] row = levels[level][Math.min(channel, channels - 1)];
        float scale = peak / Short.MAX_VALUE;
        for (int i = 0; i < low.length; i++) {
            long first = from + (long) (i * width);
            long end = Math.max(first + 1, from + (long) ((i + 1) * width));
            if (end <= 0 || first >= frames) {
                low[i] = 0;
                high[i] = 0;
                continue;
            }
            int firstColumn = (int) (Math.max(0, first) / framesPerColumn);
            int endColumn = (int) Math.min(row.length / 2, Math.ceilDiv(end, framesPerColumn));
            low[i] = lowest(row, firstColumn, endColumn) * scale;
            high[i] = highest(row, firstColumn, endColumn) * scale;
        }
    }

    private static short lowest(short[] row, int first, int end) {
        short low = row[2 * first];
        for (int column = first + 1; column < end; column++) {
            low = (short) Math.min(low, row[2 * column]);
        }
        return low;
    }

    private static short highest(short[] row, int first, int end) {
        short high = row[2 * first + 1];
        for (int column = first + 1; column < end; column++) {
            high = (short) Math.max(high, row[2 * column + 1]);
        }
        return high;
    }
}
