package org.videotracker.engine.compositor;

/** How pixels are found between pixels when a picture is shown at another size. */
public enum Scaling {
    /** A weighted mean of the four around: smooth. */
    BILINEAR,
    /** The nearest one: hard edges, for pixel art. */
    NEAREST
}
