package org.videotracker.app.demo.picture;

/** A curtain of light that runs from the middle to both sides: what an open hat looks like. */
final class Sweep extends LightScene {
    private static final int TRAILS = 7;

    Sweep() {
        super("openhat", Size.SMALL, 15, false);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        for (int trail = 0; trail < TRAILS; trail++) {
            float age = t - trail * 0.035f;
            if (age > 0) {
                float reach = (1 - (1 - age) * (1 - age)) * width * 0.52f;
                float level = (1 - t) * (1 - trail / (float) TRAILS) * 0.9f;
                Colour colour = Palette.ICE.at(0.74f - 0.07f * trail);
                plate.line(width / 2f - reach, 0, width / 2f - reach, height, 1.2f, 26 - 3 * trail, colour, level);
                plate.line(width / 2f + reach, 0, width / 2f + reach, height, 1.2f, 26 - 3 * trail, colour, level);
            }
        }
    }
}
