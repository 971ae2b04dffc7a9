package org.videotracker.bench.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found.
 *
 * @param hours that were played
 * @param seconds that it took
 * @param tempi how many tempi followed one another
 * @param wrong positions that were not exact
 * @param firstWrong the first of those
 * @param heapBefore bytes in use after a collection, once everything had been played for a while
 * @param heapAfter bytes in use after a collection at the end
 */
record LongReport(
        double hours,
        double seconds,
        int tempi,
        long triggers,
        long beats,
        double lastBeat,
        long wrong,
        Optional<String> firstWrong,
        long heapBefore,
        long heapAfter) {

    /** The most by which the heap may grow. The collector counts in pages of 2 MB, some of which are its own or half empty. */
    static final long GROWTH = 16L << 20;

    List<String> failures() {
        List<String> failures = new ArrayList<>();
        firstWrong.ifPresent(first -> failures.add(wrong + " positions were not exact, first " + first + "."));
        if (heapAfter - heapBefore > GROWTH) {
            failures.add(String.format(
                    Locale.ROOT,
                    "The heap grew by %.1f MB; %.1f MB are allowed.",
                    (heapAfter - heapBefore) / 1048576.0,
                    GROWTH / 1048576.0));
        }
        if (triggers == 0) {
            failures.add("Nothing was played.");
        }
        return failures;
    }

    List<String> lines() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "played            %.2f hours in %.0f s, %.0f times as fast as real time, at %d tempi",
                        hours,
                        seconds,
                        hours * 3600 / seconds,
                        tempi),
                String.format(
                        Locale.ROOT,
                        "positions         %d triggers and %d beats compared with exact arithmetic, %d wrong; the end is at beat %.6f",
                        triggers,
                        beats,
                        wrong,
                        lastBeat),
                String.format(
                        Locale.ROOT,
                        "heap              %.1f MB at the beginning, %.1f MB at the end (%.0f MB more are allowed)",
                        heapBefore / 1048576.0,
                        heapAfter / 1048576.0,
                        GROWTH / 1048576.0));
    }
}
