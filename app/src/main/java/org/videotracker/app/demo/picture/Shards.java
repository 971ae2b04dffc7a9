package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** Splinters of light that fly outwards: what a snare looks like. */
final class Shards extends LightScene {
    private static final int COUNT = 44;
    private final float[] angle = new float[COUNT];
    private final float[] speed = new float[COUNT];
    private final float[] size = new float[COUNT];

    Shards(SplittableRandom random) {
        super("snare", Size.SMALL, 15, false);
        for (int i = 0; i < COUNT; i++) {
            angle[i] = TURN * (i + 0.8f * (float) random.nextDouble()) / COUNT;
            speed[i] = 0.55f + 0.75f * (float) random.nextDouble();
            size[i] = 0.5f + (float) random.nextDouble();
        }
    }

    @Override
    void draw(int frame, float t, Light plate) {
        float head = 1 - (1 - t) * (1 - t) * (1 - t);
        float tail = smooth(0, 1.1f, t * 1.05f);
        float fade = (1 - t) * (1 - t) * 1.5f;
        for (int i = 0; i < COUNT; i++) {
            float cos = Waves.cos(angle[i]);
            float sin = Waves.sin(angle[i]);
            float far = height * speed[i] * head * 0.85f + 14;
            float near = height * speed[i] * tail * 0.80f + 14;
            Colour colour = Palette.ICE.at(0.48f + 0.32f * (i % 5) / 5f);
            plate.line(
                    width / 2f + cos * near,
                    height / 2f + sin * near,
                    width / 2f + cos * far,
                    height / 2f + sin * far,
                    1.6f * size[i] * (1 - 0.6f * t),
                    13 * size[i] * (1 - 0.5f * t),
                    colour,
                    fade);
        }
        float flash = Math.max(0, 1 - t * 5);
        plate.line(0, height / 2f, width, height / 2f, 2.5f * flash, 70 * flash, Palette.ICE.at(0.62f), 1.5f * flash);
    }
}
