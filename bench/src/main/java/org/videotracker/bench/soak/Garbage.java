package org.videotracker.bench.soak;

import org.videotracker.bench.live.PacedWork;

/** Makes garbage: arrays of many sizes, most of which are dead at once while some live for a second or so. Used by one thread. */
final class Garbage implements PacedWork.Work {
    static final long BYTES_PER_SECOND = 500_000_000;
    static final long PERIOD_NANOS = 2_000_000;

    private static final int BYTES_EACH_TIME = (int) (BYTES_PER_SECOND / (1_000_000_000 / PERIOD_NANOS));
    private static final int LARGEST = 64 * 1024;
    private static final int KEPT = 4096;

    private final byte[][] kept = new byte[KEPT][];
    private int size = 16;
    private int place;
    private volatile long bytes;

    @Override
    public void once() {
        int made = 0;
        while (made < BYTES_EACH_TIME) {
            size = size >= LARGEST ? 16 : size * 2;
            byte[] array = new byte[size];
            if (place % 4 == 0) {
                kept[place / 4 % KEPT] = array;
            }
            place = (place + 1) & 0xFFFF;
            made += size;
        }
        bytes += made;
    }

    /** How many bytes were made. Any thread. */
    long bytes() {
        return bytes;
    }
}
