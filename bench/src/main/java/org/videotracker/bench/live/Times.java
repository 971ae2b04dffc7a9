package org.videotracker.bench.live;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * Durations in microseconds: how many there were, and the longest of this share of them.
 *
 * @param count how many there were; the rest is 0 where there were none
 * @param p50 of one half
 * @param p99 of 99 %
 * @param p999 of 99.9 %
 * @param p9999 of 99.99 %
 * @param worst of all
 */
public record Times(long count, double p50, double p99, double p999, double p9999, double worst) {

    /** Of a histogram of nanoseconds. */
    public static Times of(Histogram nanos) {
        return new Times(
                nanos.getTotalCount(),
                nanos.getValueAtPercentile(50) / 1e3,
                nanos.getValueAtPercentile(99) / 1e3,
                nanos.getValueAtPercentile(99.9) / 1e3,
                nanos.getValueAtPercentile(99.99) / 1e3,
                nanos.getMaxValue() / 1e3);
    }

    /** For people, in milliseconds. */
    @Override
    public String toString() {
        return count == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "p50 %.3f  p99 %.3f  p99.9 %.3f  p99.99 %.3f  worst %.3f ms",
                        p50 / 1e3,
                        p99 / 1e3,
                        p999 / 1e3,
                        p9999 / 1e3,
                        worst / 1e3);
    }
}
