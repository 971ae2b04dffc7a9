package org.videotracker.engine.mixer.video;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Compositor;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Layer;
import org.videotracker.engine.compositor.Mix;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.Scaling;

/**
 * Several pictures mixed into a frame of its own: a video mixer, whose frame is transparent where nothing is, or a
 * video output, whose frame is opaque. A frame is composed once, however many mixers read it. Owned by the video
 * thread between {@link #prepare} and the rows of a frame, and by whoever hands values over between frames; allocates nothing.
 */
public final class VideoMix implements Picture {
    private final Compositor compositor;
    private final Frame frame;
    private final Layer[] layers;
    private final Mix mix;
    private boolean enabled = true;
    private double masterOpacity = 1;
    private int count;
    private long composedIndex = Long.MIN_VALUE;

    /** @param capacity how many layers there can be; more are left out, the last first */
    public VideoMix(int width, int height, int capacity, Mix.Backdrop backdrop) {
        compositor = new Compositor(width, height, capacity);
        frame = new Frame(width, height);
        mix = new Mix(1, true, backdrop, Scaling.BILINEAR);
        layers = new Layer[capacity];
        for (int i = 0; i < capacity; i++) {
            layers[i] = new Layer();
        }
    }

    /**
     * Takes over settings, while no frame is being composed. Values that were modulated return to what the settings say.
     *
     * @param pictures what the connections show, in their order; null where one shows nothing
     */
    public void apply(VideoMixSettings settings, @Nullable Picture[] pictures) {
        count = Math.min(settings.connections().size(), layers.length);
        for (int i = 0; i < count; i++) {
            connect(layers[i], settings, settings.connections().get(i), pictures[i]);
        }
        for (int i = count; i < layers.length; i++) {
            layers[i].picture = null;
        }
        enabled = settings.enabled();
        masterOpacity = settings.masterOpacity();
        mix.autoNormalize = settings.autoNormalize();
    }

    private static void connect(
            Layer layer, VideoMixSettings settings, VideoConnection connection, @Nullable Picture picture) {
        layer.picture = picture;
        layer.opacity = connection.opacity();
        layer.blend = settings.commonBlend().orElse(connection.blend());
        layer.place(connection.area());
        layer.visible = connection.visible();
        layer.fit = settings.fit();
    }

    /** The layer of the {@code i}-th connection, for values that are modulated between settings. */
    Layer layer(int i) {
        return layers[i];
    }

    /** Modulates the whole until the next settings. */
    public void modulateMaster(double opacity, boolean autoNormalize) {
        masterOpacity = opacity;
        mix.autoNormalize = autoNormalize;
    }

    /** What was composed last. Valid until the next {@link #prepare}. */
    public Frame frame() {
        return frame;
    }

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
    }

    @Override
    public boolean hasAlpha() {
        return mix.backdrop == Mix.Backdrop.TRANSPARENT;
    }

    /** Composes the frame of a moment, unless it already has. */
    @Override
    public void prepare(FrameTime time) {
        if (time.index() == composedIndex) {
            return;
        }
        composedIndex = time.index();
        mix.opacity = enabled ? masterOpacity : 0;
        compositor.compose(layers, count, mix, time, frame);
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        frame.rows(firstRow, rows, into, offset);
    }
}
