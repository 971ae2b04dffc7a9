package org.videotracker.engine.modulation;

/** What a mapping remembers from one point of the control grid to the next, also across edits. Owned by the audio thread. */
final class RouteState {
    private double followed;
    private double kept;
    private boolean follows;
    private boolean keeps;

    /**
     * Follows a value with a one-pole filter; the first value is taken at once.
     *
     * @param keep how much of the distance is left after one step of the control grid, 0..1
     * @param isOnGrid whether a step of the control grid has passed
     */
    double follow(double value, double keep, boolean isOnGrid) {
        if (!follows || keep == 0) {
            followed = value;
        } else if (isOnGrid) {
            followed = value + (followed - value) * keep;
        }
        follows = true;
        return followed;
    }

    /** What was kept; before anything was, a value is given at once. */
    double kept(double otherwise) {
        return keeps ? kept : otherwise;
    }

    /** Keeps a value for the next step. */
    void keep(double value) {
        kept = value;
        keeps = true;
    }
}
