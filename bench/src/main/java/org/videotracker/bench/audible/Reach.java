package org.videotracker.bench.audible;

import java.util.Optional;
import org.videotracker.bench.stall.Miss;

/**
 * How an edit got into the sound, in nanoseconds of the system's clock.
 *
 * @param submitted when it was submitted
 * @param lastWithout when the last block was begun that does not have it; the moment of submission where there was none since
 * @param firstWith when the first block was begun that has it
 */
record Reach(long submitted, long lastWithout, long firstWith) {
    /** A block that is begun later than that has the edit. */
    static final long PROMISED_NANOS = 1_000_000;

    /** From submitting to the beginning of the first block that has it; negative for one that had been begun before. */
    double milliseconds() {
        return (firstWith - submitted) / 1e6;
    }

    /**
     * The breach of the promise, if it is one: a block that was begun more than a millisecond later and did not have the edit. It is
     * explained by a machine that took so much of that time that less than the millisecond was left.
     */
    Optional<Miss> breach() {
        long late = lastWithout - submitted - PROMISED_NANOS;
        return late <= 0 ? Optional.empty() : Optional.of(new Miss(submitted, lastWithout, late));
    }
}
