package org.videotracker.engine.mixer.audio;

import java.util.List;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.SystemModules;

/** The processor of the module types {@link AudioMixerType} and {@link AudioOutputType}: adds up what is connected. */
public final class AudioMixProcessor implements Processor<AudioMixProcessor.Settings> {
    private final AudioMix mix;
    private final OutputGauges gauges;
    private final Audition audition;

    /**
     * What is mixed.
     *
     * @param mix the mix itself
     * @param places where the values array holds each connection's gain; pan, mute and solo follow it
     * @param masterPlace where it holds the master gain
     * @param softClipPlace where it holds whether loud passages are bent, or -1
     * @param isMaster whether this is what is heard
     */
    public record Settings(AudioMixSettings mix, int[] places, int masterPlace, int softClipPlace, boolean isMaster) {}

    public AudioMixProcessor(Surroundings surroundings) {
        mix = new AudioMix(surroundings.sampleRate());
        gauges = surroundings.gauges();
        audition = surroundings.audition();
    }

    @Override
    public Settings settings(Module module, Context context) {
        List<Link> sources = context.inputs().stream()
                .filter(link -> link.signal() == Signal.AUDIO)
                .limit(AudioMixSettings.MAX_CONNECTIONS)
                .toList();
        boolean canClip = module.type().parameter(AudioOutputType.SOFT_CLIP).isPresent();
        AudioMixSettings settings = new AudioMixSettings(
                module.enabled(),
                module.number(AudioMixerType.MASTER_VOLUME),
                canClip && module.number(AudioOutputType.SOFT_CLIP) > 0.5,
                sources.stream().map(AudioMixProcessor::connection).toList());
        int[] places = sources.stream()
                .mapToInt(link -> context.placeOf(link, Link.GAIN))
                .toArray();
        return new Settings(
                settings,
                places,
                context.placeOf(module, AudioMixerType.MASTER_VOLUME),
                canClip ? context.placeOf(module, AudioOutputType.SOFT_CLIP) : -1,
                module.name().equals(SystemModules.AUDIO_OUT));
    }

    private static AudioConnection connection(Link link) {
        return new AudioConnection(
                link.id().uuid(),
                link.number(Link.GAIN),
                link.number(Link.PAN),
                link.number(Link.MUTE) > 0.5,
                link.number(Link.SOLO) > 0.5);
    }

    @Override
    public void render(Settings settings, Block block) {
        mix.apply(settings.mix());
        mix.besides(settings.isMaster() ? audition : null);
        double[] values = block.values();
        int clip = settings.softClipPlace();
        mix.modulateMaster(values[settings.masterPlace()], clip >= 0 && values[clip] > 0.5);
        int[] places = settings.places();
        for (int i = 0; i < places.length; i++) {
            int gain = places[i];
            mix.modulate(i, values[gain], values[gain + 1], values[gain + 2] > 0.5, values[gain + 3] > 0.5);
        }
        mix.render(block.inputs(), block.output(), block.frames(), block.frame());
    }

    @Override
    public double readOut(int index) {
        return switch (index) {
            case 0 -> Math.min(1, mix.rms());
            case 1 -> Math.min(1, mix.peak());
            case 2 -> gauges.latencyMs();
            case 3 -> gauges.xruns();
            default -> gauges.load();
        };
    }
}
