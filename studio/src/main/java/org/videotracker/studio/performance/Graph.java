package org.videotracker.studio.performance;

import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** A figure with its course: the name and number above, a line below, with a mark where it becomes bad. */
final class Graph {
    private static final float LEAST_RANGE = 1e-3f;
    private static final float ROOM_ABOVE = 1.15f;

    private final String name;
    private final Figure figure;
    private final String tip;
    private float[] points = {};

    Graph(String name, String format, double resolution, String tip) {
        this.name = name;
        this.figure = new Figure(format, resolution);
        this.tip = tip;
    }

    String tip() {
        return tip;
    }

    /** @param bad from where on it does harm, 0 for nowhere @param high from where on it may */
    void draw(Ui ui, Canvas canvas, float x, float y, float width, float height, Trace trace, double bad, double high) {
        Theme theme = ui.theme();
        float unit = ui.scale();
        float pad = 8 * unit;
        float value = trace.count() == 0 ? 0 : trace.get(0);
        Level level = bad == 0 ? Level.FINE : Level.of(value, high, bad);
        canvas.rect(x, y, width, height, theme.raised(), 4 * unit);
        canvas.small(x + pad, y + pad / 2, theme.dim(), name);
        String number = figure.of(value);
        String sign = level == Level.FINE ? "" : "!";
        float right = x + width - pad - number.length() * ui.monoWidth();
        canvas.mono(right, y + pad / 2, colour(theme, level), number);
        canvas.mono(right - 2 * ui.monoWidth(), y + pad / 2, colour(theme, level), sign);
        float top = y + pad + ui.lineHeight();
        float depth = height - ui.lineHeight() - 2 * pad;
        float range = range(trace, bad);
        if (bad > 0 && high <= range) {
            float mark = top + depth * (1 - (float) high / range);
            canvas.line(x + pad, mark, x + width - pad, mark, theme.line(), unit);
        }
        course(canvas, x + pad, top, width - 2 * pad, depth, trace, range, colour(theme, level), unit);
    }

    /** So that what is harmless looks small, and one that is far too great leaves the others readable. */
    static float range(Trace trace, double bad) {
        float greatest = trace.greatest() * ROOM_ABOVE;
        float range = bad == 0 ? greatest : (float) Math.clamp(greatest, bad / 2, bad * 1.5);
        return Math.max(LEAST_RANGE, range);
    }

    private void course(
            Canvas canvas,
            float x,
            float top,
            float width,
            float depth,
            Trace trace,
            float range,
            int colour,
            float unit) {
        if (points.length < 2 * trace.length()) {
            points = new float[2 * trace.length()];
        }
        int count = trace.count();
        for (int i = 0; i < count; i++) {
            int age = count - 1 - i;
            points[2 * i] = x + width - width * age / (trace.length() - 1);
            points[2 * i + 1] = top + depth * (1 - Math.min(1, trace.get(age) / range));
        }
        if (count > 1) {
            canvas.polyline(points, count, colour, 1.5f * unit);
        }
    }

    private static int colour(Theme theme, Level level) {
        return switch (level) {
            case FINE -> theme.text();
            case HIGH -> theme.warning();
            case BAD -> theme.error();
        };
    }
}
