package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** A striped sun behind mountains, over a plain of light that runs towards the viewer; loops. */
final class Horizon extends Scene {
    private static final float LEVEL = 0.58f;
    private final float[] ridge;
    private final float[] farRidge;
    private final Noise noise;

    Horizon(SplittableRandom random) {
        super("horizon", Size.FULL, 60, false);
        noise = new Noise(random.nextLong());
        ridge = new float[width];
        farRidge = new float[width];
        for (int x = 0; x < width; x++) {
            float u = (float) x / width;
            float valley = Math.abs(2 * u - 1);
            ridge[x] = LEVEL - 0.26f * valley * valley * (0.35f + noise.cloud(u * 7, 3));
            farRidge[x] = LEVEL - 0.015f - 0.13f * valley * (0.3f + noise.cloud(u * 10 + 50, 9));
        }
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        for (int y = 0; y < height; y++) {
            float v = (y + 0.5f) / height;
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = v > LEVEL ? plain(x, v, t) : v > ridge[x] ? mountain(x, v) : sky(x, y, v, t);
            }
        }
    }

    private int plain(int x, float v, float t) {
        float near = (v - LEVEL) / (1 - LEVEL);
        float distance = 0.22f / (near + 0.012f);
        float across = ((x + 0.5f) / width - 0.5f) * distance * 13;
        float along = distance * 2.6f + 4 * t;
        float fineAcross = 0.0035f * distance * 13 / 2;
        float fineAlong = Math.min(0.5f, 0.0011f * 12 * distance * distance);
        float lineAcross = 1 - smooth(0.018f, 0.03f + fineAcross, Math.abs(fraction(across) - 0.5f));
        float lineAlong = 1 - smooth(0.022f, 0.035f + fineAlong, Math.abs(fraction(along) - 0.5f));
        float line = Math.max(lineAcross, lineAlong) * smooth(0, 0.10f, near);
        float haze = 1 / (1 + 90 * near * near + 4 * near);
        float sunX = ((x + 0.5f) / width - 0.5f) * 3.2f;
        float reflection = Math.max(0, 1 - sunX * sunX * 4) * (1 - near) * (0.35f + 0.25f * Waves.sin(along * TURN));
        int neon = Palette.NEON.step(0.16f + 0.46f * line);
        float level = 0.28f + 0.9f * line;
        int ember = Palette.EMBER.step(0.55f);
        float warm = 0.62f * haze + 0.5f * reflection;
        return opaque(
                Palette.NEON.red[neon] * level + Palette.EMBER.red[ember] * warm,
                Palette.NEON.green[neon] * level + Palette.EMBER.green[ember] * warm,
                Palette.NEON.blue[neon] * level + Palette.EMBER.blue[ember] * warm);
    }

    private int mountain(int x, float v) {
        float edge = smooth(0.012f, 0, v - ridge[x]);
        float foot = smooth(0.1f, 0, LEVEL - v);
        return Palette.NEON.pixel(0.10f + 0.38f * edge + 0.16f * foot, 0.75f + 0.5f * edge);
    }

    private int sky(int x, int y, float v, float t) {
        float dx = ((x + 0.5f) / width - 0.5f) * width / height;
        float dy = v - 0.36f;
        float distance = (float) Math.sqrt(dx * dx + dy * dy);
        float sun = 1 - smooth(0.268f, 0.271f, distance);
        float band = fraction(v * 17 + t * 2);
        float gap = 0.62f * smooth(0.30f, 0.62f, v);
        float cut = v > 0.30f ? smooth(gap - 0.06f, gap + 0.06f, band) : 1;
        sun *= cut;
        float outside = Math.max(0, distance - 0.22f);
        float halo = 1 / (1 + 6 * outside + 26 * outside * outside);
        if (v > farRidge[x]) {
            sun = 0;
            halo *= 0.35f;
        }
        float star = noise.at(x / 3, y / 3) > 0.9975f ? 0.8f * (1 - v * 1.6f) : 0;
        float twinkle = star > 0 ? 0.6f + 0.4f * Waves.sin(TURN * (t * 2 + noise.at(x / 3, y / 3 + 999))) : 0;
        int night = Palette.NEON.step(0.03f + 0.42f * v);
        int warm = Palette.EMBER.step(0.9f - 0.62f * smooth(0.12f, 0.62f, v));
        int glow = Palette.EMBER.step(0.44f);
        float stars = star * twinkle;
        float sky = 1 - sun;
        return opaque(
                sky * (Palette.NEON.red[night] * 0.9f + 0.6f * halo * Palette.EMBER.red[glow] + stars)
                        + sun * Palette.EMBER.red[warm],
                sky * (Palette.NEON.green[night] * 0.9f + 0.6f * halo * Palette.EMBER.green[glow] + stars)
                        + sun * Palette.EMBER.green[warm],
                sky * (Palette.NEON.blue[night] * 0.9f + 0.6f * halo * Palette.EMBER.blue[glow] + stars)
                        + sun * Palette.EMBER.blue[warm]);
    }
}
