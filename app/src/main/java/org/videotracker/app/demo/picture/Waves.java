package org.videotracker.app.demo.picture;

/** Sine and cosine from a table: fast, and the same on every machine. */
final class Waves {
    private static final int SIZE = 1 << 14;
    private static final float PER_RADIAN = (float) (SIZE / (2 * Math.PI));
    private static final float[] TABLE = table();

    private Waves() {}

    private static float[] table() {
        float[] table = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            table[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        }
        return table;
    }

    static float sin(float radians) {
        return TABLE[(int) (radians * PER_RADIAN + (1 << 20)) & SIZE - 1];
    }

    static float cos(float radians) {
        return TABLE[(int) (radians * PER_RADIAN + (1 << 20) + SIZE / 4) & SIZE - 1];
    }
}
