package org.videotracker.engine.sampler;

import java.util.List;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.Interpolation;

/**
 * Everything that a {@link Sampler} is told. Immutable; built on the engine's thread, read on the audio thread.
 *
 * @param sampleRate of the engine, frames per second
 * @param samples the bank by slot
 * @param names finds them by name
 * @param polyphony whether a note ends the ones before
 * @param envelope for every note that does not lock a part of it
 * @param grainWindow the loudness over each grain
 * @param memoryMode where {@link PlayStyle#NEXT} goes on
 * @param quality how speeds other than one are read
 * @param voices how many notes sound at once, 1..1024 (the parameter offers 1..64)
 * @param videoBlend the index of the blend mode of pictures, in the order of {@link MultiSamplerType#BLEND_MODES}
 * @param videoFollowsEnvelope whether a picture is as opaque as its note is loud
 * @param volume linear gain of all, 0..2
 * @param enabled a disabled sampler ends its notes and takes no triggers
 */
public record SamplerSettings(
        int sampleRate,
        List<SampleSlot> samples,
        SampleNames names,
        PolyphonyMode polyphony,
        EnvelopeSettings envelope,
        GrainWindow grainWindow,
        MemoryMode memoryMode,
        Interpolation quality,
        int voices,
        int videoBlend,
        boolean videoFollowsEnvelope,
        double volume,
        boolean enabled) {
    public static final int DEFAULT_VOICES = 16;
    public static final int MAX_VOICES = 1024;

    public SamplerSettings {
        samples = List.copyOf(samples);
        require(sampleRate > 0, "sample rate", sampleRate);
        require(voices >= 1 && voices <= MAX_VOICES, "number of voices", voices);
        require(videoBlend >= 0 && videoBlend < MultiSamplerType.BLEND_MODES.size(), "blend mode", videoBlend);
        require(volume >= 0 && volume <= SampleSettings.MAX_VOLUME, "volume", volume);
    }

    private static void require(boolean isLegal, String name, double value) {
        if (!isLegal) {
            throw new IllegalArgumentException("a sampler cannot have the " + name + " " + value);
        }
    }

    /** The settings of a new module. */
    public static SamplerSettings of(int sampleRate, List<SampleSlot> samples) {
        return new SamplerSettings(
                sampleRate,
                samples,
                SampleNames.NONE,
                PolyphonyMode.MONO,
                EnvelopeSettings.DEFAULT,
                GrainWindow.NONE,
                MemoryMode.DEFAULT,
                Interpolation.DEFAULT,
                DEFAULT_VOICES,
                0,
                true,
                1,
                true);
    }

    public SamplerSettings withSamples(List<SampleSlot> value) {
        return new SamplerSettings(
                sampleRate,
                value,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withNames(SampleNames value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                value,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withPolyphony(PolyphonyMode value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                value,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withEnvelope(EnvelopeSettings value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                value,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withGrainWindow(GrainWindow value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                value,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withMemoryMode(MemoryMode value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                value,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withQuality(Interpolation value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                value,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withVoices(int value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                value,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withVideoBlend(int value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                value,
                videoFollowsEnvelope,
                volume,
                enabled);
    }

    public SamplerSettings withVideoFollowsEnvelope(boolean value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                value,
                volume,
                enabled);
    }

    public SamplerSettings withVolume(double value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                value,
                enabled);
    }

    public SamplerSettings withEnabled(boolean value) {
        return new SamplerSettings(
                sampleRate,
                samples,
                names,
                polyphony,
                envelope,
                grainWindow,
                memoryMode,
                quality,
                voices,
                videoBlend,
                videoFollowsEnvelope,
                volume,
                value);
    }
}
