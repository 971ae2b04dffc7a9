package org.videotracker.script.lua;

import org.videotracker.engine.command.Due;
import org.videotracker.model.transport.Quantum;

/**
 * When something takes effect.
 *
 * @param beat negative infinity for as soon as possible
 * @param quantum the boundary that is meant, which after a jump is on another beat; {@code NOW} if the beat itself is meant
 */
record When(double beat, Quantum quantum) {
    static final When NOW = at(Double.NEGATIVE_INFINITY);

    static When at(double beat) {
        return new When(beat, Quantum.NOW);
    }

    /** The next boundary; at once if time does not run. */
    static When next(Quantum quantum, Music.Reading now) {
        return quantum == Quantum.NOW || !now.isPlaying() ? NOW : new When(now.next(quantum), quantum);
    }

    boolean isNow() {
        return beat == Double.NEGATIVE_INFINITY;
    }

    /** Whether a jump moves it. */
    boolean isOfBoundary() {
        return quantum != Quantum.NOW;
    }

    /** The beat that is meant, or the present one. */
    double beat(Music.Reading now) {
        return isNow() ? now.beat() : beat;
    }

    /** For the engine. */
    Due due() {
        return isNow() ? Due.NOW : new Due.AtBeat(Math.max(0, beat));
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
