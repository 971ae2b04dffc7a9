package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in cycles, its end excluded. Begin and end may be equal: a moment.
 *
 * @param begin the first moment
 * @param end the moment after the last
 */
public record TimeSpan(Fraction begin, Fraction end) {

    /** The span of one whole cycle. */
    public static TimeSpan ofCycle(long cycle) {
        return new TimeSpan(Fraction.of(cycle), Fraction.of(cycle + 1));
    }

    public Fraction duration() {
        return end.minus(begin);
    }

    public boolean isMoment() {
        return begin.equals(end);
    }

    /**
     * What both spans share, or null when they share nothing. A moment shared belongs to a span unless it is the end of one
     * that lasts.
     */
    public @Nullable TimeSpan shared(TimeSpan other) {
        int begins = begin.compareTo(other.begin);
        int ends = end.compareTo(other.end);
        if (begins >= 0 && ends <= 0 && begin.isBelow(end)) {
            return this;
        }
        if (begins <= 0 && ends >= 0 && other.begin.isBelow(other.end)) {
            return other;
        }
        Fraction later = begins >= 0 ? begin : other.begin;
        Fraction earlier = ends <= 0 ? end : other.end;
        int order = later.compareTo(earlier);
        if (order > 0 || (order == 0 && (endsAt(later) || other.endsAt(later)))) {
            return null;
        }
        return new TimeSpan(later, earlier);
    }

    private boolean endsAt(Fraction moment) {
        return moment.equals(end) && begin.isBelow(end);
    }

    @Override
    public String toString() {
        return begin + ".." + end;
    }
}
