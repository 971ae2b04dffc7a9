package org.videotracker.studio.ui;

/**
 * Colours by their meaning, each {@code 0xAARRGGBB}. Texts keep at least 4.5:1 against what they stand on (WCAG 2.2, 1.4.3).
 *
 * @param background of the window, where no picture shows through
 * @param panel of panels
 * @param raised of controls
 * @param hovered of controls under the mouse
 * @param line between things
 * @param text of what is read
 * @param dim of what is read only when looked for
 * @param accent the one colour that leads the eye: focus, selection, what a key will change
 * @param onAccent text on it
 * @param playing what sounds
 * @param warning what may go wrong
 * @param error what went wrong
 * @param muted what is silent
 * @param selected behind what is selected
 * @param bar of a value within its range
 * @param sound connections of sound
 * @param picture connections of pictures
 * @param event connections of events
 * @param value connections of parameters
 */
public record Theme(
        String name,
        int background,
        int panel,
        int raised,
        int hovered,
        int line,
        int text,
        int dim,
        int accent,
        int onAccent,
        int playing,
        int warning,
        int error,
        int muted,
        int selected,
        int bar,
        int sound,
        int picture,
        int event,
        int value) {

    /** For a dark stage. */
    public static final Theme STAGE = new Theme(
            "Stage",
            0xFF0B0D10,
            0xFF14171C,
            0xFF20252D,
            0xFF2B323C,
            0xFF353D49,
            0xFFE9EDF2,
            0xFF9AA5B4,
            0xFFFFB454,
            0xFF14171C,
            0xFF5CD6A2,
            0xFFF2D55C,
            0xFFFF8080,
            0xFF8891A0,
            0x40FFB454,
            0x38A9B8CC,
            0xFF7CC4FF,
            0xFFD3A4FF,
            0xFFFFB454,
            0xFF8FE388);

    /** The same with nothing between black and white where it matters, for projectors and tired eyes. */
    public static final Theme CONTRAST = new Theme(
            "High contrast",
            0xFF000000,
            0xFF000000,
            0xFF1C1C1C,
            0xFF333333,
            0xFF7A7A7A,
            0xFFFFFFFF,
            0xFFD0D0D0,
            0xFFFFD200,
            0xFF000000,
            0xFF4DFFB8,
            0xFFFFE95C,
            0xFFFF9A9A,
            0xFFB0B0B0,
            0x60FFD200,
            0x50FFFFFF,
            0xFF8AD0FF,
            0xFFE0BFFF,
            0xFFFFD200,
            0xFFA6FF9E);

    /** A colour with another opacity from 0 to 1. */
    public static int withAlpha(int colour, double alpha) {
        return colour & 0xFFFFFF | (int) Math.round(255 * Math.clamp(alpha, 0, 1)) << 24;
    }

    /** The contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
