package org.videotracker.bench.stall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the machine adds to the moments at which the runtime stops every thread. It can only do so when each has come to a place
 * where it can be stopped: one that was not given a core halfway holds all others up, those of the sound included.
 */
public final class HeldUp {
    private HeldUp() {}

    /**
     * The part of the stops for which the machine is to blame: as much of each as any one thread had no core in it.
     *
     * @param stops of the runtime, whole
     * @param threads when each thread of the process had no core
     */
    public static Stalls of(Stalls stops, Collection<Stalls> threads) {
        List<Stall> held = new ArrayList<>();
        for (Stall stop : stops.all()) {
            long lost = threads.stream()
                    .mapToLong(thread -> thread.lostWithin(stop.from(), stop.to()))
                    .max()
                    .orElse(0);
            held.add(new Stall(stop.from(), stop.to(), lost));
        }
        return Stalls.ofAny(held);
    }
}
