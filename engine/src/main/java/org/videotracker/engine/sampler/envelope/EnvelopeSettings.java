package org.videotracker.engine.sampler.envelope;

/**
 * The shape of a note.
 *
 * @param attackMs from silence to full level, 0..10000 ms
 * @param decayMs from full level to the sustain level, 0..10000 ms
 * @param sustain the level that is held, 0..1; at 0 the note ends with the decay
 * @param releaseMs from the level at the end of the gate to silence, 5..5000 ms
 * @param curve how much each segment bends, -10..10: 0 is straight, above it segments start fast and end slowly
 */
public record EnvelopeSettings(double attackMs, double decayMs, double sustain, double releaseMs, double curve) {
    public static final double MAX_ATTACK_MS = 10_000;
    public static final double MAX_DECAY_MS = 10_000;
    public static final double MIN_RELEASE_MS = 5;
    public static final double MAX_RELEASE_MS = 5_000;
    public static final double MAX_CURVE = 10;
    public static final EnvelopeSettings DEFAULT = new EnvelopeSettings(0, 0, 1, 10, 0);

    public EnvelopeSettings {
        require("attackMs", attackMs, 0, MAX_ATTACK_MS);
        require("decayMs", decayMs, 0, MAX_DECAY_MS);
        require("sustain", sustain, 0, 1);
        require("releaseMs", releaseMs, MIN_RELEASE_MS, MAX_RELEASE_MS);
        require("curve", curve, -MAX_CURVE, MAX_CURVE);
    }

    private static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("an envelope's " + name + " is " + min + ".." + max + ", not " + value);
        }
    }

    public EnvelopeSettings withAttackMs(double value) {
        return new EnvelopeSettings(value, decayMs, sustain, releaseMs, curve);
    }

    public EnvelopeSettings withDecayMs(double value) {
        return new EnvelopeSettings(attackMs, value, sustain, releaseMs, curve);
    }

    public EnvelopeSettings withSustain(double value) {
        return new EnvelopeSettings(attackMs, decayMs, value, releaseMs, curve);
    }

    public EnvelopeSettings withReleaseMs(double value) {
        return new EnvelopeSettings(attackMs, decayMs, sustain, value, curve);
    }

    public EnvelopeSettings withCurve(double value) {
        return new EnvelopeSettings(attackMs, decayMs, sustain, releaseMs, value);
    }
}
