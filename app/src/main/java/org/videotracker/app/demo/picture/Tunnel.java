package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** A flight through a neon tunnel with lit panels; loops. */
final class Tunnel extends Scene {
    private static final int SECTORS = 16;
    private static final int PANELS = 24;
    private final Noise noise;
    private final float[] depth;
    private final float[] sector;

    Tunnel(SplittableRandom random) {
        super("tunnel", Size.FULL, 72, false);
        noise = new Noise(random.nextLong());
        depth = new float[width * height];
        sector = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double px = (x + 0.5 - width / 2.0) / (height / 2.0);
                double py = (y + 0.5 - height / 2.0) / (height / 2.0);
                double radius =
                        StrictMath.pow(StrictMath.pow(Math.abs(px), 2.6) + StrictMath.pow(Math.abs(py), 2.6), 1 / 2.6);
                depth[y * width + x] = (float) (1 / Math.max(radius, 0.02));
                sector[y * width + x] = (float) (StrictMath.atan2(py, px) / (2 * StrictMath.PI) * SECTORS);
            }
        }
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        float travelled = t * PANELS / 2;
        float swing = 0.8f * Waves.sin(TURN * t);
        for (int i = 0; i < width * height; i++) {
            float far = depth[i];
            float along = far * 2.4f + travelled;
            float around = sector[i] + swing + far * 0.55f + SECTORS * 4;
            int panelAlong = (int) along;
            int panelAround = (int) around;
            float u = Math.abs(along - panelAlong - 0.5f) * 2;
            float v = Math.abs(around - panelAround - 0.5f) * 2;
            float blurAlong = 0.012f * far * far + 0.02f;
            float seam = Math.max(smooth(0.93f - blurAlong, 0.97f, u), smooth(0.93f - 0.03f * far, 0.97f, v));
            float lit = noise.at(panelAround % SECTORS, panelAlong % (PANELS / 2));
            float panel =
                    lit > 0.62f ? (lit - 0.62f) * 2.6f * (1 - 0.55f * u * u) * (1 - 0.4f * v * v) : 0.04f + 0.10f * lit;
            float fog = 1 / (1 + 0.055f * far * far);
            float core = far > 6 ? Math.min(1, (far - 6) * 0.05f) : 0;
            float place = 0.22f + 0.42f * seam + 0.5f * panel + 0.3f * core;
            float level = (0.30f + 0.95f * seam * (0.55f + 0.45f * lit) + panel) * fog + core;
            argb[i] = Palette.NEON.pixel(place, level);
        }
    }
}
