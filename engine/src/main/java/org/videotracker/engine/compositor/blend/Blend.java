package org.videotracker.engine.compositor.blend;

/**
 * How a layer is laid over what is beneath it. Every mode works on premultiplied pixels {@code 0xAARRGGBB} and leaves
 * premultiplied pixels: no colour channel ever exceeds its alpha. The order of the constants is the one stored in
 * files.
 */
public enum Blend {
    ADD,
    MULTIPLY,
    ALPHA,
    SCREEN,
    DIFFERENCE,
    LIGHTEN,
    DARKEN;

    /**
     * Lays pixels over others of the same indices. Allocates nothing.
     *
     * @param canvas what is beneath, and receives the result
     * @param layer what is laid over it; another array than the canvas
     * @param from the first index in both
     * @param to one past the last index in both
     * @param opacity of the layer, 0..{@link Opacity#FULL}
     */
    public void lay(int[] canvas, int[] layer, int from, int to, int opacity) {
        switch (this) {
            case ADD -> AddBlend.add(canvas, layer, from, to, opacity);
            case MULTIPLY -> MultiplyBlend.multiply(canvas, layer, from, to, opacity);
            case ALPHA -> AlphaBlend.alpha(canvas, layer, from, to, opacity);
            case SCREEN -> ScreenBlend.screen(canvas, layer, from, to, opacity);
            case DIFFERENCE -> DifferenceBlend.difference(canvas, layer, from, to, opacity);
            case LIGHTEN -> LightenBlend.lighten(canvas, layer, from, to, opacity);
            case DARKEN -> DarkenBlend.darken(canvas, layer, from, to, opacity);
        }
    }

    /** Does what {@link #lay} does, sooner where it helps to know that every pixel of the layer is opaque. */
    public void layOpaque(int[] canvas, int[] layer, int from, int to, int opacity) {
        if (this == ALPHA) {
            AlphaBlend.crossfade(canvas, layer, from, to, opacity);
        } else {
            lay(canvas, layer, from, to, opacity);
        }
    }
}
