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
    /** Where on the canvas, as in {@link Area}; numbers of their own, so that they can move with every frame. */
    public double x;

    public double y;
    public double width = 1;
    public double height = 1;
    /** How the picture goes into its area. */
    public Fit fit = Fit.FIT;
    /** A hidden layer contributes nothing, but its picture's time runs on. */
    public boolean visible = true;

    /** Puts the layer where an area is. */
    public void place(Area area) {
        x = area.x();
        y = area.y();
        width = area.width();
        height = area.height();
    }

    /** Whether the two share more than an edge. */
    boolean overlaps(Layer other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
