package org.videotracker.engine;

import java.util.List;
import java.util.Map;
import org.videotracker.engine.capture.CaptureProcessor;
import org.videotracker.engine.capture.CaptureType;
import org.videotracker.engine.compositor.Mix.Backdrop;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.mixer.audio.AudioMixProcessor;
import org.videotracker.engine.mixer.audio.AudioMixerType;
import org.videotracker.engine.mixer.audio.AudioOutputType;
import org.videotracker.engine.mixer.video.VideoMixProcessor;
import org.videotracker.engine.mixer.video.VideoMixerType;
import org.videotracker.engine.mixer.video.VideoOutputType;
import org.videotracker.engine.modulator.follower.EnvelopeFollowerProcessor;
import org.videotracker.engine.modulator.follower.EnvelopeFollowerType;
import org.videotracker.engine.modulator.lfo.LfoProcessor;
import org.videotracker.engine.modulator.lfo.LfoType;
import org.videotracker.engine.modulator.macro.MacroProcessor;
import org.videotracker.engine.modulator.macro.MacroType;
import org.videotracker.engine.modulator.pattern.PatternModulatorProcessor;
import org.videotracker.engine.modulator.pattern.PatternModulatorType;
import org.videotracker.engine.modulator.random.RandomModulatorProcessor;
import org.videotracker.engine.modulator.random.RandomModulatorType;
import org.videotracker.engine.modulator.steps.StepModulatorProcessor;
import org.videotracker.engine.modulator.steps.StepModulatorType;
import org.videotracker.engine.sampler.MultiSamplerProcessor;
import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.scope.OscilloscopeProcessor;
import org.videotracker.engine.scope.OscilloscopeType;
import org.videotracker.engine.scope.SpectrogramProcessor;
import org.videotracker.engine.scope.SpectrogramType;
import org.videotracker.engine.sequencing.TrackerSequencerProcessor;
import org.videotracker.engine.sequencing.TrackerSequencerType;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.pattern.expression.Vocabulary;

/** The module types that come with the program, one line each. */
public final class BuiltInModules {
    private static final Map<String, String> ALIASES = Map.of(
            "MediaPool", "MultiSampler",
            "pool", "MultiSampler",
            "sampler", "MultiSampler",
            "tracker", "TrackerSequencer",
            "sequencer", "TrackerSequencer",
            "VisualOutput", "VideoOutput",
            "follower", "EnvelopeFollower",
            "steps", "StepModulator",
            "random", "RandomModulator");

    private BuiltInModules() {}

    /**
     * Every type with its processors.
     *
     * @param kernels makes the resampling kernels that this machine runs best
     */
    public static List<ModuleKind> kinds(KernelFactory kernels) {
        return List.of(
                new ModuleKind(
                        TrackerSequencerType.describe(),
                        (module, around) -> new TrackerSequencerProcessor(around, Vocabulary::compile)),
                new ModuleKind(
                        MultiSamplerType.create(), (module, around) -> new MultiSamplerProcessor(around, kernels)),
                new ModuleKind(AudioMixerType.DESCRIPTION, (module, around) -> new AudioMixProcessor(around)),
                new ModuleKind(
                        VideoMixerType.DESCRIPTION,
                        (module, around) -> new VideoMixProcessor(around, Backdrop.TRANSPARENT)),
                new ModuleKind(AudioOutputType.DESCRIPTION, (module, around) -> new AudioMixProcessor(around)),
                new ModuleKind(
                        VideoOutputType.DESCRIPTION, (module, around) -> new VideoMixProcessor(around, Backdrop.BLACK)),
                new ModuleKind(OscilloscopeType.DESCRIPTION, (module, around) -> new OscilloscopeProcessor(around)),
                new ModuleKind(SpectrogramType.DESCRIPTION, (module, around) -> new SpectrogramProcessor(around)),
                new ModuleKind(CaptureType.DESCRIPTION, (module, around) -> new CaptureProcessor(around)),
                new ModuleKind(LfoType.DESCRIPTION, (module, around) -> new LfoProcessor()),
                new ModuleKind(
                        EnvelopeFollowerType.DESCRIPTION, (module, around) -> new EnvelopeFollowerProcessor(around)),
                new ModuleKind(StepModulatorType.DESCRIPTION, (module, around) -> new StepModulatorProcessor()),
                new ModuleKind(RandomModulatorType.DESCRIPTION, (module, around) -> new RandomModulatorProcessor()),
                new ModuleKind(
                        PatternModulatorType.DESCRIPTION,
                        (module, around) -> new PatternModulatorProcessor(around.lookahead(), Vocabulary::compile)),
                new ModuleKind(MacroType.DESCRIPTION, (module, around) -> new MacroProcessor()));
    }

    /** The descriptions of all types. */
    public static Catalog catalog() {
        return new Catalog(
                kinds(Kernels.scalar()).stream().map(ModuleKind::type).toList(), ALIASES);
    }
}
