package org.videotracker.engine.sampler;

import org.videotracker.engine.event.LockBuffer;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.envelope.EnvelopeShape;

/**
 * The values that one voice goes by: what its trigger locked, and the sample's and the module's own for the rest, which
 * it goes on following. Mutable; owned by the audio thread.
 */
final class VoiceValues {
    private static final PlayStyle[] STYLES = PlayStyle.values();
    /** How often a sample is heard in a cycle at the most, where the speed counts that. */
    private static final double MOST_IN_A_CYCLE = 1024;

    double position;
    double speed;
    double volume;
    double grainSize;
    double regionStart;
    double regionEnd;
    double pan;
    int blend;
    PlayStyle style = PlayStyle.ONCE;
    final EnvelopeShape envelope = new EnvelopeShape();
    /** The gain of the whole module. */
    double moduleVolume;

    SampleCurves curves = SampleCurves.NONE;

    private final SamplerModulation modulation;
    private Locks locks = Locks.NONE;
    /** Locks that were made while the music plays, and those that came since the note began. */
    private final LockBuffer laterLocks = new LockBuffer();

    private double gain = 1;
    private double mostSpeed = SampleSettings.MAX_SPEED;
    private int slot;

    VoiceValues(SamplerModulation modulation) {
        this.modulation = modulation;
    }

    void take(SamplerSettings settings, SampleSettings sample, int newSlot, Trigger trigger) {
        slot = newSlot;
        mostSpeed = trigger.cycleFrames > 0 ? MOST_IN_A_CYCLE : SampleSettings.MAX_SPEED;
        gain = trigger.gain;
        boolean isReused = trigger.locks instanceof LockBuffer;
        locks = isReused ? Locks.NONE : trigger.locks;
        laterLocks.set(isReused ? trigger.locks : Locks.NONE);
        pan = 0;
        follow(settings, sample);
    }

    /** Takes over what a change locks; for the values to be so, {@link #follow} comes next. */
    void lock(Trigger change) {
        laterLocks.putAll(change.locks);
        if (!change.parameter.isEmpty()) {
            laterLocks.put(change.parameter, change.value);
        }
    }

    boolean locksPosition() {
        return locks.has("position") || laterLocks.has("position");
    }

    /** Takes over every value that is not locked. */
    void follow(SamplerSettings settings, SampleSettings sample) {
        position = sample.position();
        speed = sample.speed();
        volume = sample.volume();
        grainSize = sample.grainSize();
        regionStart = sample.regionStart();
        regionEnd = sample.regionEnd();
        style = sample.playStyle();
        curves = sample.curves();
        blend = settings.videoBlend();
        envelope.set(settings.envelope());
        moduleVolume = settings.volume();
        modulation.apply(this, slot);
        lock(locks);
        lock(laterLocks);
        volume *= gain;
    }

    private void lock(Locks all) {
        for (int i = 0; i < all.count(); i++) {
            if (!Double.isNaN(all.value(i))) {
                lock(all.name(i), all.value(i));
            }
        }
    }

    /**
     * Each lock is held to its parameter's range; the second names are those of old files. Names of others mean
     * nothing.
     */
    private void lock(String name, double value) {
        switch (name) {
            case "position" -> position = Math.clamp(value, 0, 1);
            case "speed" -> speed = Math.clamp(value, -mostSpeed, mostSpeed);
            case "volume" -> volume = Math.clamp(value, 0, SampleSettings.MAX_VOLUME);
            case "grainSize", "loopSize" -> grainSize = Math.clamp(value, 0, SampleSettings.MAX_GRAIN_SIZE);
            case "regionStart", "loopStart" -> regionStart = Math.clamp(value, 0, 1);
            case "regionEnd", "loopEnd" -> regionEnd = Math.clamp(value, 0, 1);
            case "attackMs" -> envelope.attackMs = Math.clamp(value, 0, EnvelopeSettings.MAX_ATTACK_MS);
            case "decayMs" -> envelope.decayMs = Math.clamp(value, 0, EnvelopeSettings.MAX_DECAY_MS);
            case "sustain" -> envelope.sustain = Math.clamp(value, 0, 1);
            case "releaseMs" ->
                envelope.releaseMs =
                        Math.clamp(value, EnvelopeSettings.MIN_RELEASE_MS, EnvelopeSettings.MAX_RELEASE_MS);
            case "playStyle" -> style = STYLES[Math.clamp(Math.round(value), 0, STYLES.length - 1)];
            case "videoBlend" -> blend = Math.clamp(Math.round(value), 0, MultiSamplerType.BLEND_MODES.size() - 1);
            case "pan" -> pan = Math.clamp(value, -1, 1);
            default -> {}
        }
    }
}
