package org.videotracker.media.worker;

import java.time.Duration;

/**
 * What a worker process may use.
 *
 * @param heapMegabytes its Java heap, at least 64
 * @param nativeMegabytes its other memory, at least 256
 * @param silence how long it may go without a sign of progress before it is taken for stuck and ended
 */
public record WorkerLimits(int heapMegabytes, int nativeMegabytes, Duration silence) {

    /** Enough for 8192x4096 pixels. */
    public static final WorkerLimits STANDARD = new WorkerLimits(512, 2048, Duration.ofSeconds(60));

    public WorkerLimits {
        if (heapMegabytes < 64 || nativeMegabytes < 256) {
            throw new IllegalArgumentException(
                    heapMegabytes + " + " + nativeMegabytes + " MB: at least 64 + 256 are needed");
        }
        if (silence.isNegative() || silence.isZero()) {
            throw new IllegalArgumentException("a silence of " + silence);
        }
    }
}
