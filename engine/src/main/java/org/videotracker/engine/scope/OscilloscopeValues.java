package org.videotracker.engine.scope;

import org.videotracker.engine.scope.OscilloscopeSettings.Mode;
import org.videotracker.engine.scope.OscilloscopeSettings.TriggerMode;

/** What an oscilloscope shows at the moment: its settings, as mappings have moved them. Mutable; owned by the video thread. */
final class OscilloscopeValues {
    private static final Mode[] MODES = Mode.values();
    private static final TriggerMode[] TRIGGERS = TriggerMode.values();

    boolean enabled;
    Mode mode = Mode.WAVE;
    double windowMs;
    TriggerMode trigger = TriggerMode.RISING;
    double triggerLevel;
    double scale;
    double pointSize;
    double persistence;
    /** Red, green, blue and opacity of the beam, then of what is behind it. */
    final double[] colours = new double[BeamColours.CHANNELS];

    void set(OscilloscopeSettings settings) {
        enabled = settings.enabled();
        mode = settings.mode();
        windowMs = settings.windowMs();
        trigger = settings.trigger();
        triggerLevel = settings.triggerLevel();
        scale = settings.scale();
        pointSize = settings.pointSize();
        persistence = settings.persistence();
        set(0, settings.beam());
        set(4, settings.background());
    }

    private void set(int at, Colour colour) {
        colours[at] = colour.red();
        colours[at + 1] = colour.green();
        colours[at + 2] = colour.blue();
        colours[at + 3] = colour.alpha();
    }

    /** @param values legal ones, in the order of {@link OscilloscopeType}'s parameters */
    void set(double[] values) {
        mode = MODES[(int) values[0]];
        windowMs = values[1];
        trigger = TRIGGERS[(int) values[2]];
        triggerLevel = values[3];
        scale = values[4];
        pointSize = values[5];
        persistence = values[6];
        System.arraycopy(values, 7, colours, 0, colours.length);
    }
}
