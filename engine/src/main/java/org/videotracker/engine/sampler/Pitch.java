package org.videotracker.engine.sampler;

import org.videotracker.model.pattern.Step;

/**
 * The speed that a note gives a sample: twelve equal steps to the octave, C4 = 60 as it is. A table, for the exact power
 * function allocates. Immutable.
 */
final class Pitch {
    private static final int CENTRE = 60;

    private final double[] speeds = new double[Step.MAX_NOTE + 1];

    Pitch() {
        for (int note = 0; note <= Step.MAX_NOTE; note++) {
            speeds[note] = StrictMath.pow(2, (note - CENTRE) / 12.0);
        }
    }

    /** 1 for no note; notes outside the scale count as its nearest. */
    double speed(int note) {
        return note == Step.NONE ? 1 : speeds[Math.clamp(note, 0, Step.MAX_NOTE)];
    }
}
