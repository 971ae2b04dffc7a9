package org.videotracker.engine.sequencing.cycle;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The cycles of a pattern, on their way from the engine thread, which fills one after the other ahead of time, to the audio thread
 * of one module, which neither waits nor allocates: what is not there when it is needed is silent, and counted.
 *
 * <p>Filled are the cycles that can be needed at any moment: the present one and those after it; the first, with which the pattern
 * begins when it is launched or entered by a chain; and those to which a jump would lead.
 *
 * @param <C> what is wanted of a cycle
 */
public final class CycleFeed<C extends FilledCycle> {
    private static final double AHEAD_SECONDS = 2;
    private static final double URGENT_SECONDS = 0.25;
    private static final int MOST_AHEAD = 512;

    private final LongFunction<C> reading;
    private final double beatsPerCycle;
    private final Runnable want;

    /** Owned by the engine thread. */
    private final TreeMap<Long, C> filled = new TreeMap<>();

    private long landing;
    private long expected;
    private boolean hasToldOfMissing;
    private volatile List<C> ready = List.of();
    /** Written by the audio thread, but for its beginning. */
    private volatile long reached;

    private volatile long missed;

    /**
     * @param reading finds what is wanted of a cycle, on the engine thread; never throws
     * @param want called on the audio thread when there may be something to {@link #fill}; neither waits nor allocates
     * @param reached the cycle that it plays first, as far as is known
     */
    public CycleFeed(LongFunction<C> reading, double beatsPerCycle, Runnable want, long reached) {
        this.reading = reading;
        this.beatsPerCycle = beatsPerCycle;
        this.want = want;
        this.reached = reached;
    }

    /** The cycle that was played last. Any thread. */
    public long reached() {
        return reached;
    }

    /** How many cycles were not there when they began. Any thread. */
    public long missed() {
        return missed;
    }

    /** Whether a cycle was not there, for the first time. Engine thread. */
    public boolean hasNewlyMissed() {
        boolean isNew = !hasToldOfMissing && missed > 0;
        hasToldOfMissing |= isNew;
        return isNew;
    }

    /** Comes to a cycle, which is wanted now: null if it is not there. Audio thread. */
    public @Nullable C reach(long cycle) {
        reached = cycle;
        want.run();
        C found = find(cycle);
        if (found == null) {
            missed = missed + 1; // written by this thread alone
        }
        return found;
    }

    /** A cycle, or null if it is not there. Audio thread. */
    public @Nullable C find(long cycle) {
        List<C> present = ready;
        int from = 0;
        int to = present.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            long found = present.get(middle).cycle();
            if (found == cycle) {
                return present.get(middle);
            }
            if (found < cycle) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return null;
    }

    /** Says to which cycle a jump would lead now. Engine thread. */
    public void landAt(long cycle) {
        landing = cycle;
    }

    /** Says which cycle would play if an edit put the pattern in the place of the one that plays. Engine thread. */
    public void expect(long cycle) {
        expected = cycle;
    }

    /**
     * Fills one of the cycles that may be needed before long. Engine thread.
     *
     * @param beatsPerSecond the tempo
     * @return the cycle that was filled; empty if all are
     */
    public Optional<C> fill(double beatsPerSecond) {
        return fill(cyclesIn(AHEAD_SECONDS, beatsPerSecond), beatsPerSecond);
    }

    /** Fills one of the cycles that can be needed at any moment. Engine thread. */
    public Optional<C> fillUrgent(double beatsPerSecond) {
        return fill(cyclesIn(URGENT_SECONDS, beatsPerSecond), beatsPerSecond);
    }

    private int cyclesIn(double seconds, double beatsPerSecond) {
        return (int) Math.min(MOST_AHEAD, Math.ceil(seconds * beatsPerSecond / beatsPerCycle) + 1);
    }

    private Optional<C> fill(int count, double beatsPerSecond) {
        long present = reached;
        int first = cyclesIn(URGENT_SECONDS, beatsPerSecond);
        long missing = missing(present, count);
        for (long from : new long[] {landing, expected, 0}) {
            missing = missing < 0 ? missing(from, first) : missing;
        }
        if (missing < 0) {
            return Optional.empty();
        }
        C found = reading.apply(missing);
        filled.put(missing, found);
        int most = cyclesIn(AHEAD_SECONDS, beatsPerSecond);
        filled.keySet()
                .removeIf(cycle -> !isWithin(cycle, present, most)
                        && !isWithin(cycle, landing, most)
                        && !isWithin(cycle, expected, most)
                        && !isWithin(cycle, 0, most));
        ready = List.copyOf(filled.values());
        return Optional.of(found);
    }

    /** The first of some cycles that is not filled, or -1. */
    private long missing(long from, int count) {
        for (long cycle = from; cycle < from + count; cycle++) {
            if (!filled.containsKey(cycle)) {
                return cycle;
            }
        }
        return -1;
    }

    private static boolean isWithin(long cycle, long from, int count) {
        return cycle >= from && cycle < from + count;
    }

    @Override
    public String toString() {
        return "cycles " + ready.stream().map(FilledCycle::cycle).toList();
    }
}
