package org.videotracker.engine.sampler;

import org.videotracker.engine.sampler.envelope.Ramp;
import org.videotracker.model.module.Curve;

/**
 * What a voice's loudness is multiplied by at each place of its sample. When the curve is edited while the note sounds, the new one takes
 * over from the factor of that moment. Owned by the audio thread.
 */
final class CurveGain {
    private final CurveCursor cursor = new CurveCursor();
    /** From 0 to 1 while an edited curve takes over. */
    private final Ramp arrival = new Ramp();

    private double held = 1;

    void start(Curve curve) {
        cursor.follow(curve);
        arrival.set(1);
    }

    /** Takes over an edited curve, within so many frames. */
    void follow(Curve edited, Playhead playhead, long frames) {
        if (edited != cursor.curve()) {
            held = now(playhead);
            cursor.follow(edited);
            arrival.set(0);
            arrival.glide(1, frames);
        }
    }

    /** Whether it is 1, here and wherever the playhead goes. */
    boolean isNeutral() {
        return cursor.curve().isEmpty() && !arrival.isMoving();
    }

    /** How many frames can be drawn as one line, as far as only one factor moves in them. */
    long framesLeft(Playhead playhead) {
        return Math.min(arrival.framesLeft(), cursor.framesToBend(playhead));
    }

    /** How many of its factors move: 0..2. */
    int moving(Playhead playhead) {
        return (arrival.isMoving() ? 1 : 0) + (cursor.isSloping(playhead) ? 1 : 0);
    }

    double now(Playhead playhead) {
        return after(playhead, 0);
    }

    double after(Playhead playhead, long frames) {
        double factor = cursor.at(playhead.placeAfter(frames));
        double arrived = arrival.valueAfter(frames);
        return arrived == 1 ? factor : held + (factor - held) * arrived;
    }

    void advance(int frames) {
        arrival.advance(frames);
    }
}
