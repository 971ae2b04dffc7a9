package org.videotracker.engine.modulator.lfo;

import org.videotracker.engine.modulator.cycle.Luck;

/** The shapes of an LFO over one cycle, each between -1 and 1. The order is the one stored in files. */
enum Shape {
    /** Begins in the middle, upwards. */
    SINE,
    /** Begins in the middle, upwards. */
    TRIANGLE,
    /** Falls from the top. */
    SAW,
    /** Rises from the bottom. */
    RAMP,
    /** At the top for the pulse width, then at the bottom. */
    SQUARE,
    /** Another random level in each cycle. */
    RANDOM,
    /** Moves from one random level to the next. */
    SMOOTH;

    private static final Shape[] ALL = values();

    static Shape of(double index) {
        return ALL[(int) index];
    }

    /**
     * The height of the shape.
     *
     * @param part how far the cycle is: 0 up to 1, and 1 at the end of one that is not followed by another
     * @param cycle its number
     */
    double at(double part, long cycle, double pulseWidth, Luck luck, long salt) {
        return switch (this) {
            case SINE -> Sine.at(part);
            case TRIANGLE -> part < 0.25 ? 4 * part : part < 0.75 ? 2 - 4 * part : 4 * part - 4;
            case SAW -> 1 - 2 * part;
            case RAMP -> 2 * part - 1;
            case SQUARE -> part < pulseWidth ? 1 : -1;
            case RANDOM -> 2 * luck.uniform(salt, cycle) - 1;
            case SMOOTH -> 2 * luck.smooth(salt, cycle, part) - 1;
        };
    }
}
