package org.videotracker.studio.sampler;

import org.videotracker.model.module.Curve;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** Draws a sound over the whole of a canvas: its outline, or where it is near its samples. UI thread. */
public final class WaveStroke {
    private static final int STANDING_DOT = 6;

    private final WaveColumns columns = new WaveColumns();
    private float[] tops = {};
    private float[] bottoms = {};
    private float[] line = {};

    /** The sound has become another: it is looked at anew. */
    public void renew() {
        columns.clear();
    }

    /**
     * Draws a stretch of a sound about the middle of the canvas.
     *
     * @param gain how many pixels full scale is
     * @param curve what the loudness is multiplied by at each place
     * @param alpha how bright it is, 0..1
     * @param scale what sizes at a scale of 1 are multiplied by
     */
    public void draw(
            Canvas canvas,
            WaveSound sound,
            WaveView view,
            float gain,
            Curve curve,
            double alpha,
            float scale,
            Theme theme) {
        float middle = canvas.height() / 2;
        columns.show(sound, view, Math.max(1, (int) canvas.width()));
        for (int channel = 0; channel < columns.channels(); channel++) {
            int colour = Theme.withAlpha(theme.text(), (columns.channels() == 1 ? 0.85 : 0.55) * alpha);
            if (columns.areSamples()) {
                samples(canvas, view, channel, middle, gain, curve, scale, colour);
            } else {
                stretches(canvas, view, channel, middle, gain, curve, colour);
            }
        }
    }

    private void stretches(
            Canvas canvas, WaveView view, int channel, float middle, float gain, Curve curve, int colour) {
        int count = columns.count();
        if (tops.length < count) {
            tops = new float[count];
            bottoms = new float[count];
        }
        float[] low = columns.low(channel);
        float[] high = columns.high(channel);
        for (int i = 0; i < count; i++) {
            float here = curve.isEmpty() ? gain : gain * (float) curve.at(view.place(i, canvas.width()));
            tops[i] = Math.max(0, middle - here * high[i]);
            bottoms[i] = Math.min(2 * middle, middle - here * low[i]);
        }
        canvas.columns(tops, bottoms, count, 0, colour);
    }

    private void samples(
            Canvas canvas, WaveView view, int channel, float middle, float gain, Curve curve, float scale, int colour) {
        int count = columns.count();
        if (line.length < 2 * count) {
            line = new float[2 * count];
        }
        float[] values = columns.low(channel);
        for (int i = 0; i < count; i++) {
            line[2 * i] = (float) view.x(columns.place(i), canvas.width());
            line[2 * i + 1] = middle - gain * (float) curve.at(columns.place(i)) * values[i];
        }
        canvas.polyline(line, count, colour, 1.5f * scale);
        if (count > 1 && line[2] - line[0] >= STANDING_DOT * scale) {
            for (int i = 0; i < count; i++) {
                canvas.disc(line[2 * i], line[2 * i + 1], 2 * scale, colour);
            }
        }
    }
}
