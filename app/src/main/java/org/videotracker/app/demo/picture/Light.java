package org.videotracker.app.demo.picture;

import java.util.Arrays;

/**
 * A photographic plate: strokes of light add up on it, and are developed to pixels along a curve that bends brightness
 * towards white, so that crossing strokes glow instead of clipping.
 */
final class Light {

    /**
     * What a stroke is drawn with.
     *
     * @param radius half its width in pixels
     * @param halo how far its glow reaches beyond, in pixels
     * @param shadowReach how far it darkens what lies behind, in pixels; only seen with transparency
     * @param shadow how much, 0..1
     */
    record Pen(float radius, float halo, float shadowReach, float shadow) {}

    private static final int CURVE_STEPS_PER_UNIT = 256;
    private static final int CURVE_UNITS = 8;
    private static final float GLOW_LEVEL = 0.34f;
    private static final float FAR = Float.MAX_VALUE;
    private static final int[] CURVE = curve();

    private final int width;
    private final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] shade;
    private final float[] nearest;
    private final int[] leftmost;
    private final int[] rightmost;
    private int highest;
    private int lowest = -1;

    Light(int width, int height) {
        this.width = width;
        this.height = height;
        red = new float[width * height];
        green = new float[width * height];
        blue = new float[width * height];
        shade = new float[width * height];
        nearest = new float[width * height];
        leftmost = new int[height];
        rightmost = new int[height];
        highest = height;
        Arrays.fill(nearest, FAR);
        Arrays.fill(leftmost, width);
        Arrays.fill(rightmost, -1);
    }

    private static int[] curve() {
        int[] curve = new int[CURVE_STEPS_PER_UNIT * CURVE_UNITS];
        for (int i = 0; i < curve.length; i++) {
            double x = (double) i / CURVE_STEPS_PER_UNIT;
            curve[i] = (int) StrictMath.round(255 * (1 - StrictMath.exp(-2.1 * x)));
        }
        return curve;
    }

    void clear() {
        Arrays.fill(red, 0);
        Arrays.fill(green, 0);
        Arrays.fill(blue, 0);
        Arrays.fill(shade, 0);
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
        near(x0, y0, x1, y1, radius + halo + 1);
        ink(new Pen(radius, halo, 0, 0), colour, level);
    }

    /** A chain of lines, drawn in one stroke: where it meets or crosses itself it is no brighter. */
    void path(float[] x, float[] y, int points, boolean closed, Pen pen, Colour colour, float level) {
        float reach = Math.max(pen.radius() + pen.halo(), pen.shadowReach()) + 1;
        for (int i = 0; i + 1 < points; i++) {
            near(x[i], y[i], x[i + 1], y[i + 1], reach);
        }
        if (closed) {
            near(x[points - 1], y[points - 1], x[0], y[0], reach);
        }
        ink(pen, colour, level);
    }

    /** Notes for each pixel within reach how near this line comes to it, if nearer than the stroke so far. */
    private void near(float x0, float y0, float x1, float y1, float reach) {
        int top = Math.max(0, (int) (Math.min(y0, y1) - reach));
        int bottom = Math.min(height - 1, (int) (Math.max(y0, y1) + reach) + 1);
        float dx = x1 - x0;
        float dy = y1 - y0;
        float perLength = 1 / Math.max(dx * dx + dy * dy, 1e-6f);
        float slant = Math.abs(dy) < 1e-3f ? 1e9f : reach / ((float) Math.sqrt(perLength) * Math.abs(dy)) + reach;
        for (int y = top; y <= bottom; y++) {
            float middle = Math.abs(dy) < 1e-3f ? x0 : x0 + (y - y0) * dx / dy;
            int left = Math.max(0, (int) Math.max(Math.min(x0, x1) - reach, middle - slant));
            int right = Math.min(width - 1, (int) Math.min(Math.max(x0, x1) + reach, middle + slant) + 1);
            if (left > right) {
                continue;
            }
            leftmost[y] = Math.min(leftmost[y], left);
            rightmost[y] = Math.max(rightmost[y], right);
            highest = Math.min(highest, y);
            lowest = Math.max(lowest, y);
            for (int x = left; x <= right; x++) {
                float along = Math.clamp(((x - x0) * dx + (y - y0) * dy) * perLength, 0f, 1f);
                float offX = x - x0 - along * dx;
                float offY = y - y0 - along * dy;
                int pixel = y * width + x;
                nearest[pixel] = Math.min(nearest[pixel], offX * offX + offY * offY);
            }
        }
    }

    /** Exposes the stroke whose distances were noted, and forgets it. */
    private void ink(Pen pen, Colour colour, float level) {
        float reach = pen.radius() + pen.halo() + 1;
        for (int y = highest; y <= lowest; y++) {
            for (int x = leftmost[y]; x <= rightmost[y]; x++) {
                int pixel = y * width + x;
                float squared = nearest[pixel];
                nearest[pixel] = FAR;
                if (squared < reach * reach) {
                    glow(pixel, (float) Math.sqrt(squared) - pen.radius(), pen.halo(), colour, level);
                }
                float shaded = 1 - squared / Math.max(pen.shadowReach() * pen.shadowReach(), 1e-3f);
                if (shaded > 0) {
                    shade[pixel] = Math.max(shade[pixel], pen.shadow() * shaded * shaded);
                }
            }
            leftmost[y] = width;
            rightmost[y] = -1;
        }
        highest = height;
        lowest = -1;
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

    private void glow(int pixel, float beyond, float halo, Colour colour, float level) {
        float core = Math.clamp(0.5f - beyond, 0f, 1f);
        float fall = 1 - Math.clamp(beyond / Math.max(halo, 0.01f), 0f, 1f);
        float amount = level * (core + GLOW_LEVEL * fall * fall * fall);
        red[pixel] += amount * colour.red();
        green[pixel] += amount * colour.green();
        blue[pixel] += amount * colour.blue();
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
