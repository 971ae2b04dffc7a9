package org.videotracker.app.demo.picture;

/** Rings that burst from the middle: what a kick looks like. */
final class Rings extends LightScene {
    private static final Colour FLASH = Colour.of(0xFF5A7A);

    Rings() {
        super("kick", Size.SMALL, 18, false);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float centreX = width / 2f;
        float centreY = height / 2f;
        for (int ring = 0; ring < 4; ring++) {
            float age = t * 1.15f - ring * 0.07f;
            if (age > 0 && age < 1) {
                float spread = 1 - (1 - age) * (1 - age) * (1 - age);
                float level = (1 - age) * (1 - age) * (1.5f - 0.3f * ring);
                float circle = spread * height * (0.78f - 0.13f * ring);
                plate.ring(
                        centreX,
                        centreY,
                        circle,
                        5.5f * (1 - age) + 0.4f,
                        34 * (1 - age) + 4,
                        Palette.NEON.at(0.64f - 0.28f * age),
                        level);
            }
        }
        float flash = Math.max(0, 1 - t * 4.5f);
        plate.dot(centreX, centreY, 12 * flash, 190 * flash, FLASH, 2.6f * flash);
    }
}
