package org.videotracker.app.device;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;

/** Plays silence to a device and watches how the device pulls it. Called by the device's thread, read by another one. */
final class DeviceMeasurement implements DeviceCallback {
    private static final long SECOND = 1_000_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long startNanos;
    private long beforeNanos;
    private long bytesBefore;
    private long measuredPulls;
    private long bytes;
    private long longestGapNanos;
    private long frames;
    private volatile long pulls;

    /**
     * What was seen; also the form of the JSON.
     *
     * @param bytesPerPull what the device's thread allocated from one pull to the next, without the first second
     * @param longestGapMillis the longest time between two pulls, without the first second
     */
    record Figures(
            String host,
            String device,
            int sampleRate,
            int bufferFrames,
            double latencyMillis,
            double seconds,
            long pulls,
            long xruns,
            double bytesPerPull,
            double longestGapMillis,
            boolean lost) {}

    @Override
    public void pull(float[] left, float[] right, int count) {
        Arrays.fill(left, 0, count, 0);
        Arrays.fill(right, 0, count, 0);
        long now = System.nanoTime();
        if (startNanos == 0) {
            startNanos = now;
        }
        long allocated = threads.getCurrentThreadAllocatedBytes();
        if (now - startNanos > SECOND) {
            longestGapNanos = Math.max(longestGapNanos, now - beforeNanos);
            bytes += allocated - bytesBefore;
            measuredPulls++;
        }
        beforeNanos = now;
        bytesBefore = allocated;
        frames += count;
        pulls = pulls + 1;
    }

    /** What was seen of a device that has been closed. */
    Figures figures(AudioDevice device) {
        return new Figures(
                device.description().host(),
                device.description().name(),
                device.sampleRate(),
                device.bufferFrames(),
                1000.0 * device.latencyFrames() / device.sampleRate(),
                (double) frames / device.sampleRate(),
                pulls,
                device.xruns(),
                (double) bytes / Math.max(1, measuredPulls),
                longestGapNanos / 1e6,
                device.isLost());
    }
}
