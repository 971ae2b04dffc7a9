package org.videotracker.engine.scope;

/**
 * Draws lines of light. Across a line the light falls off as a narrow bell with a faint wide one around it, the glow;
 * along the line it is the integral of the narrow bell, so that the ends of two segments that meet add up to an
 * unbroken line, without joints, and a turning point glows brighter, as on a tube.
 */
final class Beam {
    private static final int STEPS = 1024;
    private static final double GLOW_SHARE = 0.14;
    private static final double GLOW_WIDTH = 3;
    /** The wide bell is cut off at this many of its widths. */
    private static final double REACH = 2.2;

    /** The integral is 0 before -SPAN and 1 after SPAN widths. */
    private static final double SPAN = 3;

    private final Phosphor screen;
    private final float[] across = new float[STEPS + 1];
    private final float[] along = new float[STEPS + 1];
    private double width;
    private double reach;
    private float acrossPerSquare;
    private float alongPerPixel;

    Beam(Phosphor screen) {
        this.screen = screen;
        for (int i = 0; i <= STEPS; i++) {
            double position = (2.0 * i / STEPS - 1) * SPAN;
            along[i] = (float) (1 / (1 + StrictMath.exp(-1.702 * position))); // close to the integral of a bell
        }
        double lowest = along[0];
        for (int i = 0; i <= STEPS; i++) {
            along[i] = (float) ((along[i] - lowest) / (1 - 2 * lowest));
        }
        focus(1);
    }

    /** Sets half the width of the beam in pixels. */
    void focus(double pointSize) {
        double wanted = 0.3 + 0.5 * pointSize;
        if (wanted == width) {
            return;
        }
        width = wanted;
        reach = REACH * GLOW_WIDTH * width;
        acrossPerSquare = (float) (STEPS / (reach * reach));
        alongPerPixel = (float) (STEPS / (2 * SPAN * width));
        for (int i = 0; i <= STEPS; i++) {
            double squares = i / (double) acrossPerSquare / (width * width);
            double edge = 1 - (double) i / STEPS; // brings the cut-off to nothing
            across[i] = (float) (edge
                    * ((1 - GLOW_SHARE) * StrictMath.exp(-0.5 * squares)
                            + GLOW_SHARE * StrictMath.exp(-0.5 * squares / (GLOW_WIDTH * GLOW_WIDTH))));
        }
    }

    /** How far from a line its light reaches, in pixels. */
    double reach() {
        return reach;
    }

    /** Adds a round spot. */
    void spot(double x, double y, double brightness) {
        int top = Math.max(0, (int) Math.ceil(y - reach));
        int bottom = Math.min(screen.height - 1, (int) Math.floor(y + reach));
        int left = Math.max(0, (int) Math.ceil(x - reach));
        int right = Math.min(screen.width - 1, (int) Math.floor(x + reach));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double square = (column - x) * (column - x) + (row - y) * (row - y);
                screen.light[row * screen.width + column] += (float) brightness * across((float) square);
            }
        }
    }

    /** Adds a straight line. Parts outside the screen cost little. */
    void line(double x0, double y0, double x1, double y1, double brightness) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.sqrt(dx * dx + dy * dy);
        if (!(length > 1e-9) || length > 1e6) {
            return;
        }
        if (Math.abs(dx) >= Math.abs(dy)) {
            flat(x0, y0, x1, y1, length, (float) brightness);
        } else {
            steep(x0, y0, x1, y1, length, (float) brightness);
        }
    }

    private void flat(double x0, double y0, double x1, double y1, double length, float brightness) {
        float ux = (float) ((x1 - x0) / length);
        float uy = (float) ((y1 - y0) / length);
        double slope = (y1 - y0) / (x1 - x0);
        double half = reach / Math.abs(ux);
        int left = Math.max(0, (int) Math.ceil(Math.min(x0, x1) - reach));
        int right = Math.min(screen.width - 1, (int) Math.floor(Math.max(x0, x1) + reach));
        for (int column = left; column <= right; column++) {
            double middle = y0 + slope * (column - x0);
            int top = Math.max(0, (int) Math.ceil(middle - half));
            int bottom = Math.min(screen.height - 1, (int) Math.floor(middle + half));
            float px = (float) (column - x0);
            for (int row = top; row <= bottom; row++) {
                float py = (float) (row - y0);
                add(row * screen.width + column, px * ux + py * uy, px * uy - py * ux, (float) length, brightness);
            }
        }
    }

    private void steep(double x0, double y0, double x1, double y1, double length, float brightness) {
        float ux = (float) ((x1 - x0) / length);
        float uy = (float) ((y1 - y0) / length);
        double slope = (x1 - x0) / (y1 - y0);
        double half = reach / Math.abs(uy);
        int top = Math.max(0, (int) Math.ceil(Math.min(y0, y1) - reach));
        int bottom = Math.min(screen.height - 1, (int) Math.floor(Math.max(y0, y1) + reach));
        for (int row = top; row <= bottom; row++) {
            double middle = x0 + slope * (row - y0);
            int left = Math.max(0, (int) Math.ceil(middle - half));
            int right = Math.min(screen.width - 1, (int) Math.floor(middle + half));
            float py = (float) (row - y0);
            for (int column = left; column <= right; column++) {
                float px = (float) (column - x0);
                add(row * screen.width + column, px * ux + py * uy, px * uy - py * ux, (float) length, brightness);
            }
        }
    }

    private void add(int index, float position, float distance, float length, float brightness) {
        float share = along(position) - along(position - length);
        if (share > 0) {
            screen.light[index] += brightness * share * across(distance * distance);
        }
    }

    /** The light at a squared distance from the line. */
    float across(float square) {
        return across[Math.min(STEPS, (int) (square * acrossPerSquare))];
    }

    private float along(float pixels) {
        int step = (int) (pixels * alongPerPixel + STEPS / 2f);
        return along[Math.max(0, Math.min(STEPS, step))];
    }
}
