package org.videotracker.studio.sampler;

import java.util.Arrays;
import org.videotracker.model.module.Curve;
import org.videotracker.studio.cell.Decimals;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Draws a curve over a waveform: lines across, what it adds and takes away, the line, and the points that can be dragged. UI thread. */
final class CurvePainter {
    /** In how many pixels a line that is bent by the axis is drawn straight. */
    private static final float BENT_PIXELS = 3;

    /** How wide the small font is beside the one of labels. */
    private static final float SMALL = 0.9f;

    private static final float LABEL_WIDTH = 36;
    private static final String HINT = "Click to add a point; drag it; double click removes it.";

    private float[] line = new float[256];
    private float[] tops = {};
    private float[] bottoms = {};
    private String label = "";
    private double labelPlace = Double.NaN;
    private double labelFactor = Double.NaN;
    private double labelSeconds;

    /**
     * @param lit the point under the mouse, or below 0
     * @param chosen the point that the keys move, or below 0
     */
    void draw(Ui ui, Canvas canvas, WaveScene scene, int lit, int chosen) {
        CurveAxis axis = scene.overlay().axis;
        if (axis != null) {
            Theme theme = ui.theme();
            Curve curve = axis.of(scene.settings().curves());
            marks(ui, canvas, scene, axis);
            fill(canvas, scene, axis, curve, theme);
            line(canvas, scene, axis, curve, theme);
            points(canvas, scene, axis, curve, lit, chosen, theme);
            if (curve.isEmpty()) {
                hint(ui, canvas, scene, axis);
            }
            int labelled = lit >= 0 ? lit : chosen;
            if (labelled >= 0) {
                label(ui, canvas, scene, axis, curve, labelled);
            }
        }
    }

    private static void marks(Ui ui, Canvas canvas, WaveScene scene, CurveAxis axis) {
        Theme theme = ui.theme();
        float scale = scene.scale();
        for (int i = 0; i < axis.marks.length; i++) {
            float y = scene.factorY(axis, axis.marks[i]);
            canvas.line(0, y, scene.width(), y, Theme.withAlpha(theme.dim(), axis.marks[i] == 1 ? 0.6 : 0.22), scale);
            float left = scene.width() - LABEL_WIDTH * scale;
            float top = y < 17 * scale ? y + scale : y - 17 * scale;
            canvas.rect(left, top, LABEL_WIDTH * scale, 16 * scale, Theme.withAlpha(theme.background(), 0.75));
            canvas.small(left + 4 * scale, top + scale, theme.dim(), axis.labels[i]);
        }
    }

    private static void hint(Ui ui, Canvas canvas, WaveScene scene, CurveAxis axis) {
        float width = SMALL * ui.textWidth(HINT);
        float x = (scene.width() - width) / 2;
        float y = scene.factorY(axis, 1) + 8 * scene.scale();
        canvas.rect(
                x - 6 * scene.scale(),
                y,
                width + 12 * scene.scale(),
                18 * scene.scale(),
                Theme.withAlpha(ui.theme().background(), 0.85));
        canvas.small(x, y + 2 * scene.scale(), ui.theme().text(), HINT);
    }

    /** The room between the curve and 1. */
    private void fill(Canvas canvas, WaveScene scene, CurveAxis axis, Curve curve, Theme theme) {
        int count = (int) Math.ceil(scene.width());
        if (curve.isEmpty() || count <= 0) {
            return;
        }
        if (tops.length < count) {
            tops = new float[count];
            bottoms = new float[count];
        }
        float one = scene.factorY(axis, 1);
        int next = 0;
        for (int x = 0; x < count; x++) {
            double place = scene.place(x);
            while (next < curve.size() && curve.position(next) <= place) {
                next++;
            }
            float y = scene.factorY(axis, curve.between(next, place));
            tops[x] = Math.min(y, one);
            bottoms[x] = Math.max(y, one);
        }
        canvas.columns(tops, bottoms, count, 0, Theme.withAlpha(theme.accent(), 0.1));
    }

    private void line(Canvas canvas, WaveScene scene, CurveAxis axis, Curve curve, Theme theme) {
        int count = 0;
        float right = scene.width();
        count = vertex(count, 0, scene.factorY(axis, curve.at(scene.place(0))));
        for (int i = 0; i <= curve.size(); i++) {
            double from = i == 0 ? 0 : Math.clamp(scene.x(curve.position(i - 1)), 0, right);
            double to = i == curve.size() ? right : Math.clamp(scene.x(curve.position(i)), 0, right);
            boolean isBent = !axis.isStraight() && i > 0 && i < curve.size();
            int parts = isBent ? 1 + (int) ((to - from) / (BENT_PIXELS * scene.scale())) : 1;
            for (int part = 1; part < parts; part++) {
                double x = from + (to - from) * part / parts;
                count = vertex(count, x, scene.factorY(axis, curve.between(i, scene.place(x))));
            }
            if (i < curve.size() && isSeen(scene, curve.position(i))) {
                count = vertex(count, to, scene.factorY(axis, curve.factor(i)));
            }
        }
        count = vertex(count, right, scene.factorY(axis, curve.at(scene.place(right))));
        canvas.polyline(line, count, theme.accent(), (curve.isEmpty() ? 1 : 2) * scene.scale());
    }

    private static boolean isSeen(WaveScene scene, double place) {
        return place >= scene.view().from() && place <= scene.view().to();
    }

    private int vertex(int count, double x, float y) {
        if (line.length < 2 * count + 2) {
            line = Arrays.copyOf(line, 2 * line.length);
        }
        line[2 * count] = (float) x;
        line[2 * count + 1] = y;
        return count + 1;
    }

    private static void points(
            Canvas canvas, WaveScene scene, CurveAxis axis, Curve curve, int lit, int chosen, Theme theme) {
        for (int i = 0; i < curve.size(); i++) {
            if (isSeen(scene, curve.position(i))) {
                float x = (float) scene.x(curve.position(i));
                float y = scene.factorY(axis, curve.factor(i));
                float radius = (i == lit || i == chosen ? 6 : 4) * scene.scale();
                canvas.disc(x, y, radius, i == chosen ? theme.accent() : theme.background());
                canvas.circle(x, y, radius, theme.accent(), 2 * scene.scale());
            }
        }
    }

    /** What a point says: its factor and its time. */
    private void label(Ui ui, Canvas canvas, WaveScene scene, CurveAxis axis, Curve curve, int point) {
        double place = curve.position(point);
        if (!isSeen(scene, place)) {
            return;
        }
        String text = text(place, curve.factor(point), scene.clipSeconds());
        float scale = scene.scale();
        float x = (float) scene.x(place);
        float y = scene.factorY(axis, curve.factor(point));
        float width = SMALL * ui.textWidth(text);
        float left = x + 10 * scale + width < scene.width() ? x + 10 * scale : x - 10 * scale - width;
        float top = Math.clamp(y - 20 * scale, 0, scene.height() - 18 * scale);
        canvas.rect(
                left - 4 * scale,
                top,
                width + 8 * scale,
                18 * scale,
                Theme.withAlpha(ui.theme().background(), 0.85));
        canvas.small(left, top + 2 * scale, ui.theme().text(), text);
    }

    private String text(double place, double factor, double seconds) {
        if (place != labelPlace || factor != labelFactor || seconds != labelSeconds) {
            labelPlace = place;
            labelFactor = factor;
            labelSeconds = seconds;
            label = CurveAxis.text(factor) + " at " + Decimals.text(place * seconds, 3) + " s";
        }
        return label;
    }
}
