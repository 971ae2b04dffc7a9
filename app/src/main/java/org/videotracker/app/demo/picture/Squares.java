package org.videotracker.app.demo.picture;

/** Squares that turn as they grow: what a tom looks like. */
final class Squares extends LightScene {
    private final float[] x = new float[4];
    private final float[] y = new float[4];

    Squares() {
        super("tom", Size.SMALL, 18, false);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        for (int square = 0; square < 5; square++) {
            float age = t * 1.2f - square * 0.08f;
            if (age <= 0 || age >= 1) {
                continue;
            }
            float spread = 1 - (1 - age) * (1 - age);
            float half = height * (0.06f + 0.56f * spread);
            float turned = 0.4f * spread * (square % 2 == 0 ? 1 : -1) + TURN / 8;
            for (int corner = 0; corner < 4; corner++) {
                x[corner] = width / 2f + half * Waves.cos(turned + corner * TURN / 4);
                y[corner] = height / 2f + half * Waves.sin(turned + corner * TURN / 4);
            }
            Light.Pen pen = new Light.Pen(3.2f * (1 - age) + 0.5f, 24 * (1 - age) + 3, 0, 0);
            plate.path(x, y, 4, true, pen, Palette.EMBER.at(0.76f - 0.3f * age), (1 - age) * (1 - age) * 1.4f);
        }
    }
}
