package org.videotracker.engine.rolling;

/**
 * The lowest and highest sample of every cell of a rolling sound, brought up to date by whoever looks at it: each cell is read once.
 * Owned by one thread, which is not the audio thread.
 */
public final class RollingOutline {
    private final RollingSound sound;
    private final float[][] lows;
    private final float[][] highs;
    private final int cells;
    private final float[] samples = new float[RollingSound.CELL];
    private long first;
    private long next;

    public RollingOutline(RollingSound sound) {
        this.sound = sound;
        cells = sound.length() / RollingSound.CELL + 2;
        lows = new float[2][cells];
        highs = new float[2][cells];
    }

    /** Takes in what was heard since the last time. */
    public void follow() {
        long end = sound.newest() / RollingSound.CELL;
        long oldest = Math.ceilDiv(sound.oldest(), (long) RollingSound.CELL);
        if (next < oldest) {
            next = oldest;
            first = oldest;
        }
        first = Math.max(first, end - cells);
        for (; next < end; next++) {
            int place = (int) (next % cells);
            for (int channel = 0; channel < 2; channel++) {
                sound.read(channel, next * RollingSound.CELL, samples, 0, RollingSound.CELL);
                extremes(channel, place);
            }
        }
    }

    private void extremes(int channel, int place) {
        float low = samples[0];
        float high = low;
        for (int i = 1; i < RollingSound.CELL; i++) {
            low = Math.min(low, samples[i]);
            high = Math.max(high, samples[i]);
        }
        lows[channel][place] = low;
        highs[channel][place] = high;
    }

    /**
     * The outline of a stretch in equal columns, 1.0 being full scale. What is not there is zero.
     *
     * @param from first sample frame
     * @param to sample frame after the last, above {@code from}
     * @param low receives the lowest sample of every column; its length says how many columns there are
     * @param high receives the highest; as long as {@code low}
     */
    public void outline(int channel, long from, long to, float[] low, float[] high) {
        double width = (double) (to - from) / low.length / RollingSound.CELL;
        double start = (double) from / RollingSound.CELL;
        for (int i = 0; i < low.length; i++) {
            long begin = (long) Math.floor(start + i * width);
            long end = Math.max(begin + 1, (long) Math.floor(start + (i + 1) * width));
            column(channel, Math.max(begin, first), Math.min(end, next), low, high, i);
        }
    }

    private void column(int channel, long begin, long end, float[] low, float[] high, int column) {
        if (begin >= end) {
            low[column] = 0;
            high[column] = 0;
            return;
        }
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (long cell = begin; cell < end; cell++) {
            int place = (int) (cell % cells);
            least = Math.min(least, lows[channel][place]);
            most = Math.max(most, highs[channel][place]);
        }
        low[column] = least;
        high[column] = most;
    }
}
