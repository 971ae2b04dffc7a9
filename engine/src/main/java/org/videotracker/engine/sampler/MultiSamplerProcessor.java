package org.videotracker.engine.sampler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.SamplerPicture;
import org.videotracker.engine.compositor.VoiceStack;
import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Remark;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.time.TransportChange;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;

/** The processor of the module type {@link MultiSamplerType}. */
public final class MultiSamplerProcessor implements Processor<SamplerSettings> {
    private static final Blend[] BLENDS = Blend.values();
    private static final Fit[] FITS = Fit.values();
    private static final int VIDEO_FIT = MultiSamplerType.create().parameters().stream()
            .map(Parameter::name)
            .toList()
            .indexOf(MultiSamplerType.VIDEO_FIT);

    private final Surroundings surroundings;
    private final Sampler sampler;
    private final CurveShelf curves = new CurveShelf();
    private final VideoVoices shown = new VideoVoices(MultiSamplerType.MAX_VOICES);
    private final SamplerPicture picture;
    private SampleNames names = SampleNames.NONE;
    private String name = "";
    private @Nullable ModuleId id;
    private float peakOfCell;
    private float peakOfLastCell;
    private boolean wasModulated;
    private long moves;

    public MultiSamplerProcessor(Surroundings surroundings, KernelFactory kernels) {
        this.surroundings = surroundings;
        this.sampler = new Sampler(MultiSamplerType.MAX_VOICES, kernels);
        this.picture = new SamplerPicture(surroundings.width(), surroundings.height(), MultiSamplerType.MAX_VOICES);
    }

    @Override
    public SamplerSettings settings(Module module, Context context) {
        List<SampleSlot> slots = new ArrayList<>(module.samples().size());
        for (Optional<Sample> sample : module.samples().slots()) {
            slots.add(sample.map(present -> slot(module, present, context)).orElse(SampleSlot.EMPTY));
        }
        curves.sweep();
        id = module.id();
        name = module.name();
        follow(module.samples().slots().stream()
                .map(sample -> sample.map(Sample::name).orElse(""))
                .toList());
        return new SamplerSettings(
                surroundings.sampleRate(),
                slots,
                names,
                PolyphonyMode.values()[(int) module.number("polyphonyMode")],
                new EnvelopeSettings(
                        module.number("attackMs"),
                        module.number("decayMs"),
                        module.number("sustain"),
                        module.number("releaseMs"),
                        module.number("envelopeCurve")),
                GrainWindow.values()[(int) module.number("grainEnvelope")],
                MemoryMode.values()[(int) module.number("memoryMode")],
                Interpolation.values()[(int) module.number("quality")],
                (int) module.number("voices"),
                (int) module.number("videoBlend"),
                module.number("videoFollowsEnvelope") > 0.5,
                module.number("masterVolume"),
                module.enabled());
    }

    /** The names stay the same object as long as they are the same, so that each that is not found is told of once. */
    private void follow(List<String> sampleNames) {
        if (!names.names().equals(sampleNames)) {
            names = new SampleNames(sampleNames, surroundings.lookahead()::want);
        }
    }

    @Override
    public boolean prepare() {
        ModuleId module = id;
        if (module != null) {
            for (String unfound : names.unfound().takeNew()) {
                surroundings
                        .lookahead()
                        .remark(Remark.of(module, "playing samples of " + name, names.sentence(unfound, name)));
            }
        }
        return false;
    }

    private SampleSlot slot(Module module, Sample sample, Context context) {
        Clip clip = context.clips().clip(sample.asset());
        if (clip == null) {
            return SampleSlot.LOADING;
        }
        return SampleSlot.of(
                clip,
                new SampleSettings(
                        number(module, sample, "position"),
                        number(module, sample, "speed"),
                        number(module, sample, "volume"),
                        number(module, sample, "grainSize"),
                        number(module, sample, "regionStart"),
                        number(module, sample, "regionEnd"),
                        PlayStyle.values()[(int) number(module, sample, "playStyle")],
                        new SampleCurves(
                                curve(module, sample, MultiSamplerType.VOLUME_CURVE),
                                curve(module, sample, MultiSamplerType.SPEED_CURVE))));
    }

    private Curve curve(Module module, Sample sample, String name) {
        Parameter parameter = module.type().sampleParameter(name).orElseThrow();
        return curves.curve(
                parameter.curve().orElseThrow(), sample.value(parameter).asText());
    }

    private static double number(Module module, Sample sample, String name) {
        Parameter parameter = module.type().sampleParameter(name).orElseThrow();
        return sample.value(parameter).asNumber();
    }

    @Override
    public void render(SamplerSettings settings, Block block) {
        if (block.clock().change() == TransportChange.STOP) {
            sampler.clearMemory();
        }
        if (block.frame() % StereoBuffer.CAPACITY == 0) {
            peakOfLastCell = peakOfCell;
            peakOfCell = 0;
            modulate(block);
        }
        sampler.render(settings, block.triggersIn(), block.output(), block.frames(), block.frame());
        peakOfCell = Math.max(peakOfCell, sampler.peak());
    }

    private void modulate(Block block) {
        if (block.isModulated() || wasModulated) {
            boolean moved = block.isModulated() != wasModulated || block.moves() != moves;
            wasModulated = block.isModulated();
            moves = block.moves();
            sampler.modulate(wasModulated ? block.values() : null, block.firstSampleValue(), moved);
        }
    }

    @Override
    public double readOut(int index) {
        return switch (index) {
            case 0 -> Math.min(1, peakOfLastCell);
            case 1 -> sampler.activeVoices();
            default -> sampler.position();
        };
    }

    @Override
    public int detailSize() {
        return VoiceMarks.SIZE;
    }

    @Override
    public void detail(double[] into, int from) {
        VoiceMarks.put(sampler, into, from);
    }

    @Override
    public Picture picture() {
        return picture;
    }

    @Override
    public void present(SamplerSettings settings, double[] values, @Nullable Picture[] inputs) {
        picture.fit(FITS[(int) values[VIDEO_FIT]]);
        sampler.showVideo(shown);
        VoiceStack voices = picture.voices();
        voices.clear();
        for (int i = 0; i < shown.count; i++) {
            VideoClip clip = shown.clips[i];
            if (clip != null) {
                voices.add(clip, shown.seconds[i], shown.opacities[i], BLENDS[shown.blends[i]]);
            }
        }
    }
}
