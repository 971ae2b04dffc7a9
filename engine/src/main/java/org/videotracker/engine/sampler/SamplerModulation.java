package org.videotracker.engine.sampler;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Parameter;

/**
 * The numbers of a sampler as mappings have moved them, which take the place of those in its settings. Owned by the audio thread;
 * shared by all voices of a sampler.
 */
final class SamplerModulation {
    private static final List<String> OWN = names(MultiSamplerType.create().parameters());
    private static final List<String> OF_SAMPLE =
            names(MultiSamplerType.create().sampleParameters());
    private static final int MASTER_VOLUME = OWN.indexOf("masterVolume");
    private static final int ATTACK = OWN.indexOf("attackMs");
    private static final int DECAY = OWN.indexOf("decayMs");
    private static final int SUSTAIN = OWN.indexOf("sustain");
    private static final int RELEASE = OWN.indexOf("releaseMs");
    private static final int CURVE = OWN.indexOf("envelopeCurve");
    private static final int POSITION = OF_SAMPLE.indexOf("position");
    private static final int SPEED = OF_SAMPLE.indexOf("speed");
    private static final int VOLUME = OF_SAMPLE.indexOf("volume");
    private static final int GRAIN_SIZE = OF_SAMPLE.indexOf("grainSize");
    private static final int REGION_START = OF_SAMPLE.indexOf("regionStart");
    private static final int REGION_END = OF_SAMPLE.indexOf("regionEnd");

    private double @Nullable [] numbers;
    private int firstSample;

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    /**
     * Takes over the numbers of a run.
     *
     * @param moved the module's own parameters in the order of its type, and the samples' from {@code samples} on; null if nothing
     *     moves any
     */
    void take(double @Nullable [] moved, int samples) {
        numbers = moved;
        firstSample = samples;
    }

    /** Puts what was moved in the place of what the settings say. */
    void apply(VoiceValues values, int slot) {
        double[] moved = numbers;
        if (moved == null) {
            return;
        }
        values.moduleVolume = moved[MASTER_VOLUME];
        values.envelope.attackMs = moved[ATTACK];
        values.envelope.decayMs = moved[DECAY];
        values.envelope.sustain = moved[SUSTAIN];
        values.envelope.releaseMs = moved[RELEASE];
        values.envelope.curve = moved[CURVE];
        int sample = firstSample + slot * OF_SAMPLE.size();
        if (sample + OF_SAMPLE.size() <= moved.length) {
            values.position = moved[sample + POSITION];
            values.speed = moved[sample + SPEED];
            values.volume = moved[sample + VOLUME];
            values.grainSize = moved[sample + GRAIN_SIZE];
            values.regionStart = moved[sample + REGION_START];
            values.regionEnd = moved[sample + REGION_END];
        }
    }
}
