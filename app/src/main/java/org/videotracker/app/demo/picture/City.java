package org.videotracker.app.demo.picture;

import java.util.Arrays;

/** A town of glowing blocks, seen from above, that rises and falls in waves; loops. */
final class City extends Scene {
    private static final int HALF_BLOCK = 64;
    private static final int QUARTER_BLOCK = 32;
    private static final int ACROSS = 11;
    private static final int DEEP = 30;
    private final float[] red;
    private final float[] green;
    private final float[] blue;

    /** Below this height each column of pixels is hidden by the blocks in front. */
    private final float[] hidden;

    City() {
        super("city", Size.FULL, 75, false);
        red = new float[width * height];
        green = new float[width * height];
        blue = new float[width * height];
        hidden = new float[width];
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = TURN * progress(frame);
        Arrays.fill(red, 0.02f);
        Arrays.fill(green, 0.005f);
        Arrays.fill(blue, 0.05f);
        Arrays.fill(hidden, height);
        for (int row = DEEP - 1; row >= 0; row--) {
            for (int column = -ACROSS; column <= ACROSS; column++) {
                if ((row + column & 1) == 0) {
                    block(column, row, t);
                }
            }
        }
        for (int i = 0; i < red.length; i++) {
            argb[i] = opaque(red[i], green[i], blue[i]);
        }
    }

    private void block(int column, int row, float t) {
        float away = (float) Math.sqrt(column * column * 1.3f + (row - 13) * (row - 13) * 0.5f);
        float wave =
                0.5f + 0.30f * Waves.sin(away * 0.85f - 2 * t) + 0.20f * Waves.sin(column * 0.9f + row * 0.35f + t);
        float tall = 14 + 118 * wave * wave;
        int centre = width / 2 + column * HALF_BLOCK;
        float ground = -110 + row * QUARTER_BLOCK + 60;
        float hue = 0.5f + 0.5f * Waves.sin(away * 0.4f + t);
        Colour roof = Palette.NEON.at(0.22f + 0.50f * wave).towards(Palette.ICE.at(0.25f + 0.55f * wave), hue);
        for (int x = Math.max(0, centre - HALF_BLOCK); x < Math.min(width, centre + HALF_BLOCK); x++) {
            float half = QUARTER_BLOCK * (1 - Math.abs(x + 0.5f - centre) / HALF_BLOCK);
            float lit = x < centre ? 0.62f : 0.30f;
            column(x, ground - tall - half, ground - tall + half, ground + half + QUARTER_BLOCK, roof, lit, wave);
        }
    }

    /** One column of pixels of a block: the roof down to its eaves, then a wall that darkens towards the street. */
    private void column(int x, float top, float eaves, float street, Colour roof, float lit, float wave) {
        float bottom = hidden[x];
        for (int y = Math.max(0, (int) top); y < bottom; y++) {
            float covered = Math.min(y + 1, bottom) - Math.max(y, top);
            float onRoof = Math.clamp(eaves - y, 0f, 1f);
            float edge = Math.max(0, 1 - Math.min(Math.abs(y + 0.5f - top), Math.abs(y + 0.5f - eaves)) / 1.7f);
            float down = Math.clamp((y - eaves) / Math.max(1, street - eaves), 0f, 1f);
            float wall = lit * (1 - down) * (1 - down) * (0.75f + 0.5f * wave);
            float level = onRoof * (0.55f + 0.5f * wave) + (1 - onRoof) * wall + 0.55f * edge * (0.3f + wave);
            int at = y * width + x;
            red[at] += covered * roof.red() * level;
            green[at] += covered * roof.green() * level;
            blue[at] += covered * roof.blue() * level;
        }
        hidden[x] = Math.min(bottom, Math.max(0, top));
    }
}
