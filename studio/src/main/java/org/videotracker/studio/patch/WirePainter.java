package org.videotracker.studio.patch;

import org.videotracker.model.module.Parameter;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** Draws wires: what flows by colour, how strongly by thickness and dots that move, what is muted by a bar across. */
final class WirePainter {
    private static final int ARC = 24;
    private static final double ARC_FROM = Math.PI * 0.75;
    private static final double ARC_LENGTH = Math.PI * 1.5;
    private static final double DOTS_PER_SECOND = 0.6;

    private final float[] arc = new float[2 * (ARC + 1)];

    static int colour(Theme theme, WireKind kind) {
        return switch (kind) {
            case AUDIO -> theme.sound();
            case VIDEO -> theme.picture();
            case EVENT -> theme.event();
            case VALUE -> theme.value();
        };
    }

    void draw(
            Canvas canvas, Theme theme, Lens lens, WireCurve curve, Moment now, boolean isFocused, boolean isHovered) {
        Wire wire = curve.wire();
        double flow = Flow.of(now.telemetry(), wire);
        int colour = wire.isMuted() ? theme.muted() : colour(theme, wire.kind());
        float zoom = lens.zoom();
        if (isFocused) {
            bezier(canvas, lens, curve, theme.accent(), (8 + 2 * (float) flow) * zoom);
            bezier(canvas, lens, curve, theme.background(), (5 + 2 * (float) flow) * zoom);
        }
        float thickness =
                (wire.isMuted() ? 1 : 1.5f + 2.5f * (float) flow + (isHovered ? 1 : 0)) * Math.max(0.6f, zoom);
        bezier(canvas, lens, curve, Theme.withAlpha(colour, wire.isMuted() ? 0.6 : 0.55 + 0.45 * flow), thickness);
        if (flow > 0.02 && now.isPlaying()) {
            dots(canvas, lens, curve, now, colour);
        }
        knob(canvas, theme, lens, curve, colour, isFocused || isHovered);
        if (wire.isDelayed()) {
            delayMark(canvas, theme, lens, curve, colour);
        }
    }

    private static void bezier(Canvas canvas, Lens lens, WireCurve curve, int colour, float thickness) {
        float x1 = lens.screenX(curve.x1());
        float y1 = lens.screenY(curve.y1());
        float x2 = lens.screenX(curve.x2());
        float y2 = lens.screenY(curve.y2());
        float pull = curve.pull() * lens.zoom();
        float bend = curve.bend() * lens.zoom();
        canvas.bezier(x1, y1, x1 + pull, y1 + bend, x2 - pull, y2 + bend, x2, y2, colour, thickness);
    }

    private static void dots(Canvas canvas, Lens lens, WireCurve curve, Moment now, int colour) {
        float phase = (float) (now.seconds() * DOTS_PER_SECOND % 1);
        for (int i = 0; i < 3; i++) {
            float t = (phase + i) / 3;
            canvas.disc(lens.screenX(curve.x(t)), lens.screenY(curve.y(t)), 2.5f * Math.max(0.6f, lens.zoom()), colour);
        }
    }

    /** The knob in the middle: an arc as far as it is turned up; a small disc where there is nothing to turn. */
    private void knob(Canvas canvas, Theme theme, Lens lens, WireCurve curve, int colour, boolean isNear) {
        float x = lens.screenX(curve.x(0.5f));
        float y = lens.screenY(curve.y(0.5f));
        float radius = Scene.KNOB_RADIUS * lens.zoom();
        Wire wire = curve.wire();
        Parameter parameter = PatchEdits.knob(wire).orElse(null);
        if (parameter == null) {
            canvas.disc(x, y, radius * 0.55f, theme.background());
            canvas.circle(x, y, radius * 0.55f, colour, 2 * lens.zoom());
        } else {
            canvas.disc(x, y, radius, theme.background());
            canvas.circle(x, y, radius, isNear ? theme.text() : theme.line(), lens.zoom());
            double part = (PatchEdits.knobValue(wire) - parameter.min()) / (parameter.max() - parameter.min());
            arc(canvas, x, y, radius * 0.7f, part, colour, 2.5f * lens.zoom());
        }
        if (wire.isMuted()) {
            canvas.line(x - radius, y + radius, x + radius, y - radius, theme.error(), 2.5f * lens.zoom());
        }
    }

    private void arc(Canvas canvas, float x, float y, float radius, double part, int colour, float thickness) {
        int points = Math.max(2, (int) Math.round(ARC * part) + 1);
        for (int i = 0; i < points; i++) {
            double angle = ARC_FROM + ARC_LENGTH * part * i / (points - 1);
            arc[2 * i] = x + radius * (float) Math.cos(angle);
            arc[2 * i + 1] = y + radius * (float) Math.sin(angle);
        }
        canvas.polyline(arc, points, colour, thickness);
    }

    /** Two bars across the wire before its end. */
    private static void delayMark(Canvas canvas, Theme theme, Lens lens, WireCurve curve, int colour) {
        float zoom = lens.zoom();
        float x = lens.screenX(curve.x(0.86f));
        float y = lens.screenY(curve.y(0.86f));
        canvas.rect(x - 6 * zoom, y - 8 * zoom, 12 * zoom, 16 * zoom, theme.background(), 2 * zoom);
        canvas.rect(x - 4 * zoom, y - 7 * zoom, 2.5f * zoom, 14 * zoom, colour);
        canvas.rect(x + 2 * zoom, y - 7 * zoom, 2.5f * zoom, 14 * zoom, colour);
    }

    /** The wire that is being drawn. */
    static void loose(Canvas canvas, Theme theme, Lens lens, float x1, float y1, float x2, float y2, Plug from) {
        float fromX = from.isOutput() ? x1 : x2;
        float fromY = from.isOutput() ? y1 : y2;
        float toX = from.isOutput() ? x2 : x1;
        float toY = from.isOutput() ? y2 : y1;
        float pull = WireCurve.pull(fromX, toX) * lens.zoom();
        canvas.bezier(
                lens.screenX(fromX),
                lens.screenY(fromY),
                lens.screenX(fromX) + pull,
                lens.screenY(fromY),
                lens.screenX(toX) - pull,
                lens.screenY(toY),
                lens.screenX(toX),
                lens.screenY(toY),
                colour(theme, from.kind()),
                2.5f * lens.zoom());
    }
}
