package org.videotracker.engine.scope;

import java.util.Arrays;

/**
 * The screen that a beam writes on: how bright each pixel glows, 1 being the middle of a line. What was written before
 * fades, and the brighter of old and new is seen, so that a glow is gone entirely after its time, whatever came before.
 */
final class Phosphor {
    /** Fainter than this nothing is visible. */
    private static final float DARK = 1 / 1024f;

    final int width;
    final int height;
    /** What is written in this frame, row by row. */
    final float[] light;

    private final float[] glow;

    Phosphor(int width, int height) {
        this.width = width;
        this.height = height;
        light = new float[width * height];
        glow = new float[width * height];
    }

    /** Makes ready for a new frame. */
    void clear() {
        Arrays.fill(light, 0f);
    }

    /**
     * Ends a frame.
     *
     * @param fade what remains of the frames before, 0..1
     */
    void settle(float fade) {
        if (fade == 0) {
            System.arraycopy(light, 0, glow, 0, glow.length);
            return;
        }
        for (int i = 0; i < glow.length; i++) {
            float old = glow[i] * fade;
            glow[i] = Math.max(light[i], old < DARK ? 0 : old);
        }
    }

    /** Colours consecutive pixels by a table over the brightness, in steps of 1 / {@code perUnit}. */
    void colour(int from, int count, int[] table, float perUnit, int[] into, int offset) {
        int last = table.length - 1;
        for (int i = 0; i < count; i++) {
            into[offset + i] = table[Math.min(last, (int) (glow[from + i] * perUnit))];
        }
    }
}
