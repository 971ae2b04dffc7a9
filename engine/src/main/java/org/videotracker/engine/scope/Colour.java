package org.videotracker.engine.scope;

/** A colour with its channels in 0..1, not premultiplied; channels outside are clamped. */
public record Colour(double red, double green, double blue, double alpha) {
    public static final Colour WHITE = new Colour(1, 1, 1, 1);
    public static final Colour BLACK = new Colour(0, 0, 0, 1);

    public Colour {
        red = unit(red);
        green = unit(green);
        blue = unit(blue);
        alpha = unit(alpha);
    }

    private static double unit(double channel) {
        return Math.min(1, Math.max(0, channel));
    }

    /** The nearest premultiplied pixel {@code 0xAARRGGBB} of colours that are premultiplied already. */
    static int premultiplied(double red, double green, double blue, double alpha) {
        return (int) Math.rint(alpha * 255) << 24
                | (int) Math.rint(red * 255) << 16
                | (int) Math.rint(green * 255) << 8
                | (int) Math.rint(blue * 255);
    }
}
