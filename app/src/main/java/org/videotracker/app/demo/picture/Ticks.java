package org.videotracker.app.demo.picture;

/** Short strokes along the upper and lower edge: what a closed hat looks like. */
final class Ticks extends LightScene {
    private static final int COUNT = 24;

    Ticks() {
        super("hat", Size.SMALL, 6, false);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float level = (1 - t) * (1 - t) * 0.9f;
        float longest = height * 0.075f;
        for (int i = 0; i < COUNT; i++) {
            float x = (i + 0.5f) * width / COUNT;
            float wave = 0.35f + 0.65f * Math.abs(Waves.sin(i * 1.7f));
            float length = longest * wave * (1 - 0.5f * t);
            Colour colour = Palette.NEON.at(0.45f + 0.3f * wave);
            plate.line(x, 12, x, 12 + length, 1.3f, 7, colour, level);
            plate.line(x, height - 12, x, height - 12 - length, 1.3f, 7, colour, level);
        }
    }
}
