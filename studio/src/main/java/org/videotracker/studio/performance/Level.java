package org.videotracker.studio.performance;

/** How bad a figure is. */
enum Level {
    FINE,
    /** Going on so will do harm. */
    HIGH,
    /** It does. */
    BAD;

    /** @param high from where on it is high @param bad from where on it is bad */
    static Level of(double value, double high, double bad) {
        return value >= bad ? BAD : value >= high ? HIGH : FINE;
    }
}
