package org.videotracker.app.device.paced;

/**
 * When the buffers of a device without a clock of its own are due. Every deadline is computed from the number of frames before it,
 * so that no rounding adds up. Used by one thread.
 */
final class Deadlines {
    private static final long SECOND = 1_000_000_000;

    private final int sampleRate;
    private final int bufferFrames;
    private long startNanos;
    private long frames;

    Deadlines(int sampleRate, int bufferFrames, long startNanos) {
        this.sampleRate = sampleRate;
        this.bufferFrames = bufferFrames;
        this.startNanos = startNanos;
    }

    /** When the next buffer is due; the first one at once. */
    long next() {
        return startNanos + nanos(frames);
    }

    /**
     * Goes on to the buffer after the next one. A clock that ran on for more than a second without us, because the process was
     * stopped, is followed from where it is now: playing a long gap all at once would help nobody.
     *
     * @param now when the next buffer is pulled
     * @return whether it is pulled a whole buffer or more after it was due, when it should have been heard already
     */
    boolean pass(long now) {
        long late = now - next();
        boolean isMissed = late >= nanos(frames + bufferFrames) - nanos(frames);
        if (late > SECOND) {
            startNanos += late;
        }
        frames += bufferFrames;
        return isMissed;
    }

    private long nanos(long count) {
        return count / sampleRate * SECOND + count % sampleRate * SECOND / sampleRate;
    }
}
