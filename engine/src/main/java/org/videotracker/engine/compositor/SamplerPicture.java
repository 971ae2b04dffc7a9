package org.videotracker.engine.compositor;

import org.videotracker.engine.clip.VideoClip;

/**
 * The voices of a sampler as one picture: mixed among themselves on transparent black, strip by strip as the consumer
 * reads them, so that no canvas of its own is needed. Owned by the video thread.
 */
public final class SamplerPicture implements Picture {
    private final Mix amongThemselves = new Mix(1, true, Mix.Backdrop.TRANSPARENT, Scaling.BILINEAR);
    private final Compositor compositor;
    private final VoiceStack voices;
    private final Layer[] layers;
    private final ClipPicture[] pictures;

    /**
     * @param width of the canvas it will be laid on, so that its rows can be taken as they are
     * @param capacity how many voices there can be
     */
    public SamplerPicture(int width, int height, int capacity) {
        compositor = new Compositor(width, height, capacity);
        voices = new VoiceStack(capacity);
        layers = new Layer[capacity];
        pictures = new ClipPicture[capacity];
        VideoClip none = new StillClip(1, 1, new int[1], true);
        for (int i = 0; i < capacity; i++) {
            layers[i] = new Layer();
            pictures[i] = new ClipPicture(none);
        }
    }

    /** The voices to show; filled by the owner before each frame. */
    public VoiceStack voices() {
        return voices;
    }

    /** How voices whose shape is not the canvas's go into it. */
    public void fit(Fit fit) {
        for (int i = 0; i < layers.length; i++) {
            layers[i].fit = fit;
        }
    }

    @Override
    public int width() {
        return compositor.width();
    }

    @Override
    public int height() {
        return compositor.height();
    }

    @Override
    public boolean hasAlpha() {
        return true;
    }

    @Override
    public void prepare(FrameTime time) {
        int count = voices.count();
        for (int i = 0; i < count; i++) {
            Layer layer = layers[i];
            VideoClip clip = voices.clip(i);
            if (clip == null) {
                layer.picture = null;
                continue;
            }
            pictures[i].show(clip, voices.seconds(i));
            layer.picture = pictures[i];
            layer.opacity = voices.opacity(i);
            layer.blend = voices.blend(i);
        }
        compositor.prepare(layers, count, amongThemselves, time);
    }

    @Override
    public boolean isBlank() {
        return voices.count() == 0;
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        compositor.rows(firstRow, rows, into, offset);
    }

    @Override
    public int[] strip(int firstRow, int rows, int[] scratch) {
        return compositor.strip(firstRow, rows, scratch);
    }
}
