package org.videotracker.app.demo.picture;

/**
 * Tinted vertical blinds that open: what a bass note looks like. Made to be multiplied with other pictures: bright,
 * and white at its end, where it changes nothing.
 */
final class Blinds extends Scene {
    private static final int BARS = 14;
    private final float[] barRed = new float[BARS];
    private final float[] barGreen = new float[BARS];
    private final float[] barBlue = new float[BARS];

    Blinds() {
        super("bass", Size.SMALL, 36, false);
        for (int bar = 0; bar < BARS; bar++) {
            Colour colour =
                    (bar % 2 == 0 ? Palette.NEON : Palette.ICE).at(0.55f + 0.3f * Math.abs(Waves.sin(bar * 1.3f)));
            barRed[bar] = colour.red();
            barGreen[bar] = colour.green();
            barBlue[bar] = colour.blue();
        }
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        float strength = 0.85f * (1 - smooth(0.1f, 0.95f, t));
        for (int x = 0; x < width; x++) {
            float place = ((float) x / width + 0.06f * t) * BARS;
            int bar = Math.floorMod((int) Math.floor(place), BARS);
            float inside = Math.abs(fraction(place) - 0.5f);
            float open = 0.16f + 0.5f * t + 0.12f * Waves.sin(bar * 2.1f + 3 * t);
            float tint = strength * (1 - smooth(0.5f - open - 0.02f, 0.5f - open + 0.02f, 0.5f - inside) * 0.75f);
            float r = 1 - tint * (1 - barRed[bar]);
            float g = 1 - tint * (1 - barGreen[bar]);
            float b = 1 - tint * (1 - barBlue[bar]);
            for (int y = 0; y < height; y++) {
                float edge = 1 - 0.25f * strength * Math.abs(2f * y / height - 1);
                argb[y * width + x] = opaque(r * edge, g * edge, b * edge);
            }
        }
    }
}
