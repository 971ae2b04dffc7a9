package org.videotracker.studio.mixer;

/** The mark above a meter that stays at the last peak for a while and then falls. Used by one thread. */
final class PeakHold {
    private static final double HOLD_SECONDS = 1.5;
    private static final double FALL_DB_PER_SECOND = 24;

    private double peak;
    private double since;
    private double last;

    /**
     * Where the mark is now.
     *
     * @param level the amplitude at this moment
     * @param seconds of a clock that never goes back
     */
    double follow(double level, double seconds) {
        double passed = Math.max(0, seconds - last);
        last = seconds;
        if (level >= peak) {
            peak = level;
            since = seconds;
        } else if (seconds - since > HOLD_SECONDS) {
            double falling = Math.min(passed, seconds - since - HOLD_SECONDS);
            peak = Math.max(level, peak * FaderLaw.gain(-FALL_DB_PER_SECOND * falling));
        }
        return peak;
    }
}
