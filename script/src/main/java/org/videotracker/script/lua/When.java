package org.videotracker.script.lua;

/**
 * When something takes effect.
 *
 * @param beat negative infinity for as soon as possible
 */
record When(double beat) {
    static final When NOW = new When(Double.NEGATIVE_INFINITY);

    static When at(double beat) {
        return new When(beat);
    }

    boolean isNow() {
        return beat == Double.NEGATIVE_INFINITY;
    }

    /** The beat that is meant, or the present one. */
    double beat(Music.Reading now) {
        return isNow() ? now.beat() : beat;
    }

    /** Whether it is no later than another moment. */
    boolean isBy(When other) {
        return beat <= other.beat;
    }

    boolean isBy(double otherBeat) {
        return beat <= otherBeat;
    }

    /** Whether it has come; where time does not run, nothing is waited for. */
    boolean hasCome(Music.Reading now) {
        return beat <= now.beat() || !now.isPlaying();
    }

    static When later(When a, When b) {
        return a.beat >= b.beat ? a : b;
    }
}
