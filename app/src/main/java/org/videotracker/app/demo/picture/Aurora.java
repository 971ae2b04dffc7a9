package org.videotracker.app.demo.picture;

/**
 * Curtains of northern light that flare up and fade: what a chord looks like. Made to be laid over others by SCREEN.
 */
final class Aurora extends Scene {
    private final Palette palette;
    private final Palette upper;
    private final float bend;

    Aurora(String name, Palette palette, Palette upper, float bend) {
        super(name, Size.SMALL, 54, false);
        this.palette = palette;
        this.upper = upper;
        this.bend = bend;
    }

    @Override
    public void paint(int frame, int[] argb) {
        float t = progress(frame);
        float flare = smooth(0, 0.05f, t + 0.02f) * (float) StrictMath.exp(-2.2 * t) * (1 - smooth(0.8f, 1, t));
        for (int x = 0; x < width; x++) {
            float u = (float) x / height;
            float fold = Waves.sin(u * 2.6f + bend + 0.9f * t) + 0.6f * Waves.sin(u * 5.3f - bend - 1.4f * t);
            float base = 0.58f + 0.10f * fold + 0.05f * Waves.sin(u * 9.1f + 2 * bend);
            float rays = 0.62f + 0.24f * Waves.sin(u * 31 + 6 * fold + 2 * t) + 0.14f * Waves.sin(u * 73 - 9 * fold);
            float second = base - 0.20f + 0.06f * Waves.sin(u * 3.7f - 1.7f * t + bend);
            for (int y = 0; y < height; y++) {
                float v = (float) y / height;
                float front = flare * curtain(v, base, rays, 0.46f);
                float back = flare * 0.75f * curtain(v, second, 1.3f - rays, 0.34f);
                float lower = smooth(0.4f, 0, base - v);
                int low = palette.step(0.30f + 0.40f * lower + 0.15f * front);
                int high = upper.step(0.30f + 0.28f * back);
                float strong = 1.75f * front;
                float weak = 1.5f * back + 0.8f * front * (1 - lower);
                argb[y * width + x] = opaque(
                        palette.red[low] * strong + upper.red[high] * weak,
                        palette.green[low] * strong + upper.green[high] * weak,
                        palette.blue[low] * strong + upper.blue[high] * weak);
            }
        }
    }

    /** Sharp at its lower edge, fading upwards. */
    private static float curtain(float v, float edge, float rays, float reach) {
        float above = edge - v;
        if (above < -0.03f || above > reach) {
            return 0;
        }
        float fade = 1 - above / reach;
        return rays * fade * fade * smooth(-0.03f, 0.02f, above);
    }
}
