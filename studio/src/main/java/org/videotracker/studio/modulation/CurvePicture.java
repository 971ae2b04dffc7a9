package org.videotracker.studio.modulation;

import java.util.OptionalDouble;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** The curve of a mapping, from what moves (left to right) to what is moved (upwards), and where on it both are. UI thread. */
final class CurvePicture {
    private static final int POINTS = 48;
    private static final float PAD = 8;

    private final float[] xy = new float[2 * (POINTS + 1)];

    void draw(Canvas canvas, Theme theme, Moment now, Mapping mapping, float scale) {
        float pad = PAD * scale;
        float width = canvas.width() - 2 * pad;
        float height = canvas.height() - 2 * pad;
        canvas.rect(0, 0, canvas.width(), canvas.height(), theme.background(), 3 * scale);
        canvas.line(pad, pad + height / 2, pad + width, pad + height / 2, theme.line(), 1);
        canvas.line(pad + width / 2, pad, pad + width / 2, pad + height, theme.line(), 1);
        for (int i = 0; i <= POINTS; i++) {
            float x = (float) i / POINTS;
            xy[2 * i] = pad + width * x;
            xy[2 * i + 1] = pad + height * (1 - (float) height(mapping, x));
        }
        canvas.polyline(xy, POINTS + 1, mapping.enabled() ? theme.value() : theme.muted(), 2 * scale);
        OptionalDouble source = now.telemetry().present(mapping.id().source());
        double span = mapping.in().to() - mapping.in().from();
        if (source.isPresent() && span != 0) {
            double x = Math.clamp((source.getAsDouble() - mapping.in().from()) / span, 0, 1);
            float atX = pad + width * (float) x;
            float atY = pad + height * (1 - (float) height(mapping, x));
            canvas.line(atX, pad + height, atX, atY, theme.dim(), 1);
            canvas.disc(atX, atY, 4 * scale, theme.text());
        }
    }

    /** Where a place of the source ends up between the lower and the upper end of the target's range. */
    static double height(Mapping mapping, double x) {
        double y = mapping.curve().apply(x);
        return mapping.out().from() <= mapping.out().to() ? y : 1 - y;
    }
}
