package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** Sparks of three colours, thrown out and slowed by the air: what a crash looks like. */
final class Burst extends LightScene {
    private static final int COUNT = 360;
    private final float[] directionX = new float[COUNT];
    private final float[] directionY = new float[COUNT];
    private final float[] size = new float[COUNT];
    private final float[] life = new float[COUNT];

    Burst(SplittableRandom random) {
        super("crash", Size.FULL, 54, false);
        for (int i = 0; i < COUNT; i++) {
            float angle = TURN * (float) random.nextDouble();
            float strength = 0.12f + 0.95f * (float) Math.sqrt(random.nextDouble());
            directionX[i] = Waves.cos(angle) * strength;
            directionY[i] = Waves.sin(angle) * strength;
            size[i] = 0.6f + 1.9f * (float) (random.nextDouble() * random.nextDouble());
            life[i] = 0.55f + 0.45f * (float) random.nextDouble();
        }
    }

    private static float flown(float t) {
        return 1 - (float) StrictMath.exp(-3.4 * t);
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float reach = flown(t) * height * 0.75f;
        float before = flown(Math.max(0, t - 0.055f)) * height * 0.75f;
        float fall = 70 * t * t;
        for (int i = 0; i < COUNT; i++) {
            float level = Math.max(0, 1 - t / life[i]);
            if (level > 0) {
                Palette palette = i % 3 == 0 ? Palette.EMBER : i % 3 == 1 ? Palette.NEON : Palette.ICE;
                float twinkle = 0.75f + 0.25f * Waves.sin(frame * 1.9f + i);
                plate.line(
                        width / 2f + directionX[i] * before,
                        height / 2f + directionY[i] * before + fall,
                        width / 2f + directionX[i] * reach,
                        height / 2f + directionY[i] * reach + fall,
                        size[i],
                        7 + 6 * size[i],
                        palette.at(0.5f + 0.28f * level),
                        (0.25f + level) * Math.min(1, 4 * level) * twinkle * 1.3f);
            }
        }
        float flash = Math.max(0, 1 - t * 9);
        plate.dot(width / 2f, height / 2f, 20 * flash, 620 * flash, Palette.EMBER.at(0.7f), 3 * flash);
        plate.ring(
                width / 2f,
                height / 2f,
                reach * 1.15f,
                2.5f * (1 - t),
                40 * (1 - t) + 2,
                Palette.ICE.at(0.7f),
                0.9f * (1 - t) * (1 - t));
    }
}
