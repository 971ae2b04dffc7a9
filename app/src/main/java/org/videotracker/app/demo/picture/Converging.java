package org.videotracker.app.demo.picture;

/** Hexagons that rush inwards, faster and brighter: what the riser looks like. */
final class Converging extends LightScene {
    private static final int COUNT = 14;
    private final float[] x = new float[6];
    private final float[] y = new float[6];

    Converging() {
        super("riser", Size.FULL, 58, false);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float travelled = 1.2f * t + 5.2f * t * t * t;
        float level = 0.40f + 1.0f * t * t;
        for (int i = 0; i < COUNT; i++) {
            float depth = fraction((float) i / COUNT - travelled);
            float radius = height * 1.1f * depth * depth + 8;
            float turned = 1.4f * t * t + 0.9f * (1 - depth);
            for (int corner = 0; corner < 6; corner++) {
                x[corner] = width / 2f + radius * Waves.cos(turned + corner * TURN / 6);
                y[corner] = height / 2f + radius * Waves.sin(turned + corner * TURN / 6);
            }
            float fade = smooth(0, 0.12f, depth) * (1 - smooth(0.8f, 1, depth));
            Colour colour =
                    Palette.NEON.at(0.36f + 0.25f * depth).towards(Palette.EMBER.at(0.72f), smooth(0.35f, 1, t));
            plate.path(x, y, 6, true, new Light.Pen(1 + 4 * depth, 10 + 26 * depth, 0, 0), colour, level * fade);
        }
        plate.dot(
                width / 2f,
                height / 2f,
                3 + 9 * t * t,
                50 + 430 * t * t,
                Palette.EMBER.at(0.72f),
                0.3f + 2.4f * t * t * t);
    }
}
