package org.videotracker.engine.scope;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * The last seconds of a stereo signal, found by their absolute frames. One thread writes, without waiting and without
 * allocating; any other reads. What has not been written yet, or is no more there, reads as silence.
 */
public final class AudioRing {
    private final float[] left;
    private final float[] right;
    private final int mask;
    /** One past the last frame written. The volatile write publishes the samples before it. */
    private volatile long end;

    /** @param frames how many frames are kept at least */
    public AudioRing(int frames) {
        int needed = Math.max(2, frames + StereoBuffer.CAPACITY);
        int capacity = Integer.highestOneBit(needed - 1) << 1;
        left = new float[capacity];
        right = new float[capacity];
        mask = capacity - 1;
    }

    /** How many frames can be read back: all but those that the writer may be replacing right now. */
    public int kept() {
        return left.length - StereoBuffer.CAPACITY;
    }

    /**
     * Writes the next run; called by one thread alone. Frames that were skipped since the last one become silence.
     *
     * @param frames how many, at most {@value StereoBuffer#CAPACITY}
     * @param firstFrame the absolute frame of the first, 0 or more
     */
    public void write(StereoBuffer signal, int frames, long firstFrame) {
        long skipped = Math.min(firstFrame - end, left.length);
        for (long frame = firstFrame - skipped; frame < firstFrame; frame++) {
            left[(int) frame & mask] = 0;
            right[(int) frame & mask] = 0;
        }
        copyIn(signal.left, left, frames, firstFrame);
        copyIn(signal.right, right, frames, firstFrame);
        end = firstFrame + frames;
    }

    private void copyIn(float[] from, float[] ring, int frames, long firstFrame) {
        int at = (int) firstFrame & mask;
        int untilWrap = Math.min(frames, ring.length - at);
        System.arraycopy(from, 0, ring, at, untilWrap);
        System.arraycopy(from, untilWrap, ring, 0, frames - untilWrap);
    }

    /**
     * Reads frames that lie anywhere in time.
     *
     * @param firstFrame the absolute frame of the first, which may be negative
     */
    public void read(long firstFrame, int frames, float[] intoLeft, float[] intoRight) {
        long written = end;
        long from = Math.max(firstFrame, Math.max(0, written - kept()));
        long to = Math.min(firstFrame + frames, written);
        int present = (int) Math.max(0, to - from);
        int before = present == 0 ? frames : (int) (from - firstFrame);
        silence(intoLeft, intoRight, 0, before);
        copyOut(left, intoLeft, before, present, from);
        copyOut(right, intoRight, before, present, from);
        silence(intoLeft, intoRight, before + present, frames);
        VarHandle.loadLoadFence(); // the samples are read before the end is asked for again
        int replaced = (int) Math.min(present, Math.max(0, end - kept() - from));
        silence(intoLeft, intoRight, before, before + replaced);
    }

    private void copyOut(float[] ring, float[] into, int offset, int frames, long firstFrame) {
        int at = (int) firstFrame & mask;
        int untilWrap = Math.min(frames, ring.length - at);
        System.arraycopy(ring, at, into, offset, untilWrap);
        System.arraycopy(ring, 0, into, offset + untilWrap, frames - untilWrap);
    }

    private static void silence(float[] left, float[] right, int from, int to) {
        Arrays.fill(left, from, to, 0f);
        Arrays.fill(right, from, to, 0f);
    }
}
