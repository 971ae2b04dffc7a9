package org.videotracker.engine.modulation;

/** What a mapping remembers from one control step to the next, also across edits. Owned by the audio thread. */
final class RouteState {
    private double followed;
    private double exchanged;
    private boolean follows;
    private boolean exchanges;

    /**
     * Follows a value with a one-pole filter; the first value is taken at once.
     *
     * @param keep how much of the distance is left after one control step, 0..1
     */
    double follow(double value, double keep) {
        followed = follows ? value + (followed - value) * keep : value;
        follows = true;
        return followed;
    }

    /** Takes a value and gives the one of the step before; the first value is given at once. */
    double exchange(double value) {
        double before = exchanges ? exchanged : value;
        exchanged = value;
        exchanges = true;
        return before;
    }
}
