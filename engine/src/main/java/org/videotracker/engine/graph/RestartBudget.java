package org.videotracker.engine.graph;

/**
 * How often a module that fails is begun anew before it is given up.
 *
 * @param restarts at most so many, 0..1000
 * @param seconds within so many seconds of audio time, 0.1..3600
 */
public record RestartBudget(int restarts, double seconds) {
    /** Enough for single mishaps; little enough that a module that fails at every note is quiet before it annoys. */
    public static final RestartBudget DEFAULT = new RestartBudget(3, 10);

    public RestartBudget {
        if (restarts < 0 || restarts > 1000) {
            throw new IllegalArgumentException("a budget has 0..1000 restarts, not " + restarts);
        }
        if (!(seconds >= 0.1 && seconds <= 3600)) {
            throw new IllegalArgumentException("a budget is for 0.1..3600 seconds, not " + seconds);
        }
    }
}
