package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** Endless cables of light, laid by chance in quarter circles (Truchet tiles); pulses run over them; loops. */
final class Weave extends Scene {
    private static final float TILES_HIGH = 5.2f;
    private static final float STRANDS = 3;
    private final Noise noise;

    Weave(SplittableRandom random) {
        super("weave", Size.SMALL, 90, false);
        noise = new Noise(random.nextLong());
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = TURN * progress(frame);
        float turned = 0.5f + 0.22f * Waves.sin(t);
        float zoom = TILES_HIGH * (1 + 0.10f * Waves.cos(t)) / height;
        float cos = Waves.cos(turned) * zoom;
        float sin = Waves.sin(turned) * zoom;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float px = column + 0.5f - width / 2f;
                float py = row + 0.5f - height / 2f;
                argb[row * width + column] = cable(px * cos - py * sin + 50, px * sin + py * cos + 50, t);
            }
        }
    }

    private int cable(float x, float y, float t) {
        int tileX = (int) x;
        int tileY = (int) y;
        float chance = noise.at(tileX, tileY);
        float u = chance > 0.5f ? x - tileX : 1 - x + tileX;
        float v = y - tileY;
        float near = (float) Math.sqrt(u * u + v * v);
        float far = (float) Math.sqrt((1 - u) * (1 - u) + (1 - v) * (1 - v));
        float off = Math.min(Math.abs(near - 0.5f), Math.abs(far - 0.5f));
        float strand = Math.min(off * 2 * STRANDS, 2.9f);
        int number = (int) (strand * 0.5f + 0.5f);
        float inside = Math.abs(strand - 2 * number);
        float tube = Math.max(0, 1 - inside * inside * 1.7f);
        float glow = 1 / (1 + 7 * inside * inside);
        float pulse = 0.5f + 0.5f * Waves.sin(2.1f * (x + 0.6f * y) - 2 * t + 2.1f * number);
        float slow = 0.5f + 0.5f * Waves.sin(0.8f * (y - 0.4f * x) + t);
        float bright = 0.22f + 0.9f * pulse * pulse * pulse;
        float level = tube * bright + 0.30f * glow * (0.35f + bright) * (number == 0 ? 1 : 0.8f);
        int warm = Palette.EMBER.step(0.34f + 0.42f * pulse * tube + 0.1f * number);
        int cold = Palette.ICE.step(0.30f + 0.40f * pulse * tube + 0.1f * number);
        float mix = number == 1 ? slow : 1 - slow;
        return opaque(
                level * (Palette.EMBER.red[warm] * mix + Palette.ICE.red[cold] * (1 - mix)) + 0.03f,
                level * (Palette.EMBER.green[warm] * mix + Palette.ICE.green[cold] * (1 - mix)) + 0.01f,
                level * (Palette.EMBER.blue[warm] * mix + Palette.ICE.blue[cold] * (1 - mix)) + 0.07f);
    }
}
