package org.videotracker.engine.sampler;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.model.module.Parameter;

/**
 * What a sampler is told at the moment: its settings, or in their place the numbers that mappings have moved. Owned by the audio
 * thread; shared by all voices of a sampler.
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
    private static final int POLYPHONY = OWN.indexOf("polyphonyMode");
    private static final int GRAIN_WINDOW = OWN.indexOf("grainEnvelope");
    private static final int MEMORY_MODE = OWN.indexOf("memoryMode");
    private static final int QUALITY = OWN.indexOf("quality");
    private static final int VOICES = OWN.indexOf("voices");
    private static final int BLEND = OWN.indexOf("videoBlend");
    private static final int FOLLOWS_ENVELOPE = OWN.indexOf("videoFollowsEnvelope");
    private static final int POSITION = OF_SAMPLE.indexOf("position");
    private static final int SPEED = OF_SAMPLE.indexOf("speed");
    private static final int VOLUME = OF_SAMPLE.indexOf("volume");
    private static final int GRAIN_SIZE = OF_SAMPLE.indexOf("grainSize");
    private static final int REGION_START = OF_SAMPLE.indexOf("regionStart");
    private static final int REGION_END = OF_SAMPLE.indexOf("regionEnd");
    private static final int PLAY_STYLE = OF_SAMPLE.indexOf("playStyle");
    private static final PolyphonyMode[] POLYPHONY_MODES = PolyphonyMode.values();
    private static final GrainWindow[] GRAIN_WINDOWS = GrainWindow.values();
    private static final MemoryMode[] MEMORY_MODES = MemoryMode.values();
    private static final Interpolation[] QUALITIES = Interpolation.values();
    private static final PlayStyle[] STYLES = PlayStyle.values();

    private double @Nullable [] numbers;
    private int firstSample;
    private PolyphonyMode polyphony = PolyphonyMode.MONO;
    private GrainWindow grainWindow = GrainWindow.NONE;
    private MemoryMode memoryMode = MemoryMode.DEFAULT;
    private Interpolation quality = Interpolation.DEFAULT;
    private int voices = SamplerSettings.DEFAULT_VOICES;
    private boolean videoFollowsEnvelope = true;

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

    /** Takes over what the settings say of the whole sampler, unless it was moved. */
    void follow(SamplerSettings settings) {
        double[] moved = numbers;
        if (moved == null) {
            polyphony = settings.polyphony();
            grainWindow = settings.grainWindow();
            memoryMode = settings.memoryMode();
            quality = settings.quality();
            voices = settings.voices();
            videoFollowsEnvelope = settings.videoFollowsEnvelope();
        } else {
            polyphony = POLYPHONY_MODES[(int) moved[POLYPHONY]];
            grainWindow = GRAIN_WINDOWS[(int) moved[GRAIN_WINDOW]];
            memoryMode = MEMORY_MODES[(int) moved[MEMORY_MODE]];
            quality = QUALITIES[(int) moved[QUALITY]];
            voices = (int) moved[VOICES];
            videoFollowsEnvelope = moved[FOLLOWS_ENVELOPE] > 0.5;
        }
    }

    PolyphonyMode polyphony() {
        return polyphony;
    }

    GrainWindow grainWindow() {
        return grainWindow;
    }

    MemoryMode memoryMode() {
        return memoryMode;
    }

    Interpolation quality() {
        return quality;
    }

    int voices() {
        return voices;
    }

    boolean videoFollowsEnvelope() {
        return videoFollowsEnvelope;
    }

    /** Puts what was moved in the place of what the settings say. */
    void apply(VoiceValues values, int slot) {
        double[] moved = numbers;
        if (moved == null) {
            return;
        }
        values.moduleVolume = moved[MASTER_VOLUME];
        values.blend = (int) moved[BLEND];
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
            values.style = STYLES[(int) moved[sample + PLAY_STYLE]];
        }
    }
}
