package org.videotracker.engine.live;

/**
 * Says which sample frame is heard at a moment, between the pulls of a device too. The device's thread tells it of each pull; any
 * thread may ask.
 *
 * <p>All it keeps is the moment at which frame 0 was or would have been heard. Pulls come early and late by the jitter of their
 * thread; that moment follows them slowly, and at once where sound was interrupted.
 */
final class HeardClock {
    /** A pull that is off by more than this is no jitter. */
    private static final long INTERRUPTION_NANOS = 20_000_000;
    /** The share of a pull's deviation that is believed. */
    private static final int INERTIA = 64;

    private final double nanosPerFrame;
    private volatile long originNanos;
    private volatile boolean isRunning;

    HeardClock(int sampleRate) {
        nanosPerFrame = 1e9 / sampleRate;
    }

    /**
     * Tells of a pull. One thread at a time.
     *
     * @param nanos when
     * @param frame the first sample frame that was pulled
     * @param latencyFrames how much later it is heard
     */
    void pulled(long nanos, long frame, int latencyFrames) {
        long seen = nanos - Math.round((frame - latencyFrames) * nanosPerFrame);
        long deviation = seen - originNanos;
        if (!isRunning || Math.abs(deviation) > INTERRUPTION_NANOS) {
            originNanos = seen;
            isRunning = true;
        } else {
            originNanos += deviation / INERTIA;
        }
    }

    /** The sample frame that is heard at a moment; negative before the first one is. Any thread. */
    double heard(long nanos) {
        return isRunning ? (nanos - originNanos) / nanosPerFrame : Double.NEGATIVE_INFINITY;
    }

    /** When a sample frame will be, or was, heard; long ago while nothing plays. Any thread. */
    long nanosOf(long frame) {
        return originNanos + Math.round(frame * nanosPerFrame);
    }

    /** Whether a device has pulled anything yet. */
    boolean isRunning() {
        return isRunning;
    }
}
