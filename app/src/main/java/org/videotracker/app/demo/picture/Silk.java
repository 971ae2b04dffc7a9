package org.videotracker.app.demo.picture;

/** A cloth of coloured silk, folded by waves upon waves; loops. */
final class Silk extends Scene {
    private static final int FOLDS = 4;

    Silk() {
        super("silk", Size.SMALL, 90, false);
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = TURN * progress(frame);
        float driftX = 0.9f * Waves.sin(t);
        float driftY = 0.9f * Waves.cos(t);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                float x = (column - width / 2f) * 3.1f / height + 0.3f;
                float y = (row - height / 2f) * 3.1f / height;
                float shear = 0;
                for (int fold = 1; fold <= FOLDS; fold++) {
                    float oldX = x;
                    x += 0.72f / fold * Waves.sin(fold * 1.35f * y + driftX + 0.6f * fold);
                    y += 0.72f / fold * Waves.cos(fold * 1.35f * oldX + driftY + 1.7f * fold);
                    shear += Waves.sin(x * 1.5f + y);
                }
                float tone = 0.5f + 0.5f * Waves.sin(x * 1.25f + 0.7f * y);
                float crease = 1 - Math.abs(Waves.sin(1.8f * x - 1.1f * y + 0.35f * shear));
                float sheen = crease * crease * crease;
                float place = 0.13f + 0.58f * tone + 0.30f * sheen;
                float level = 0.42f + 0.45f * tone + 0.45f * sheen;
                int warm = Palette.EMBER.step(place);
                int cold = Palette.NEON.step(place * 0.85f);
                float mix = 0.5f + 0.5f * Waves.sin(0.8f * y - 0.5f * x + 0.5f);
                argb[row * width + column] = opaque(
                        level * (Palette.EMBER.red[warm] * mix + Palette.NEON.red[cold] * (1 - mix)),
                        level * (Palette.EMBER.green[warm] * mix + Palette.NEON.green[cold] * (1 - mix)),
                        level * (Palette.EMBER.blue[warm] * mix + Palette.NEON.blue[cold] * (1 - mix)));
            }
        }
    }
}
