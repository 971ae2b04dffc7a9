package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.SampleSettings;

/** What can be dragged along a waveform: each is one parameter of the sample. */
enum Marker {
    POSITION("position", Zone.BOTTOM),
    REGION_START("regionStart", Zone.TOP),
    REGION_END("regionEnd", Zone.TOP),
    GRAIN_END("grainSize", Zone.MIDDLE);

    /** The shortest grain that a drag leads to, in seconds; 0 would be the rest of the region. */
    static final double SHORTEST_GRAIN = 0.001;

    /** How far from a marker it is grabbed, in pixels at a scale of 1. */
    static final double REACH = 8;
    /** Farther than this beside its zone a marker does not lie; only ever a little, so that zones just settle draws. */
    private static final double BESIDE = 3;

    /** The third of the waveform's height in which a marker has its handle, so that two at one place can both be grabbed. */
    enum Zone {
        TOP,
        MIDDLE,
        BOTTOM
    }

    final String parameter;
    final Zone zone;

    Marker(String parameter, Zone zone) {
        this.parameter = parameter;
        this.zone = zone;
    }

    /** Whether a sample has it. */
    boolean isShown(SampleSettings settings) {
        return this != GRAIN_END || settings.playStyle() == PlayStyle.GRAIN;
    }

    /** Where it lies in a clip of so many seconds. */
    double place(SampleSettings settings, double clipSeconds) {
        return switch (this) {
            case REGION_START -> Math.min(settings.regionStart(), settings.regionEnd());
            case REGION_END -> Math.max(settings.regionStart(), settings.regionEnd());
            case POSITION -> start(settings);
            case GRAIN_END -> grainEnd(settings, clipSeconds);
        };
    }

    private static double start(SampleSettings settings) {
        double from = Math.min(settings.regionStart(), settings.regionEnd());
        return from + settings.position() * Math.abs(settings.regionEnd() - settings.regionStart());
    }

    private static double grainEnd(SampleSettings settings, double clipSeconds) {
        double regionEnd = Math.max(settings.regionStart(), settings.regionEnd());
        return settings.grainSize() == 0
                ? regionEnd
                : Math.min(regionEnd, start(settings) + settings.grainSize() / clipSeconds);
    }

    /** The value of its parameter with which it lies at a place, as near as it can come. */
    double value(double place, SampleSettings settings, double clipSeconds) {
        double from = Math.min(settings.regionStart(), settings.regionEnd());
        double to = Math.max(settings.regionStart(), settings.regionEnd());
        return switch (this) {
            case REGION_START -> Math.clamp(place, 0, to);
            case REGION_END -> Math.clamp(place, from, 1);
            case POSITION -> from == to ? 0 : Math.clamp((place - from) / (to - from), 0, 1);
            case GRAIN_END ->
                Math.clamp((place - start(settings)) * clipSeconds, SHORTEST_GRAIN, SampleSettings.MAX_GRAIN_SIZE);
        };
    }

    /**
     * The marker under the mouse; null if there is none in reach. Of several at one place that in whose zone the mouse is.
     *
     * @param reach in pixels
     */
    static @Nullable Marker at(
            double x,
            double y,
            double width,
            double height,
            double reach,
            WaveView view,
            SampleSettings settings,
            double clipSeconds) {
        Zone zone = Zone.values()[(int) Math.clamp(3 * y / height, 0, 2)];
        Marker nearest = null;
        double least = Double.MAX_VALUE;
        for (Marker marker : VALUES) {
            double offset = x - view.x(marker.place(settings, clipSeconds), width);
            double distance = Math.abs(offset) + (marker.zone == zone ? 0 : BESIDE * reach / REACH);
            boolean isBetter = distance < least || distance == least && marker == REGION_END && offset > 0;
            if (marker.isShown(settings) && Math.abs(offset) <= reach && isBetter) {
                nearest = marker;
                least = distance;
            }
        }
        return nearest;
    }

    private static final Marker[] VALUES = values();
}
