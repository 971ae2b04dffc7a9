package org.videotracker.studio.sampler;

import java.util.List;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;

/**
 * An envelope laid over a clip, from where a note begins in the direction in which it plays. The gate is drawn to end half-way
 * between the decay and the end of what plays, and earlier where the release would else run past that end. Immutable.
 *
 * @param attack the place of full level
 * @param decay the place at which the sustain level is reached
 * @param gateEnd the place at which the release begins
 * @param release the place of silence
 */
record EnvelopeShape(double start, double attack, double decay, double gateEnd, double release, double sustain) {
    /** A clip that stands still is drawn as if it moved at the usual speed. */
    private static final double SLOWEST = 0.01;

    /** A value that a drag sets. */
    record Change(String parameter, double value) {}

    /**
     * The shape over a clip.
     *
     * @param start the place at which a note begins
     * @param end the place at which it ends by itself; left of the start for one that plays backwards
     * @param placePerMs how far a millisecond of playing goes: see {@link #placePerMs}
     */
    static EnvelopeShape of(EnvelopeSettings envelope, double start, double end, double placePerMs) {
        double direction = end < start ? -1 : 1;
        double length = Math.abs(end - start);
        double attack = envelope.attackMs() * placePerMs;
        double decay = attack + envelope.decayMs() * placePerMs;
        double release = envelope.releaseMs() * placePerMs;
        double half = decay + Math.max(0, length - decay) / 2;
        double gateEnd = Math.max(decay, Math.min(half, length - release));
        return new EnvelopeShape(
                start,
                start + direction * attack,
                start + direction * decay,
                start + direction * gateEnd,
                start + direction * (gateEnd + release),
                envelope.sustain());
    }

    /** How far a millisecond of playing at a speed goes in a clip. */
    static double placePerMs(double speed, double clipSeconds) {
        double magnitude = Math.abs(speed);
        return (magnitude < SLOWEST ? 1 : magnitude) / (1000 * clipSeconds);
    }

    double place(EnvelopeHandle handle) {
        return switch (handle) {
            case ATTACK -> attack;
            case DECAY -> decay;
            case SUSTAIN -> gateEnd;
            case RELEASE -> release;
        };
    }

    /** The loudness at a handle, 0..1. */
    double level(EnvelopeHandle handle) {
        return switch (handle) {
            case ATTACK -> 1;
            case DECAY, SUSTAIN -> sustain;
            case RELEASE -> 0;
        };
    }

    /**
     * What a drag from a beginning to here means. Values are not clamped: a command does that.
     *
     * @param before the envelope when the drag began
     * @param ms how much later the handle is now, in the direction of playing
     * @param level how much higher it is now
     */
    static List<Change> drag(EnvelopeHandle handle, EnvelopeSettings before, double ms, double level) {
        return switch (handle) {
            case ATTACK -> List.of(new Change("attackMs", before.attackMs() + ms));
            case DECAY ->
                List.of(new Change("decayMs", before.decayMs() + ms), new Change("sustain", before.sustain() + level));
            case SUSTAIN -> List.of(new Change("sustain", before.sustain() + level));
            case RELEASE -> List.of(new Change("releaseMs", before.releaseMs() + ms));
        };
    }
}
