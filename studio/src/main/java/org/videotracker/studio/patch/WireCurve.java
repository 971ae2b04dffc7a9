package org.videotracker.studio.patch;

/**
 * The curve of a wire on the plane, a cubic one of Bezier.
 *
 * @param wire which it is
 * @param x1 where it begins, at the right side of its source
 * @param x2 where it ends, at the left side of its target
 * @param pull how far sideways its two middle points are from its ends
 * @param bend how far down both are, which keeps wires between the same plugs apart
 */
record WireCurve(Wire wire, float x1, float y1, float x2, float y2, float pull, float bend) {
    private static final float LEAST_PULL = 40;
    private static final int PIECES = 24;

    static WireCurve between(Wire wire, float x1, float y1, float x2, float y2, float bend) {
        return new WireCurve(wire, x1, y1, x2, y2, pull(x1, x2), bend);
    }

    /** Wires that lead back swing out more. */
    static float pull(float x1, float x2) {
        float along = x2 - x1;
        return Math.max(LEAST_PULL, along > 0 ? along / 2 : -along / 3);
    }

    float x(float t) {
        return cubic(x1, x1 + pull, x2 - pull, x2, t);
    }

    float y(float t) {
        return cubic(y1, y1 + bend, y2 + bend, y2, t);
    }

    private static float cubic(float a, float b, float c, float d, float t) {
        float s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** How far a point is from the curve, closely enough to click it. */
    float distance(float px, float py) {
        float nearest = Float.MAX_VALUE;
        float fromX = x1;
        float fromY = y1;
        for (int piece = 1; piece <= PIECES; piece++) {
            float toX = x((float) piece / PIECES);
            float toY = y((float) piece / PIECES);
            nearest = Math.min(nearest, toLine(px, py, fromX, fromY, toX, toY));
            fromX = toX;
            fromY = toY;
        }
        return nearest;
    }

    private static float toLine(float px, float py, float ax, float ay, float bx, float by) {
        float dx = bx - ax;
        float dy = by - ay;
        float square = dx * dx + dy * dy;
        float t = square == 0 ? 0 : Math.clamp(((px - ax) * dx + (py - ay) * dy) / square, 0, 1);
        return (float) Math.hypot(px - ax - t * dx, py - ay - t * dy);
    }
}
