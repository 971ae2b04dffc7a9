package org.videotracker.studio.sampler;

/**
 * Which stretch of a clip is shown. A place is a part of the clip's length, 0..1, as the parameters of samples have it. Immutable.
 *
 * @param from the place at the left edge
 * @param span how much is shown, 1/{@link #MOST_ZOOM}..1
 */
public record WaveView(double from, double span) {
    public static final double MOST_ZOOM = 10_000;
    public static final WaveView WHOLE = new WaveView(0, 1);

    /** What one notch of the wheel zooms by. */
    static final double NOTCH = 1.2;

    public WaveView {
        span = Math.clamp(span, 1 / MOST_ZOOM, 1);
        from = Math.clamp(from, 0, 1 - span);
    }

    double to() {
        return from + span;
    }

    double zoom() {
        return 1 / span;
    }

    /** What lies at a pixel; outside of 0..1 beside the clip. */
    double place(double x, double width) {
        return from + x / width * span;
    }

    /** Where a place lies; outside of 0..width beside the view. */
    double x(double place, double width) {
        return (place - from) / span * width;
    }

    /** Shows less, or more where {@code factor} is below 1; the place {@code about} stays under its pixel as far as the clip goes. */
    public WaveView zoomed(double factor, double about) {
        double newSpan = Math.clamp(span / factor, 1 / MOST_ZOOM, 1);
        return new WaveView(about - (about - from) / span * newSpan, newSpan);
    }

    /** Moves the clip under the view as a hand would: by so many pixels to the right. */
    public WaveView dragged(double pixels, double width) {
        return new WaveView(from - pixels / width * span, span);
    }

    /** Shows a stretch with a little room on both sides. */
    static WaveView around(double from, double to) {
        double room = (to - from) / 20;
        return new WaveView(from - room, to - from + 2 * room);
    }
}
