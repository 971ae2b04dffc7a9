package org.videotracker.app.demo.picture;

import java.util.List;

/** The program's name, written by a pen of light, before nothing. */
final class Title extends LightScene {
    private static final String TEXT = "videoTracker";
    private static final int LETTERS_BEFORE_TRACKER = 5;
    private static final float WRITTEN_AT = 0.42f;
    private static final float LAG = 0.55f;
    private final List<Glyphs.Placed> text = Glyphs.set(TEXT);

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
            Colour colour = palette.at(0.62f).towards(palette.at(1), 0.25f + 0.75f * shine + 0.5f * (1 - settled) * written);
            for (float[] stroke : placed.glyph().strokes()) {
                write(plate, stroke, written, originX + placed.left() * scale, originY, scale, colour, 0.95f + 0.6f * shine);
            }
        }
        float line = smooth(0.1f, WRITTEN_AT + 0.1f, t) * width * 0.42f;
        float under = originY + scale * 0.42f;
        plate.line(width / 2f - line, under, width / 2f + line, under, 1.2f, 16, Palette.EMBER.at(0.7f), 0.8f);
    }

    private static void write(
            Light plate, float[] stroke, float written, float left, float base, float scale, Colour colour, float level) {
        int segments = stroke.length / 2 - 1;
        float end = written * segments;
        for (int i = 0; i < segments && i < end; i++) {
            float part = Math.min(1, end - i);
            float x0 = left + stroke[2 * i] * scale;
            float y0 = base - stroke[2 * i + 1] * scale;
            float x1 = x0 + (stroke[2 * i + 2] - stroke[2 * i]) * scale * part;
            float y1 = y0 - (stroke[2 * i + 3] - stroke[2 * i + 1]) * scale * part;
            float share = segments > 3 ? 0.42f : 1;
            plate.shadow(x0, y0, x1, y1, 46, 0.72f);
            plate.line(x0, y0, x1, y1, 4.4f, 0.5f, colour, level * share);
            plate.line(x0, y0, x1, y1, 1, 26, colour, level * (segments > 3 ? 0.14f : 0.8f));
            if (i + 1 >= end && written < 1) {
                plate.dot(x1, y1, 7, 60, Palette.EMBER.at(1), 1.6f);
            }
        }
    }
}
