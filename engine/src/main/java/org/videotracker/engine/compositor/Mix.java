package org.videotracker.engine.compositor;

/** How layers become one picture. Mutable and reused, like the {@link Layer}s; owned by the video thread. */
public final class Mix {
    /** Of the whole, 0..1. */
    public double opacity;
    /** Whether ADD layers share the light so that several together do not burn out. */
    public boolean autoNormalize;
    /** What is behind all layers. */
    public final Backdrop backdrop;
    /** How pictures of another size are shown. */
    public Scaling scaling;

    /** What is behind all layers. */
    public enum Backdrop {
        /** Nothing: the result can be a layer of another mix. */
        TRANSPARENT,
        /** Opaque black: the result can be shown. */
        BLACK
    }

    public Mix(double opacity, boolean autoNormalize, Backdrop backdrop, Scaling scaling) {
        this.opacity = opacity;
        this.autoNormalize = autoNormalize;
        this.backdrop = backdrop;
        this.scaling = scaling;
    }
}
