package org.videotracker.app.demo.picture;

/**
 * A photographic plate: strokes of light add up on it, and are developed to pixels along a curve that bends brightness
 * towards white, so that crossing strokes glow instead of clipping.
 */
final class Light {
    private static final int CURVE_STEPS_PER_UNIT = 256;
    private static final int CURVE_UNITS = 8;
    private static final float GLOW_LEVEL = 0.30f;
    private static final int[] CURVE = curve();

    private final int width;
    private final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] shade;

    Light(int width, int height) {
        this.width = width;
        this.height = height;
        red = new float[width * height];
        green = new float[width * height];
        blue = new float[width * height];
        shade = new float[width * height];
    }

    private static int[] curve() {
        int[] curve = new int[CURVE_STEPS_PER_UNIT * CURVE_UNITS];
        for (int i = 0; i < curve.length; i++) {
            double x = (double) i / CURVE_STEPS_PER_UNIT;
            curve[i] = (int) StrictMath.round(255 * (1 - StrictMath.exp(-1.35 * x)));
        }
        return curve;
    }

    void clear() {
        java.util.Arrays.fill(red, 0);
        java.util.Arrays.fill(green, 0);
        java.util.Arrays.fill(blue, 0);
        java.util.Arrays.fill(shade, 0);
    }

    /** Adds light to one pixel. */
    void expose(int pixel, float r, float g, float b) {
        red[pixel] += r;
        green[pixel] += g;
        blue[pixel] += b;
    }

    /** A dot with a soft halo. */
    void dot(float x, float y, float radius, float halo, Colour colour, float level) {
        line(x, y, x, y, radius, halo, colour, level);
    }

    /**
     * A line with round ends.
     *
     * @param radius half its width in pixels
     * @param halo how far its glow reaches beyond, in pixels
     * @param level its brightness; 1 is the colour itself
     */
    void line(float x0, float y0, float x1, float y1, float radius, float halo, Colour colour, float level) {
        float reach = radius + halo + 1;
        int top = Math.max(0, (int) (Math.min(y0, y1) - reach));
        int bottom = Math.min(height - 1, (int) (Math.max(y0, y1) + reach) + 1);
        float dx = x1 - x0;
        float dy = y1 - y0;
        float lengthSquared = Math.max(dx * dx + dy * dy, 1e-6f);
        float slopeReach = Math.abs(dy) < 1e-3f ? Float.MAX_VALUE : reach * (float) Math.sqrt(lengthSquared) / Math.abs(dy);
        float leftmost = Math.min(x0, x1) - reach;
        float rightmost = Math.max(x0, x1) + reach;
        for (int y = top; y <= bottom; y++) {
            float from = leftmost;
            float to = rightmost;
            if (slopeReach < 1e6f) {
                float middle = x0 + (y - y0) * dx / dy;
                from = Math.max(from, middle - slopeReach - reach);
                to = Math.min(to, middle + slopeReach + reach);
            }
            int left = Math.max(0, (int) from);
            int right = Math.min(width - 1, (int) to + 1);
            for (int x = left; x <= right; x++) {
                float along = Math.clamp(((x - x0) * dx + (y - y0) * dy) / lengthSquared, 0f, 1f);
                float offX = x - x0 - along * dx;
                float offY = y - y0 - along * dy;
                float distance = (float) Math.sqrt(offX * offX + offY * offY);
                if (distance < reach) {
                    glow(y * width + x, distance - radius, halo, colour, level);
                }
            }
        }
    }

    /** A circle. */
    void ring(float centreX, float centreY, float circle, float radius, float halo, Colour colour, float level) {
        float reach = radius + halo + 1;
        int top = Math.max(0, (int) (centreY - circle - reach));
        int bottom = Math.min(height - 1, (int) (centreY + circle + reach) + 1);
        float outer = (circle + reach) * (circle + reach);
        float inner = circle > reach ? (circle - reach) * (circle - reach) : -1;
        for (int y = top; y <= bottom; y++) {
            float dy = y - centreY;
            float half = (float) Math.sqrt(Math.max(0, outer - dy * dy));
            float hole = (float) Math.sqrt(Math.max(0, inner - dy * dy));
            int left = Math.max(0, (int) (centreX - half));
            int right = Math.min(width - 1, (int) (centreX + half) + 1);
            for (int x = left; x <= right; x++) {
                if (Math.abs(x - centreX) < hole - 1) {
                    x = Math.max(x, (int) (centreX + hole) - 1);
                    continue;
                }
                float dx = x - centreX;
                float distance = Math.abs((float) Math.sqrt(dx * dx + dy * dy) - circle);
                if (distance < reach) {
                    glow(y * width + x, distance - radius, halo, colour, level);
                }
            }
        }
    }

    /** A closed or open chain of lines. */
    void path(float[] x, float[] y, int points, boolean closed, float radius, float halo, Colour colour, float level) {
        for (int i = 0; i + 1 < points; i++) {
            line(x[i], y[i], x[i + 1], y[i + 1], radius, halo, colour, level);
        }
        if (closed) {
            line(x[points - 1], y[points - 1], x[0], y[0], radius, halo, colour, level);
        }
    }

    private void glow(int pixel, float beyond, float halo, Colour colour, float level) {
        float core = Math.clamp(0.5f - beyond, 0f, 1f);
        float fall = 1 - Math.clamp(beyond / Math.max(halo, 0.01f), 0f, 1f);
        float amount = level * (core + GLOW_LEVEL * fall * fall * fall);
        red[pixel] += amount * colour.red();
        green[pixel] += amount * colour.green();
        blue[pixel] += amount * colour.blue();
    }

    /** Darkens what will lie behind a line, so that it stands out from any picture. Only seen with transparency. */
    void shadow(float x0, float y0, float x1, float y1, float radius, float strength) {
        float dx = x1 - x0;
        float dy = y1 - y0;
        float lengthSquared = Math.max(dx * dx + dy * dy, 1e-6f);
        int top = Math.max(0, (int) (Math.min(y0, y1) - radius));
        int bottom = Math.min(height - 1, (int) (Math.max(y0, y1) + radius) + 1);
        int left = Math.max(0, (int) (Math.min(x0, x1) - radius));
        int right = Math.min(width - 1, (int) (Math.max(x0, x1) + radius) + 1);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                float along = Math.clamp(((x - x0) * dx + (y - y0) * dy) / lengthSquared, 0f, 1f);
                float offX = x - x0 - along * dx;
                float offY = y - y0 - along * dy;
                float near = 1 - (offX * offX + offY * offY) / (radius * radius);
                if (near > 0) {
                    shade[y * width + x] = Math.max(shade[y * width + x], strength * near * near);
                }
            }
        }
    }

    /** Writes premultiplied pixels: opaque on black, or as transparent as they are dark. */
    void develop(int[] argb, boolean alpha) {
        for (int i = 0; i < red.length; i++) {
            int r = developed(red[i]);
            int g = developed(green[i]);
            int b = developed(blue[i]);
            int a = alpha ? Math.max(Math.max(r, g), Math.max(b, (int) (255 * shade[i]))) : 255;
            argb[i] = a << 24 | r << 16 | g << 8 | b;
        }
    }

    private static int developed(float exposure) {
        return CURVE[Math.clamp((int) (exposure * CURVE_STEPS_PER_UNIT), 0, CURVE.length - 1)];
    }
}
