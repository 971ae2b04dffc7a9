package org.videotracker.engine.mixer.video;

import org.videotracker.engine.compositor.Area;
import org.videotracker.engine.compositor.blend.Blend;

/**
 * How one source goes into a mix of pictures.
 *
 * @param opacity 0..1; values outside are clamped
 * @param blend how it is laid over what is beneath it
 * @param area where on the canvas
 * @param visible a hidden one contributes nothing; its time runs on
 */
public record VideoConnection(double opacity, Blend blend, Area area, boolean visible) {
    /** Adds the source to the whole canvas. */
    public static final VideoConnection ADDED = new VideoConnection(1, Blend.ADD, Area.FULL, true);

    public VideoConnection {
        if (Double.isNaN(opacity)) {
            throw new IllegalArgumentException("the opacity is a number");
        }
        opacity = Math.clamp(opacity, 0.0, 1.0);
    }
}
