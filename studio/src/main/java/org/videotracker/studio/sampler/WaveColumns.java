package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.media.waveform.WaveformPyramid;

/**
 * What is drawn of a sound: the lowest and highest sample of each column of pixels, or, where a sample is wider than that, the
 * samples themselves. A column costs the same for a hit as for an hour. Kept until sound, view or width change. UI thread.
 */
public final class WaveColumns {
    private static final int CHUNK = 1 << 14;

    private final float[] chunk = new float[CHUNK];
    private float[][] lows = {{}, {}};
    private float[][] highs = {{}, {}};
    private double[] places = {};
    private @Nullable WaveSound sound;
    private @Nullable WaveView view;
    private int width;
    private int count;
    private int channels;
    private boolean areSamples;

    /**
     * Finds the columns of a view.
     *
     * @param newWidth how many columns there are
     * @return whether anything is another than before
     */
    public boolean show(WaveSound newSound, WaveView newView, int newWidth) {
        if (newSound == sound && newView.equals(view) && newWidth == width) {
            return false;
        }
        sound = newSound;
        view = newView;
        width = newWidth;
        channels = newSound.outline().channels();
        double first = newSound.frame(newView.from());
        double end = newSound.frame(newView.to());
        double perColumn = (end - first) / newWidth;
        try {
            read(newSound, first, end, perColumn);
        } catch (InternalError cutOff) {
            areSamples = false; // the file has become shorter since it was opened; its outline is in memory
            count = newWidth;
            grow(count);
            outline(newSound, first, end);
        }
        return true;
    }

    private void read(WaveSound newSound, double first, double end, double perColumn) {
        @Nullable AudioClip samples = newSound.samples().orElse(null);
        areSamples = samples != null && perColumn < 1;
        if (samples != null && areSamples) {
            readSamples(newSound, samples, first, end);
        } else if (samples != null && perColumn < WaveformPyramid.FINEST) {
            count = width;
            grow(count);
            for (int channel = 0; channel < channels; channel++) {
                readColumns(samples, channel, first, perColumn);
            }
        } else {
            count = width;
            grow(count);
            outline(newSound, first, end);
        }
    }

    /** Draws nothing any more. */
    public void clear() {
        sound = null;
        count = 0;
    }

    private void grow(int columns) {
        if (lows[0].length != columns) {
            lows = new float[2][columns];
            highs = new float[2][columns];
        }
    }

    private void outline(WaveSound of, double first, double end) {
        long from = (long) Math.floor(first);
        long to = Math.max(from + 1, (long) Math.floor(end));
        for (int channel = 0; channel < channels; channel++) {
            of.outline().outline(channel, from, to, lows[channel], highs[channel]);
            join(lows[channel], highs[channel], count);
        }
    }

    private void readColumns(AudioClip samples, int channel, double first, double perColumn) {
        float[] low = lows[channel];
        float[] high = highs[channel];
        int column = 0;
        while (column < count) {
            long from = (long) Math.floor(first + column * perColumn);
            int read = (int) Math.min(CHUNK, (long) Math.ceil((count - column) * perColumn) + 2);
            samples.read(channel, from, chunk, 0, read);
            int begin = column;
            while (column < count) {
                int start = (int) ((long) Math.floor(first + column * perColumn) - from);
                int stop = (int) Math.max(start + 1, (long) Math.floor(first + (column + 1) * perColumn) - from);
                if (stop > read && column > begin) {
                    break;
                }
                extremes(low, high, column++, start, Math.min(stop, read));
            }
        }
        join(low, high, count);
    }

    private void extremes(float[] low, float[] high, int column, int start, int stop) {
        float least = chunk[start];
        float most = least;
        for (int i = start + 1; i < stop; i++) {
            least = Math.min(least, chunk[i]);
            most = Math.max(most, chunk[i]);
        }
        low[column] = least;
        high[column] = most;
    }

    /** A steep flank between two columns leaves no hole. */
    private static void join(float[] low, float[] high, int count) {
        for (int i = 1; i < count; i++) {
            if (low[i] > high[i - 1]) {
                low[i] = high[i - 1];
            } else if (high[i] < low[i - 1]) {
                high[i] = low[i - 1];
            }
        }
    }

    /** The samples in view, with the ones beside it. */
    private void readSamples(WaveSound of, AudioClip samples, double first, double end) {
        long from = (long) Math.floor(first);
        count = (int) Math.min(CHUNK, (long) Math.ceil(end) - from + 1);
        grow(count);
        if (places.length != count) {
            places = new double[count];
        }
        for (int channel = 0; channel < channels; channel++) {
            samples.read(channel, from, lows[channel], 0, count);
            System.arraycopy(lows[channel], 0, highs[channel], 0, count);
        }
        for (int i = 0; i < count; i++) {
            places[i] = of.place(from + i);
        }
    }

    /** Whether the columns are samples, each at its {@link #place}. */
    boolean areSamples() {
        return areSamples;
    }

    /** How many columns, or samples, there are. */
    public int count() {
        return count;
    }

    /** 1 or 2. */
    int channels() {
        return channels;
    }

    /** The lowest of each column, full scale being 1; valid up to {@link #count}. */
    float[] low(int channel) {
        return lows[channel];
    }

    float[] high(int channel) {
        return highs[channel];
    }

    /** Where a sample is, if the columns are samples. */
    double place(int i) {
        return places[i];
    }
}
