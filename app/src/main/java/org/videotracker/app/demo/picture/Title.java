package org.videotracker.app.demo.picture;

import java.util.List;

/** The program's name, written by a pen of light, before nothing. */
final class Title extends LightScene {
    private static final String TEXT = "videoTracker";
    private static final int LETTERS_BEFORE_TRACKER = 5;
    private static final float WRITTEN_AT = 0.42f;
    private static final float LAG = 0.34f;
    private static final Light.Pen PEN = new Light.Pen(6.5f, 34, 60, 0.7f);
    private static final Light.Pen CORE = new Light.Pen(1.5f, 3, 0, 0);
    private static final Colour WHITE = Colour.of(0xFFFFFF);
    private final List<Glyphs.Placed> text = Glyphs.set(TEXT);
    private final float[] x = new float[Glyphs.MOST_POINTS];
    private final float[] y = new float[Glyphs.MOST_POINTS];

    Title() {
        super("title", Size.FULL, 96, true);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float scale = width * 0.84f / Glyphs.width(text);
        float originX = width * 0.08f;
        float originY = height / 2f + scale * 0.42f;
        float sheen = (t - WRITTEN_AT) / (1 - WRITTEN_AT) * 1.5f - 0.2f;
        for (int i = 0; i < text.size(); i++) {
            Glyphs.Placed placed = text.get(i);
            float begun = WRITTEN_AT * (1 - LAG) * i / (text.size() - 1);
            float written = smooth(begun, begun + WRITTEN_AT * LAG, t);
            float place = (placed.left() + placed.glyph().width() / 2) / Glyphs.width(text);
            float shine = Math.max(0, 1 - Math.abs(sheen - place) * 7);
            Palette palette = i < LETTERS_BEFORE_TRACKER ? Palette.NEON : Palette.ICE;
            float settled = smooth(0, 0.3f, t - begun - WRITTEN_AT * LAG);
            Colour colour =
                    palette.at(0.6f).towards(palette.at(1), 0.25f + 0.75f * shine + 0.5f * (1 - settled) * written);
            for (float[] stroke : placed.glyph().strokes()) {
                write(
                        plate,
                        stroke,
                        written,
                        originX + placed.left() * scale,
                        originY,
                        scale,
                        colour,
                        0.95f + 0.6f * shine);
            }
        }
        float line = smooth(0.1f, WRITTEN_AT + 0.1f, t) * width * 0.42f;
        float under = originY + scale * 0.42f;
        plate.line(width / 2f - line, under, width / 2f + line, under, 1.2f, 16, Palette.EMBER.at(0.7f), 0.8f);
    }

    private void write(
            Light plate,
            float[] stroke,
            float written,
            float left,
            float base,
            float scale,
            Colour colour,
            float level) {
        int segments = stroke.length / 2 - 1;
        float end = written * segments;
        int points = 0;
        for (int i = 0; i <= segments && i < end + 1 && written > 0; i++) {
            float back = Math.max(0, i - end);
            int from = Math.max(0, i - 1);
            x[i] = left + (stroke[2 * i] + (stroke[2 * from] - stroke[2 * i]) * back) * scale;
            y[i] = base - (stroke[2 * i + 1] + (stroke[2 * from + 1] - stroke[2 * i + 1]) * back) * scale;
            points++;
        }
        if (points > 1) {
            plate.path(x, y, points, false, PEN, colour, level);
            plate.path(x, y, points, false, CORE, WHITE, 0.35f * level);
        }
        if (points > 1 && written < 1) {
            plate.dot(x[points - 1], y[points - 1], 5, 70, Palette.EMBER.at(0.8f), 1.6f);
        }
    }
}
