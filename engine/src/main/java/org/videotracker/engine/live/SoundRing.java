package org.videotracker.engine.live;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Stereo sound on its way from one thread to another. One thread writes and one reads, neither waits for the other. What is written
 * first is read first, to the sample.
 */
public final class SoundRing {
    private static final VarHandle WRITTEN;
    private static final VarHandle READ;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            WRITTEN = lookup.findVarHandle(SoundRing.class, "written", long.class);
            READ = lookup.findVarHandle(SoundRing.class, "read", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final float[] left;
    private final float[] right;
    private final int mask;
    private long written;
    private long read;

    /** @param frames how many sample frames fit, at least; rounded up to a power of two */
    public SoundRing(int frames) {
        int capacity = Integer.highestOneBit(Math.max(2, frames) - 1) << 1;
        left = new float[capacity];
        right = new float[capacity];
        mask = capacity - 1;
    }

    /** How many sample frames fit. */
    public int capacity() {
        return left.length;
    }

    /** How many sample frames were written since the beginning. Any thread. */
    public long written() {
        return (long) WRITTEN.getAcquire(this);
    }

    /** How many sample frames were read since the beginning. Any thread. */
    public long read() {
        return (long) READ.getAcquire(this);
    }

    /** How many sample frames wait. Any thread; exact for the two that use it. */
    public int filled() {
        long taken = read();
        return (int) (written() - taken);
    }

    /**
     * Appends sample frames. The writing thread.
     *
     * @return false, and nothing is written, where there is no room for all of them
     */
    public boolean write(float[] fromLeft, float[] fromRight, int frames) {
        if (frames > capacity() - filled()) {
            return false;
        }
        int at = (int) written & mask;
        int untilWrap = Math.min(frames, left.length - at);
        System.arraycopy(fromLeft, 0, left, at, untilWrap);
        System.arraycopy(fromRight, 0, right, at, untilWrap);
        System.arraycopy(fromLeft, untilWrap, left, 0, frames - untilWrap);
        System.arraycopy(fromRight, untilWrap, right, 0, frames - untilWrap);
        WRITTEN.setRelease(this, written + frames);
        return true;
    }

    /**
     * Takes the oldest sample frames. The reading thread.
     *
     * @return how many there were, at most {@code frames}; the arrays are untouched beyond
     */
    public int read(float[] intoLeft, float[] intoRight, int frames) {
        int count = Math.min(frames, filled());
        int at = (int) read & mask;
        int untilWrap = Math.min(count, left.length - at);
        System.arraycopy(left, at, intoLeft, 0, untilWrap);
        System.arraycopy(right, at, intoRight, 0, untilWrap);
        System.arraycopy(left, 0, intoLeft, untilWrap, count - untilWrap);
        System.arraycopy(right, 0, intoRight, untilWrap, count - untilWrap);
        READ.setRelease(this, read + count);
        return count;
    }
}
