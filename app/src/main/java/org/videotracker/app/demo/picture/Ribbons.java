package org.videotracker.app.demo.picture;

/**
 * Strings that sing: what the choir looks like. Each vowel has a shape of its own, so that grains freeze faces of it.
 */
final class Ribbons extends LightScene {
    private static final int STRINGS = 22;
    private static final int POINTS = 72;
    private static final Light.Pen PEN = new Light.Pen(0.9f, 9, 0, 0);

    /** How many half waves the strings make at each vowel. */
    private static final float[] WAVES = {1, 3, 2, 5, 1};

    private final float[] x = new float[POINTS];
    private final float[] y = new float[POINTS];

    Ribbons() {
        super("voice", Size.SMALL, 58, false);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float place = t * (WAVES.length - 1);
        int vowel = (int) place;
        float into = smooth(0.1f, 0.9f, place - vowel);
        float loudness = smooth(0, 0.08f, t + 0.03f) * (1 - 0.5f * smooth(0.85f, 1, t));
        for (int string = 0; string < STRINGS; string++) {
            float s = (float) string / (STRINGS - 1) * 2 - 1;
            for (int i = 0; i < POINTS; i++) {
                float u = (float) i / (POINTS - 1);
                float arch = Waves.sin(u * TURN / 2);
                float from = shape(u, WAVES[vowel], s, t);
                float to = shape(u, WAVES[vowel + 1], s, t);
                x[i] = width * (u * 1.04f - 0.02f);
                y[i] = height / 2f + height * 0.40f * arch * loudness * (from + (to - from) * into);
            }
            Colour colour =
                    Palette.EMBER.at(0.48f + 0.24f * Math.abs(s)).towards(Palette.NEON.at(0.5f), 0.5f - 0.5f * s);
            plate.path(x, y, POINTS, false, PEN, colour, 0.62f);
        }
    }

    private static float shape(float u, float waves, float s, float t) {
        return s * Waves.sin(u * waves * TURN / 2 + s * 0.9f + TURN * t)
                + 0.25f * Waves.sin(u * (waves + 4) * TURN / 2 - 2 * TURN * t + 2 * s);
    }
}
