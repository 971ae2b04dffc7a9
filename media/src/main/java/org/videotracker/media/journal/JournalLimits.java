package org.videotracker.media.journal;

import java.time.Duration;

/**
 * How much and how often a journal writes.
 *
 * @param rotateBytes a file that is larger is replaced by one that begins with the present session
 * @param flushEvery what was written is forced to the disk at most this often; a power cut can lose as much
 * @param retryEvery how long a journal that could not write waits before it tries again
 */
public record JournalLimits(long rotateBytes, Duration flushEvery, Duration retryEvery) {
    /** 16 MiB are some hundred thousand edits, and are replayed in about a second. */
    public static final JournalLimits DEFAULT =
            new JournalLimits(16L << 20, Duration.ofSeconds(1), Duration.ofSeconds(2));
}
