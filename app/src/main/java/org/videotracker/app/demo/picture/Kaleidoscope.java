package org.videotracker.app.demo.picture;

/** Folded space in ten mirrors, breathing; loops. Half a turn brings it to itself, so that half of it is computed. */
final class Kaleidoscope extends Scene {
    private static final int MIRRORS = 10;
    private final float[] radius;
    private final float[] angle;

    Kaleidoscope() {
        super("mirrors", Size.FULL, 90, false);
        radius = new float[width * height];
        angle = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double px = (x + 0.5 - width / 2.0) / (height / 2.0);
                double py = (y + 0.5 - height / 2.0) / (height / 2.0);
                radius[y * width + x] = (float) Math.sqrt(px * px + py * py);
                angle[y * width + x] = (float) (StrictMath.atan2(py, px) + StrictMath.PI);
            }
        }
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        float turned = TURN / MIRRORS * t * 2;
        float foldX = 0.62f + 0.10f * Waves.sin(TURN * t);
        float foldY = 0.48f + 0.12f * Waves.cos(TURN * t);
        float zoom = 1.05f + 0.18f * Waves.cos(TURN * t);
        float mirror = TURN / MIRRORS;
        int last = width * height - 1;
        for (int i = 0; i <= last / 2; i++) {
            float a = angle[i] + turned + 0.25f * Waves.sin(radius[i] * 2.5f - TURN * t);
            float folded = Math.abs(a - mirror * (int) (a / mirror + 0.5f));
            float r = radius[i] * zoom;
            float x = r * Waves.cos(folded);
            float y = r * Waves.sin(folded);
            float trap = 4;
            float sum = 0;
            for (int fold = 0; fold < 4; fold++) {
                x = Math.abs(x);
                y = Math.abs(y);
                float inverse = 1 / Math.max(x * x + y * y, 0.03f);
                x = x * inverse - foldX;
                y = y * inverse - foldY;
                trap = Math.min(trap, Math.abs(x) + 0.35f * Math.abs(y - 0.2f));
                sum += inverse;
            }
            float line = 0.035f / (trap + 0.03f);
            float tone = 0.5f + 0.5f * Waves.sin(sum * 0.22f + TURN * t + radius[i] * 2);
            float vignette = 1.1f - 0.28f * radius[i];
            float place = 0.12f + 0.42f * tone + 0.33f * line;
            int step = Palette.NEON.step(place);
            int cool = Palette.ICE.step(place * 0.95f);
            float mix = 0.5f + 0.5f * Waves.sin(radius[i] * 3.4f - TURN * t);
            float level = vignette * (0.5f + 0.5f * tone + 0.55f * line);
            int pixel = opaque(
                    level * (Palette.NEON.red[step] * mix + Palette.ICE.red[cool] * (1 - mix)),
                    level * (Palette.NEON.green[step] * mix + Palette.ICE.green[cool] * (1 - mix)),
                    level * (Palette.NEON.blue[step] * mix + Palette.ICE.blue[cool] * (1 - mix)));
            argb[i] = pixel;
            argb[last - i] = pixel;
        }
    }
}
