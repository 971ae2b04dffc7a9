package org.videotracker.engine.mixer.video;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Area;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.compositor.Layer;
import org.videotracker.engine.compositor.Mix.Backdrop;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.Context;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.Processor;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;

/** The processor of the module types {@link VideoMixerType} and {@link VideoOutputType}: lays pictures over one another. */
public final class VideoMixProcessor implements Processor<VideoMixProcessor.Settings> {
    /** More layers than this nobody can tell apart. */
    private static final int CAPACITY = 64;

    private static final Blend[] BLENDS = Blend.values();
    private static final Fit[] FITS = Fit.values();

    private final VideoMix mix;
    private final OutputGauges gauges;

    /**
     * What is mixed.
     *
     * @param mix the mix itself
     * @param places where the values array holds each connection's opacity; blend, x, y, width, height and mute follow it
     * @param masterPlace where it holds the master opacity; blend mode, auto-normalise and fit follow it
     */
    public record Settings(VideoMixSettings mix, int[] places, int masterPlace) {}

    public VideoMixProcessor(Surroundings surroundings, Backdrop backdrop) {
        mix = new VideoMix(surroundings.width(), surroundings.height(), CAPACITY, backdrop);
        gauges = surroundings.gauges();
    }

    @Override
    public Settings settings(Module module, Context context) {
        List<Link> sources = context.inputs().stream()
                .filter(link -> link.signal() == Signal.VIDEO)
                .limit(CAPACITY)
                .toList();
        VideoMixSettings settings = new VideoMixSettings(
                module.enabled(),
                module.number(VideoMixerType.MASTER_OPACITY),
                module.number(VideoMixerType.AUTO_NORMALIZE) > 0.5,
                VideoMixerType.commonBlend((int) module.number(VideoMixerType.BLEND_MODE)),
                FITS[(int) module.number(VideoMixerType.FIT)],
                sources.stream().map(VideoMixProcessor::connection).toList());
        int[] places = sources.stream()
                .mapToInt(link -> context.placeOf(link, Link.OPACITY))
                .toArray();
        return new Settings(settings, places, context.placeOf(module, VideoMixerType.MASTER_OPACITY));
    }

    private static VideoConnection connection(Link link) {
        return new VideoConnection(
                link.number(Link.OPACITY),
                BLENDS[(int) link.number(Link.BLEND)],
                new Area(link.number(Link.X), link.number(Link.Y), link.number(Link.WIDTH), link.number(Link.HEIGHT)),
                link.number(Link.MUTE) < 0.5);
    }

    @Override
    public void render(Settings settings, Block block) {
        // Pictures are mixed once a frame, on the video side.
    }

    @Override
    public double readOut(int index) {
        return index == 0 ? gauges.framesPerSecond() : gauges.frameMs();
    }

    @Override
    public Picture picture() {
        return mix;
    }

    @Override
    public void present(Settings settings, double[] values, @Nullable Picture[] inputs) {
        mix.apply(settings.mix(), inputs);
        int master = settings.masterPlace();
        mix.modulateMaster(values[master], values[master + 2] > 0.5);
        for (int i = 0; i < settings.places().length; i++) {
            modulate(mix.layer(i), values, settings.places()[i], master);
        }
    }

    private static void modulate(Layer layer, double[] values, int place, int master) {
        int common = (int) values[master + 1];
        layer.fit = FITS[(int) values[master + 3]];
        layer.opacity = values[place];
        layer.blend = BLENDS[common < BLENDS.length ? common : (int) values[place + 1]];
        layer.x = values[place + 2];
        layer.y = values[place + 3];
        layer.width = values[place + 4];
        layer.height = values[place + 5];
        layer.visible = values[place + 6] < 0.5;
    }
}
