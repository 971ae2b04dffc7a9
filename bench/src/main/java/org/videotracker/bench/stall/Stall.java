package org.videotracker.bench.stall;

/**
 * A time during which a thread that wanted to run was not given a core.
 *
 * @param from the moment, in nanoseconds of the system's clock, from which on it may have waited
 * @param to the moment at which it ran again
 * @param lost how long it waited in between, in nanoseconds
 */
public record Stall(long from, long to, long lost) {

    public Stall {
        if (to < from || lost < 0) {
            throw new IllegalArgumentException("no stall: " + lost + " ns from " + from + " to " + to);
        }
    }

    /** A thread that was late for all of that time. */
    public static Stall late(long due, long woke) {
        return new Stall(due, woke, woke - due);
    }

    /** How much of it may have been lost between two moments. */
    long lostWithin(long begin, long end) {
        long overlap = Math.min(to, end) - Math.max(from, begin);
        return overlap <= 0 ? 0 : Math.min(lost, overlap);
    }
}
