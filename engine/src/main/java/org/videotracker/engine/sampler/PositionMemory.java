package org.videotracker.engine.sampler;

import java.util.Arrays;

/**
 * Where notes were left, for {@link PlayStyle#NEXT}: positions in source frames, fixed point, exact. A table of fixed
 * size; when one of its rows is full, the entry that was written longest ago makes room. Owned by the audio thread.
 */
final class PositionMemory {
    private static final int ROWS = 1024;
    private static final int WAYS = 4;
    private static final long NOBODY = -1;

    private final long[] keys = new long[ROWS * WAYS];
    private final long[] positions = new long[ROWS * WAYS];
    private final int[] sampleRates = new int[ROWS * WAYS];
    private final long[] frames = new long[ROWS * WAYS];

    PositionMemory() {
        clear();
    }

    void clear() {
        Arrays.fill(keys, NOBODY);
    }

    /** The notes that share a position, as a number of at least 0. */
    static long key(MemoryMode mode, int step, int slot) {
        return switch (mode) {
            case NONE, GLOBAL -> 0;
            case PER_SAMPLE -> slot + 1L;
            case PER_STEP -> (step + 2L) << 32 | slot;
        };
    }

    /**
     * Remembers a position, unless a later one is known: voices are asked one after the other, not in the order of
     * time.
     *
     * @param frame when the note ended
     */
    void put(long key, long position, int sampleRate, long frame) {
        int at = find(key);
        if (at >= 0 && frames[at] > frame) {
            return;
        }
        if (at < 0) {
            at = oldest(row(key));
        }
        keys[at] = key;
        positions[at] = position;
        sampleRates[at] = sampleRate;
        frames[at] = frame;
    }

    boolean has(long key) {
        return find(key) >= 0;
    }

    /** A remembered position, in frames of a clip of the given rate. */
    long get(long key, int sampleRate) {
        int at = find(key);
        return sampleRates[at] == sampleRate
                ? positions[at]
                : Math.round(positions[at] * ((double) sampleRate / sampleRates[at]));
    }

    private int find(long key) {
        int row = row(key);
        for (int i = row; i < row + WAYS; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    private int oldest(int row) {
        int oldest = row;
        for (int i = row; i < row + WAYS; i++) {
            if (keys[i] == NOBODY) {
                return i;
            }
            if (frames[i] < frames[oldest]) {
                oldest = i;
            }
        }
        return oldest;
    }

    /** Fibonacci hashing: the upper bits of a multiple of 2^64 divided by the golden ratio. */
    private static int row(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 54) * WAYS;
    }
}
