package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** A flight through stars before a nebula; loops. */
final class Stars extends LightScene {
    private static final int COUNT = 420;
    private final float[] x = new float[COUNT];
    private final float[] y = new float[COUNT];
    private final float[] phase = new float[COUNT];
    private final float[] nebula;

    Stars(SplittableRandom random) {
        super("stars", Size.FULL, 90, false);
        for (int i = 0; i < COUNT; i++) {
            x[i] = (float) (random.nextDouble() * 2 - 1) * 1.9f;
            y[i] = (float) (random.nextDouble() * 2 - 1) * 1.2f;
            phase[i] = (float) random.nextDouble();
        }
        nebula = new float[width * height];
        Noise noise = new Noise(random.nextLong());
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float u = column * 3.2f / height;
                float v = row * 3.2f / height;
                float warp = noise.cloud(u * 0.8f + 40, v * 0.8f);
                nebula[row * width + column] = noise.cloud(u + 1.7f * warp, v - 1.3f * warp);
            }
        }
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float breath = 0.06f * Waves.sin(TURN * t);
        for (int i = 0; i < nebula.length; i++) {
            float gas = smooth(0.36f, 0.86f, nebula[i] + breath);
            int step = Palette.NEON.step(0.08f + 0.6f * gas);
            int cool = Palette.ICE.step(0.12f + 0.22f * (1 - nebula[i]));
            float level = 0.06f + 0.62f * gas;
            plate.expose(
                    i,
                    level * Palette.NEON.red[step] + 0.22f * Palette.ICE.red[cool],
                    level * Palette.NEON.green[step] + 0.22f * Palette.ICE.green[cool],
                    level * Palette.NEON.blue[step] + 0.22f * Palette.ICE.blue[cool]);
        }
        for (int i = 0; i < COUNT; i++) {
            float z = 1.02f - fraction(phase[i] + t);
            float before = Math.min(1.02f, z + 0.012f);
            float scale = height * 0.30f;
            float level = smooth(0, 0.5f, 1.02f - z) * smooth(0.0f, 0.06f, z);
            plate.line(
                    width / 2f + scale * x[i] / before,
                    height / 2f + scale * y[i] / before,
                    width / 2f + scale * x[i] / z,
                    height / 2f + scale * y[i] / z,
                    0.5f + 0.9f * (1 - z),
                    2 + 5 * (1 - z),
                    Palette.ICE.at(0.6f + 0.4f * phase[i]),
                    1.3f * level);
        }
    }
}
