package org.videotracker.engine.compositor;

/**
 * How layers become one picture.
 *
 * @param opacity of the whole, 0..1
 * @param autoNormalize whether ADD layers share the light so that several together do not burn out
 * @param backdrop what is behind them
 * @param scaling how pictures of another size are shown
 */
public record Mix(double opacity, boolean autoNormalize, Backdrop backdrop, Scaling scaling) {

    /** What is behind all layers. */
    public enum Backdrop {
        /** Nothing: the result can be a layer of another mix. */
        TRANSPARENT,
        /** Opaque black: the result can be shown. */
        BLACK
    }
}
