package org.videotracker.app.demo.picture;

/**
 * The letters of the program's name, huge, one after the other for {@value #FRAMES_EACH} frames each, before nothing:
 * the position of a step chooses the letter.
 */
final class Letters extends LightScene {
    static final int FRAMES_EACH = 6;
    static final String TEXT = "videoTracker";

    private static final Light.Pen PEN = new Light.Pen(19, 46, 90, 0.62f);
    private final float[] x = new float[Glyphs.MOST_POINTS];
    private final float[] y = new float[Glyphs.MOST_POINTS];

    Letters() {
        super("letters", Size.FULL, FRAMES_EACH * TEXT.length(), true);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        int number = frame / FRAMES_EACH;
        float age = (float) (frame % FRAMES_EACH) / FRAMES_EACH;
        Glyphs.Glyph glyph = Glyphs.of(TEXT.charAt(number));
        float scale = height * (0.62f + 0.16f * (1 - age) * (1 - age));
        float split = 8 + 16 * (1 - age) * (1 - age);
        drawn(plate, glyph, scale, -split, Palette.ICE.at(0.62f), 0.9f);
        drawn(plate, glyph, scale, split, Palette.NEON.at(0.6f), 0.9f);
    }

    private void drawn(Light plate, Glyphs.Glyph glyph, float scale, float shift, Colour colour, float level) {
        float left = width / 2f - glyph.width() * scale / 2 + shift;
        float base = height / 2f + scale * 0.48f;
        for (float[] stroke : glyph.strokes()) {
            int points = stroke.length / 2;
            for (int i = 0; i < points; i++) {
                x[i] = left + stroke[2 * i] * scale;
                y[i] = base - stroke[2 * i + 1] * scale;
            }
            plate.path(x, y, points, false, PEN, colour, level);
        }
    }
}
