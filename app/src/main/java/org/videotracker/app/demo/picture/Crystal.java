package org.videotracker.app.demo.picture;

/** Two glowing icosahedra, one in the other, turning against each other before nothing; loops. */
final class Crystal extends LightScene {
    private static final float GOLDEN = 1.618034f;
    private static final float[][] CORNERS = corners();
    private final float[] x = new float[CORNERS.length];
    private final float[] y = new float[CORNERS.length];
    private final float[] z = new float[CORNERS.length];

    Crystal() {
        super("crystal", Size.FULL, 75, true);
    }

    private static float[][] corners() {
        float[][] corners = new float[12][];
        int next = 0;
        for (int one = -1; one <= 1; one += 2) {
            for (int golden = -1; golden <= 1; golden += 2) {
                corners[next++] = new float[] {0, one, golden * GOLDEN};
                corners[next++] = new float[] {one, golden * GOLDEN, 0};
                corners[next++] = new float[] {golden * GOLDEN, 0, one};
            }
        }
        return corners;
    }

    @Override
    void draw(int frame, float t, Light plate) {
        solid(plate, t, 1, height * 0.235f, 0.5f, Palette.ICE, 2.4f);
        solid(plate, t, -1, height * 0.115f, 1.1f, Palette.NEON, 1.8f);
        float beat = 0.5f + 0.5f * Waves.cos(TURN * 4 * t);
        plate.dot(width / 2f, height / 2f, 8 + 4 * beat, 90 + 40 * beat, Palette.EMBER.at(0.85f), 0.6f + 0.5f * beat);
    }

    private void solid(Light plate, float t, int direction, float size, float tilt, Palette palette, float thickness) {
        float about = direction * TURN * t;
        float cosAbout = Waves.cos(about);
        float sinAbout = Waves.sin(about);
        float lean = tilt + 0.5f * Waves.sin(TURN * t);
        float cosLean = Waves.cos(lean);
        float sinLean = Waves.sin(lean);
        for (int i = 0; i < CORNERS.length; i++) {
            float[] corner = CORNERS[i];
            float turnedX = corner[0] * cosAbout + corner[2] * sinAbout;
            float turnedZ = corner[2] * cosAbout - corner[0] * sinAbout;
            float leantY = corner[1] * cosLean - turnedZ * sinLean;
            z[i] = turnedZ * cosLean + corner[1] * sinLean;
            float perspective = 4.6f / (4.6f + z[i]);
            x[i] = width / 2f + turnedX * perspective * size;
            y[i] = height / 2f + leantY * perspective * size;
        }
        for (int i = 0; i < CORNERS.length; i++) {
            for (int j = i + 1; j < CORNERS.length; j++) {
                float edge = squared(CORNERS[i][0] - CORNERS[j][0])
                        + squared(CORNERS[i][1] - CORNERS[j][1])
                        + squared(CORNERS[i][2] - CORNERS[j][2]);
                if (edge < 4.1f) {
                    float near = 0.5f - 0.26f * (z[i] + z[j]) / 2;
                    plate.line(
                            x[i],
                            y[i],
                            x[j],
                            y[j],
                            thickness * (0.5f + near),
                            22,
                            palette.at(0.46f + 0.26f * near),
                            0.35f + 0.95f * near);
                }
            }
            plate.dot(x[i], y[i], thickness * 1.8f, 14, palette.at(0.85f), 0.9f);
        }
    }

    private static float squared(float value) {
        return value * value;
    }
}
