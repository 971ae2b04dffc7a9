package org.videotracker.studio.patch;

/** A rectangle of the plane. */
record Box(float x, float y, float width, float height) {

    /** Between two corners, in any order. */
    static Box between(float x0, float y0, float x1, float y1) {
        return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    boolean contains(float px, float py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    boolean meets(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    Box including(Box other) {
        float right = Math.max(x + width, other.x + other.width);
        float bottom = Math.max(y + height, other.y + other.height);
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(left, top, right - left, bottom - top);
    }
}
