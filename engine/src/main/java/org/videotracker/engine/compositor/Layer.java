package org.videotracker.engine.compositor;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.blend.Blend;

/**
 * One layer of a mix. Mutable, made beforehand and reused, since its values move with every frame; owned by the video
 * thread.
 */
public final class Layer {
    /** What is shown, or null for nothing. */
    public @Nullable Picture picture;
    /** 0..1. */
    public double opacity = 1;

    public Blend blend = Blend.ADD;
    /** Where on the canvas. */
    public Area area = Area.FULL;
    /** How the picture goes into its area. */
    public Fit fit = Fit.FIT;
    /** A hidden layer contributes nothing, but its picture's time runs on. */
    public boolean visible = true;
}
