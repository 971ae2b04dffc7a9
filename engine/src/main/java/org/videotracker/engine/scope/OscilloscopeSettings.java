package org.videotracker.engine.scope;

/**
 * What an oscilloscope shows. Immutable.
 *
 * @param enabled a disabled one is transparent
 * @param mode what is drawn
 * @param windowMs how many milliseconds of sound are seen, 1..2000
 * @param trigger where the window begins in time
 * @param triggerLevel the level at which a RISING trigger holds, -1..1
 * @param scale how far a full-scale signal reaches: 1 is to the edge
 * @param pointSize half the width of the beam in pixels
 * @param persistence how long the beam glows on: 0 not at all, 1 for two seconds
 * @param beam the colour of the beam
 * @param background the colour behind it
 */
public record OscilloscopeSettings(
        boolean enabled,
        Mode mode,
        double windowMs,
        TriggerMode trigger,
        double triggerLevel,
        double scale,
        double pointSize,
        double persistence,
        Colour beam,
        Colour background) {

    /** What is drawn. The order is the one stored in files. */
    public enum Mode {
        /** The mean of both channels over time. */
        WAVE,
        /** The left channel to the right, the right channel upwards. */
        XY,
        /** The left channel over time above the right one. */
        WAVE_STEREO
    }

    /** Where the window begins. The order is the one stored in files. */
    public enum TriggerMode {
        /** It ends with the newest sample. */
        FREE,
        /** It begins where the signal last rose through the level, so that a steady tone stands still. */
        RISING
    }

    public static final OscilloscopeSettings DEFAULT =
            new OscilloscopeSettings(true, Mode.WAVE, 20, TriggerMode.RISING, 0, 0.5, 1, 0, Colour.WHITE, Colour.BLACK);

    public OscilloscopeSettings {
        windowMs = Math.clamp(windowMs, 1.0, 2000.0);
        triggerLevel = Math.clamp(triggerLevel, -1.0, 1.0);
        scale = Math.clamp(scale, 0.1, 5.0);
        pointSize = Math.clamp(pointSize, 0.5, 2.0);
        persistence = Math.clamp(persistence, 0.0, 1.0);
    }
}
