package org.videotracker.bench.stall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stalls of one witness in the order of their ends. One thread adds, any may ask. */
public final class Stalls {
    private final List<Stall> stalls = new ArrayList<>();
    private long longest;

    /** Stalls that are known already, in the order of their ends. */
    public static Stalls of(Stall... known) {
        Stalls stalls = new Stalls();
        for (Stall stall : known) {
            stalls.add(stall);
        }
        return stalls;
    }

    /** Stalls in any order. */
    public static Stalls ofAny(List<Stall> known) {
        return of(known.stream().sorted(Comparator.comparingLong(Stall::to)).toArray(Stall[]::new));
    }

    /** All of them. */
    public synchronized List<Stall> all() {
        return List.copyOf(stalls);
    }

    /** Adds one that ended after all others. */
    public synchronized void add(Stall stall) {
        stalls.add(stall);
        longest = Math.max(longest, stall.to() - stall.from());
    }

    /** How long the machine let the witness wait between two moments, in nanoseconds, at most. */
    public synchronized long lostWithin(long begin, long end) {
        long lost = 0;
        for (int i = firstEndingAfter(begin); i < stalls.size(); i++) {
            Stall stall = stalls.get(i);
            if (stall.to() - longest >= end) {
                break;
            }
            lost += stall.lostWithin(begin, end);
        }
        return lost;
    }

    private int firstEndingAfter(long moment) {
        int low = 0;
        int high = stalls.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stalls.get(middle).to() <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many there were. */
    public synchronized int count() {
        return stalls.size();
    }
}
