package org.videotracker.engine.compositor.blend;

/** The formulas of the specification in plain floating point, for one channel of a premultiplied pixel in 0..1. */
final class ReferenceBlend {

    private ReferenceBlend() {}

    /** The result for a channel whose values are c and d; alphas pass their own alpha as the value. */
    static double channel(Blend blend, boolean isAlpha, double c, double ca, double d, double da, double e) {
        double s = e * c;
        double sa = e * ca;
        if (isAlpha) {
            return switch (blend) {
                case ADD -> Math.min(1, d + s);
                case MULTIPLY -> d;
                case ALPHA, SCREEN, DIFFERENCE, LIGHTEN, DARKEN -> s + d - s * d;
            };
        }
        return switch (blend) {
            case ADD -> Math.min(1, d + s);
            case MULTIPLY -> d * (1 - sa) + d * c * e;
            case ALPHA -> s + d * (1 - sa);
            case SCREEN -> s + d - s * d;
            case DIFFERENCE -> s + d - 2 * Math.min(s * da, d * sa);
            case LIGHTEN -> s + d - Math.min(s * da, d * sa);
            case DARKEN -> s + d - Math.max(s * da, d * sa);
        };
    }

    static int shifted(int pixel, int shift) {
        return pixel >>> shift & 0xFF;
    }
}
