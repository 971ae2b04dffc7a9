package org.videotracker.studio.clock;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The tempo of taps: the median of the last intervals, so that one bad tap does no harm. After a pause, or a tap that is quite another
 * tempo twice, it begins anew. Used by one thread.
 */
final class TapTempo {
    private static final int MOST = 8;
    private static final double PAUSE_SECONDS = 3.2;
    private static final double UNLIKE = 0.35;

    private final double[] intervals = new double[MOST];
    private int count;
    private double last = Double.NaN;

    /**
     * Takes a tap.
     *
     * @param seconds of a clock that never goes back
     * @return beats per minute; empty for the first tap, and where the tempo is none that the clock has
     */
    OptionalDouble tap(double seconds) {
        double interval = seconds - last;
        last = seconds;
        if (!(interval > 0 && interval < PAUSE_SECONDS)) {
            count = 0;
            return OptionalDouble.empty();
        }
        if (count > 0 && isUnlike(interval, intervals[(count - 1) % MOST]) && isUnlike(interval, median())) {
            count = 0;
        }
        intervals[count++ % MOST] = interval;
        double bpm = 60 / median();
        return bpm >= 20 && bpm <= 480 ? OptionalDouble.of(Math.round(bpm * 10) / 10.0) : OptionalDouble.empty();
    }

    private static boolean isUnlike(double one, double other) {
        return Math.abs(one - other) > UNLIKE * other;
    }

    private double median() {
        double[] sorted = Arrays.copyOf(intervals, Math.min(count, MOST));
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
