package org.videotracker.engine.sampler.envelope;

/**
 * {@link EnvelopeSettings} that can be changed in place: a voice's own, with its parameter locks. Owned by the audio
 * thread.
 */
public final class EnvelopeShape {
    public double attackMs;
    public double decayMs;
    public double sustain;
    public double releaseMs;
    public double curve;

    public EnvelopeShape() {
        set(EnvelopeSettings.DEFAULT);
    }

    public void set(EnvelopeSettings settings) {
        attackMs = settings.attackMs();
        decayMs = settings.decayMs();
        sustain = settings.sustain();
        releaseMs = settings.releaseMs();
        curve = settings.curve();
    }

    public void set(EnvelopeShape other) {
        attackMs = other.attackMs;
        decayMs = other.decayMs;
        sustain = other.sustain;
        releaseMs = other.releaseMs;
        curve = other.curve;
    }

    public boolean isSameAs(EnvelopeShape other) {
        return attackMs == other.attackMs
                && decayMs == other.decayMs
                && sustain == other.sustain
                && releaseMs == other.releaseMs
                && curve == other.curve;
    }
}
