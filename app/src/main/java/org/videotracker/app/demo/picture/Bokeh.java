package org.videotracker.app.demo.picture;

import java.util.SplittableRandom;

/** Out-of-focus lamps that drift and swell: what the pad looks like. */
final class Bokeh extends Scene {
    private static final int COUNT = 34;
    private final float[] x = new float[COUNT];
    private final float[] y = new float[COUNT];
    private final float[] size = new float[COUNT];
    private final float[] phase = new float[COUNT];
    private final float[] plate = new float[Size.SMALL.width * Size.SMALL.height * 3];

    Bokeh(SplittableRandom random) {
        super("pad", Size.SMALL, 116, false);
        for (int i = 0; i < COUNT; i++) {
            x[i] = (float) random.nextDouble();
            y[i] = (float) random.nextDouble();
            size[i] = 0.07f + 0.16f * (float) random.nextDouble();
            phase[i] = (float) random.nextDouble();
        }
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        float swell = (float) Math.sqrt(Waves.sin(TURN / 2 * t));
        java.util.Arrays.fill(plate, 0);
        for (int i = 0; i < COUNT; i++) {
            float drift = t * (0.35f - size[i]);
            float centreX = (fraction(x[i] + drift * (i % 2 == 0 ? 1 : -1)) * 1.3f - 0.15f) * width;
            float centreY = (y[i] + 0.06f * Waves.sin(TURN * (t + phase[i]))) * height;
            float pulse = 0.55f + 0.45f * Waves.sin(TURN * (2 * t + phase[i]));
            Palette palette = i % 3 == 0 ? Palette.EMBER : i % 3 == 1 ? Palette.NEON : Palette.ICE;
            disc(centreX, centreY, size[i] * height, palette.at(0.42f + 0.25f * phase[i]), 0.78f * swell * pulse);
        }
        for (int i = 0; i < width * height; i++) {
            argb[i] = opaque(plate[3 * i], plate[3 * i + 1], plate[3 * i + 2]);
        }
    }

    private void disc(float centreX, float centreY, float radius, Colour colour, float level) {
        int top = Math.max(0, (int) (centreY - radius));
        int bottom = Math.min(height - 1, (int) (centreY + radius) + 1);
        int left = Math.max(0, (int) (centreX - radius));
        int right = Math.min(width - 1, (int) (centreX + radius) + 1);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                float dx = column - centreX;
                float dy = row - centreY;
                float distance = (float) Math.sqrt(dx * dx + dy * dy) / radius;
                float amount =
                        level * (1 - smooth(0.9f, 1, distance)) * (0.45f + 0.55f * distance * distance * distance);
                int at = 3 * (row * width + column);
                plate[at] += amount * colour.red();
                plate[at + 1] += amount * colour.green();
                plate[at + 2] += amount * colour.blue();
            }
        }
    }
}
