package org.videotracker.app.demo.picture;

/**
 * A gradient of colours. The demo has three, which share their darkest tones, so that cuts between them hold
 * together.
 */
final class Palette {
    private static final int STEPS = 1024;

    /** Night, violet, magenta, peach. */
    static final Palette NEON = new Palette(0x08041C, 0x2B0C6E, 0x7A22D6, 0xFF2E93, 0xFF8F6B, 0xFFE9B0);

    /** Night, petrol, turquoise, mint. */
    static final Palette ICE = new Palette(0x05061C, 0x0A2F63, 0x0B7FB0, 0x19D3D6, 0x8CF7D8, 0xF2FFF4);

    /** Night, wine, red, orange, cream. */
    static final Palette EMBER = new Palette(0x0B0314, 0x4A0D3A, 0xB3184B, 0xFF4F3A, 0xFFA63F, 0xFFF1C9);

    final float[] red = new float[STEPS];
    final float[] green = new float[STEPS];
    final float[] blue = new float[STEPS];

    private Palette(int... stops) {
        for (int i = 0; i < STEPS; i++) {
            float place = (float) i / (STEPS - 1) * (stops.length - 1);
            int stop = Math.min((int) place, stops.length - 2);
            Colour colour = Colour.of(stops[stop]).towards(Colour.of(stops[stop + 1]), place - stop);
            red[i] = colour.red();
            green[i] = colour.green();
            blue[i] = colour.blue();
        }
    }

    /** The step for a place; what lies outside of 0..1 is at the ends. */
    int step(float place) {
        return Math.clamp((int) (place * (STEPS - 1)), 0, STEPS - 1);
    }

    Colour at(float place) {
        int step = step(place);
        return new Colour(red[step], green[step], blue[step]);
    }

    /** An opaque pixel. */
    int pixel(float place, float level) {
        int step = step(place);
        return Scene.opaque(red[step] * level, green[step] * level, blue[step] * level);
    }
}
