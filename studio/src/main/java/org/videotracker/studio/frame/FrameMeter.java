package org.videotracker.studio.frame;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What the pictures of the studio cost its thread: processor time and garbage. Used by that thread. */
public final class FrameMeter {
    private static final int KEPT = 240;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final float[] milliseconds = new float[KEPT];
    private final float[] kilobytes = new float[KEPT];
    private long frames;
    private long nanos;
    private long bytes;

    /** A picture begins. */
    public void begin() {
        nanos = threads.getCurrentThreadCpuTime();
        bytes = threads.getCurrentThreadAllocatedBytes();
    }

    /** It is drawn, and not shown yet. */
    public void end() {
        int place = (int) (frames++ % KEPT);
        milliseconds[place] = (threads.getCurrentThreadCpuTime() - nanos) / 1e6f;
        kilobytes[place] = (threads.getCurrentThreadAllocatedBytes() - bytes) / 1024f;
    }

    /** How many there were. */
    public long frames() {
        return frames;
    }

    /** Processor time of the last ones in milliseconds, in no order; zeros where there was none yet. */
    public float[] milliseconds() {
        return milliseconds;
    }

    /** Garbage of the last ones in KiB, in no order; zeros where there was none yet. */
    public float[] kilobytes() {
        return kilobytes;
    }

    /** Half of the last pictures cost less processor time, in milliseconds. Allocates: not for every picture. */
    public double medianMilliseconds() {
        return median(milliseconds);
    }

    /** Half of the last pictures left less garbage, in KiB. Allocates: not for every picture. */
    public double medianKilobytes() {
        return median(kilobytes);
    }

    private double median(float[] numbers) {
        int count = (int) Math.min(frames, KEPT);
        float[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2];
    }
}
