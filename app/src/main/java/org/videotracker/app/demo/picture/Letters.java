package org.videotracker.app.demo.picture;

/**
 * The letters of the program's name, huge, one after the other for {@value #FRAMES_EACH} frames each, before nothing: the
 * position of a step chooses the letter.
 */
final class Letters extends LightScene {
    static final int FRAMES_EACH = 6;
    static final String TEXT = "videoTracker";

    Letters() {
        super("letters", Size.FULL, FRAMES_EACH * TEXT.length(), true);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        int number = frame / FRAMES_EACH;
        float age = (float) (frame % FRAMES_EACH) / FRAMES_EACH;
        Glyphs.Glyph glyph = Glyphs.of(TEXT.charAt(number));
        float scale = height * (0.62f + 0.16f * (1 - age) * (1 - age));
        float split = 16 * (1 - age) * (1 - age);
        drawn(plate, glyph, scale, -split, Palette.ICE.at(0.62f), 0.9f);
        drawn(plate, glyph, scale, split, Palette.NEON.at(0.6f), 0.9f);
    }

    private void drawn(Light plate, Glyphs.Glyph glyph, float scale, float shift, Colour colour, float level) {
        float left = width / 2f - glyph.width() * scale / 2 + shift;
        float base = height / 2f + scale * 0.48f;
        for (float[] stroke : glyph.strokes()) {
            int segments = stroke.length / 2 - 1;
            for (int i = 0; i < segments; i++) {
                float x0 = left + stroke[2 * i] * scale;
                float y0 = base - stroke[2 * i + 1] * scale;
                float x1 = left + stroke[2 * i + 2] * scale;
                float y1 = base - stroke[2 * i + 3] * scale;
                float share = segments > 3 ? 0.34f : 0.8f;
                plate.shadow(x0, y0, x1, y1, 60, 0.6f);
                plate.line(x0, y0, x1, y1, 17, 1, colour, level * share);
                plate.line(x0, y0, x1, y1, 4, 60, colour, level * share * 0.4f);
            }
        }
    }
}
