package org.videotracker.app.demo.picture;

/** Drops of a thick liquid that merge and part, with contour lines; loops. */
final class Metaballs extends Scene {
    private static final int BALLS = 8;
    private static final float ROUNDNESS = 9;
    private static final int[] TURNS_X = {1, 2, -1, 1, -2, 1, -1, 2};
    private static final int[] TURNS_Y = {-1, 1, 1, 2, -1, -2, 1, -1};
    private final float[] centreX = new float[BALLS];
    private final float[] centreY = new float[BALLS];
    private final float[] size = new float[BALLS];

    Metaballs() {
        super("drops", Size.SMALL, 90, false);
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        for (int ball = 0; ball < BALLS; ball++) {
            centreX[ball] = 1.25f * Waves.sin(TURN * TURNS_X[ball] * t + ball * 1.9f);
            centreY[ball] = 0.75f * Waves.cos(TURN * TURNS_Y[ball] * t + ball * 2.7f);
            size[ball] = 0.045f + 0.035f * Waves.sin(TURN * t + ball * 0.8f) + 0.012f * (ball % 3);
        }
        for (int y = 0; y < height; y++) {
            float py = (y + 0.5f - height / 2f) / (height / 2f);
            for (int x = 0; x < width; x++) {
                float px = (x + 0.5f - width / 2f) / (height / 2f);
                float field = 0;
                float slopeX = 0;
                float slopeY = 0;
                for (int ball = 0; ball < BALLS; ball++) {
                    float dx = px - centreX[ball];
                    float dy = py - centreY[ball];
                    float inverse = 1 / (dx * dx + dy * dy + 0.012f);
                    float strength = size[ball] * inverse;
                    field += strength;
                    slopeX += strength * inverse * dx;
                    slopeY += strength * inverse * dy;
                }
                argb[y * width + x] = shaded(field, slopeX, slopeY, py);
            }
        }
    }

    private static int shaded(float field, float slopeX, float slopeY, float py) {
        float slope = (float) Math.sqrt(slopeX * slopeX + slopeY * slopeY + ROUNDNESS);
        float inside = smooth(0.96f, 1.04f, field);
        float rim = 1 / (1 + 14 * Math.abs(field - 1));
        float lightFrom = -(0.6f * slopeX + 0.8f * slopeY) / slope;
        float dome = 1 - 1 / (1 + 0.55f * Math.max(0, field - 1));
        float gloss = Math.max(0, lightFrom * (1 - 0.75f * dome));
        float contour = Math.abs(fraction(field * 5) - 0.5f) * 2;
        float lines = (1 - inside) * smooth(0.86f, 1, contour) * Math.min(1, field * 1.3f);
        float body = 0.30f + 0.34f * dome + 0.30f * gloss * gloss;
        float night = 0.10f + 0.13f * field - 0.05f * py;
        int ice = Palette.ICE.step(inside * body + (1 - inside) * (night + 0.35f * lines));
        int neon = Palette.NEON.step(0.60f);
        float level =
                inside * (0.55f + 0.55f * body + 0.9f * gloss * gloss * gloss) + (1 - inside) * (0.8f + 0.8f * lines);
        float glow = 0.85f * rim * rim;
        return opaque(
                Palette.ICE.red[ice] * level + Palette.NEON.red[neon] * glow,
                Palette.ICE.green[ice] * level + Palette.NEON.green[neon] * glow,
                Palette.ICE.blue[ice] * level + Palette.NEON.blue[neon] * glow);
    }
}
