package org.videotracker.engine.scope;

/**
 * What a spectrogram shows. Immutable.
 *
 * @param enabled a disabled one is transparent; its analysis runs on
 * @param fftSize how many samples a spectrum is made of, 256..16384, rounded down to a power of two
 * @param window how they are faded in and out
 * @param frequencies how frequencies are spread
 * @param orientation where time goes
 * @param direction which end is new
 * @param speed 1 shows five seconds, 2 half of that; 0.1..5
 * @param gainDb added to all levels before they are coloured, -60..60
 * @param colourmap the colours
 * @param customStops the colours of {@link Colourmap#CUSTOM}
 */
public record SpectrogramSettings(
        boolean enabled,
        int fftSize,
        WindowType window,
        FrequencyScale frequencies,
        Orientation orientation,
        Direction direction,
        double speed,
        double gainDb,
        Colourmap colourmap,
        ColourStops customStops) {
    static final int MIN_FFT_SIZE = 256;
    static final int MAX_FFT_SIZE = 16_384;

    private static final double SECONDS_AT_SPEED_ONE = 5;

    /** Where time goes. The order is the one stored in files. */
    public enum Orientation {
        /** Time along, frequencies upwards. */
        TIME_X,
        /** Frequencies along, time downwards or upwards. */
        TIME_Y
    }

    /** Which end is new. The order is the one stored in files. */
    public enum Direction {
        /** The newest is at the right, or at the bottom. */
        NEWEST_LAST,
        /** The newest is at the left, or at the top. */
        NEWEST_FIRST
    }

    public static final SpectrogramSettings DEFAULT = new SpectrogramSettings(
            true,
            2048,
            WindowType.HAMMING,
            FrequencyScale.LOG,
            Orientation.TIME_X,
            Direction.NEWEST_LAST,
            1,
            0,
            Colourmap.ORIGINAL,
            Colourmap.CUSTOM.stops());

    public SpectrogramSettings {
        fftSize = Integer.highestOneBit(Math.clamp(fftSize, MIN_FFT_SIZE, MAX_FFT_SIZE));
        speed = Math.clamp(speed, 0.1, 5.0);
        gainDb = Math.clamp(gainDb, -60.0, 60.0);
    }

    /** How many seconds are seen at once at a speed. */
    static double seconds(double speed) {
        return SECONDS_AT_SPEED_ONE / speed;
    }

    /** The pixel for a level. */
    int pixel(double decibels) {
        return pixel(colourmap, decibels);
    }

    /** The pixel for a level with another map. */
    int pixel(Colourmap map, double decibels) {
        ColourStops stops = map == Colourmap.CUSTOM ? customStops : map.stops();
        double brightness = map.brightness(decibels) / 255;
        return Colour.premultiplied(
                stops.channel(decibels, 16) * brightness,
                stops.channel(decibels, 8) * brightness,
                stops.channel(decibels, 0) * brightness,
                1);
    }
}
