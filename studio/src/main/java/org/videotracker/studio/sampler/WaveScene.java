package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;
import org.videotracker.model.module.Curve;

/**
 * All that a waveform shows of a sample, and where in its picture. Pixels are counted from the upper left corner. Immutable.
 *
 * @param slot the sample, counted from zero
 * @param scale what sizes at a scale of 1 are multiplied by
 * @param clipSeconds how long the clip is, above 0
 * @param isPlaying whether the transport plays
 */
record WaveScene(
        int slot,
        float width,
        float height,
        float scale,
        WaveView view,
        SampleSettings settings,
        EnvelopeSettings envelope,
        double clipSeconds,
        boolean isPlaying,
        Overlay overlay) {
    /** Handles of an envelope that stand at one place are drawn so far apart. */
    private static final float HANDLES_APART = 14;

    /** Where a curve is edited, markers are grabbed at their handle alone: the rest of the height is the curve's. */
    private static final float MARKER_HANDLE = 12;

    private static final EnvelopeHandle[] HANDLES = EnvelopeHandle.values();

    double x(double place) {
        return view.x(place, width);
    }

    double place(double x) {
        return view.place(x, width);
    }

    /** Where a marker lies in the clip. */
    double place(Marker marker) {
        return marker.place(settings, clipSeconds);
    }

    /** The marker under the mouse that can be dragged at present. */
    @Nullable
    Marker markerAt(double x, double y) {
        Marker found = Marker.at(x, y, width, height, Marker.REACH * scale, view, settings, clipSeconds);
        if (overlay.axis != null) {
            return found == Marker.POSITION && y > height - MARKER_HANDLE * scale ? found : null;
        }
        return overlay == Overlay.REGION || found == Marker.POSITION ? found : null;
    }

    /** Whether a note plays from right to left. */
    boolean isBackwards() {
        return settings.speed() < 0;
    }

    EnvelopeShape shape() {
        double start = place(Marker.POSITION);
        double first = place(Marker.REGION_START);
        double last = place(Marker.REGION_END);
        double from = isBackwards() && settings.position() == 0 ? last : start;
        return EnvelopeShape.of(envelope, from, isBackwards() ? first : last, placePerMs());
    }

    double placePerMs() {
        return EnvelopeShape.placePerMs(settings.speed(), clipSeconds);
    }

    /** Where a handle of the envelope is drawn: at its place, or beside the one before it. */
    double handleX(EnvelopeShape shape, EnvelopeHandle handle) {
        double direction = isBackwards() ? -1 : 1;
        double x = direction * x(shape.start());
        for (EnvelopeHandle each : HANDLES) {
            x = Math.max(direction * x(shape.place(each)), x + HANDLES_APART * scale);
            if (each == handle) {
                break;
            }
        }
        return direction * x;
    }

    /** The height of a level of the envelope, 1 being near the top. */
    double levelY(double level) {
        double room = 12 * scale;
        return room + (1 - level) * (height - 2 * room);
    }

    /** How much higher a level is for a pixel upwards. */
    double levelPerPixel() {
        return 1 / (height - 24 * scale);
    }

    /** The handle of the envelope under the mouse. */
    @Nullable
    EnvelopeHandle handleAt(double x, double y) {
        if (overlay != Overlay.ENVELOPE) {
            return null;
        }
        EnvelopeShape shape = shape();
        EnvelopeHandle nearest = null;
        double least = Marker.REACH * scale;
        for (EnvelopeHandle handle : HANDLES) {
            double distance = Math.hypot(x - handleX(shape, handle), y - levelY(shape.level(handle)));
            if (distance <= least) {
                nearest = handle;
                least = distance;
            }
        }
        return nearest;
    }

    /** The curve that is edited at present; none where none is. */
    Curve curve() {
        CurveAxis axis = overlay.axis;
        return axis == null ? Curve.NONE : axis.of(settings.curves());
    }

    /** The height of a factor of a curve, the greatest being near the top. */
    float factorY(CurveAxis axis, double factor) {
        return (float) levelY(axis.level(factor));
    }

    /** The level of an axis at a height. */
    double level(double y) {
        double room = 12 * scale;
        return 1 - (y - room) / (height - 2 * room);
    }

    /** The point of the curve that is edited under the mouse; {@link CurvePoints#NONE} for none. */
    int pointAt(double x, double y) {
        CurveAxis axis = overlay.axis;
        Curve curve = curve();
        int nearest = CurvePoints.NONE;
        double least = Marker.REACH * scale;
        for (int i = 0; axis != null && i < curve.size(); i++) {
            double distance = Math.hypot(x - x(curve.position(i)), y - factorY(axis, curve.factor(i)));
            if (distance <= least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }
}
