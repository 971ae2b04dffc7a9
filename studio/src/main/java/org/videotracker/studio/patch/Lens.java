package org.videotracker.studio.patch;

/**
 * Which part of the plane is seen: a point of the plane is drawn at (point - corner) x zoom.
 *
 * @param x the left edge of the view, in units of the plane
 * @param y its top edge
 * @param zoom pixels for one unit
 */
record Lens(float x, float y, float zoom) {
    static final float MIN_ZOOM = 0.2f;
    static final float MAX_ZOOM = 3;
    private static final float MARGIN = 32;

    Lens {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    float screenX(float planeX) {
        return (planeX - x) * zoom;
    }

    float screenY(float planeY) {
        return (planeY - y) * zoom;
    }

    float planeX(float screenX) {
        return screenX / zoom + x;
    }

    float planeY(float screenY) {
        return screenY / zoom + y;
    }

    /** Moves what is seen along with a hand that moves by so many pixels. */
    Lens dragged(float dx, float dy) {
        return new Lens(x - dx / zoom, y - dy / zoom, zoom);
    }

    /** Zooms and leaves the point under the mouse where it is. */
    Lens zoomed(float factor, float screenX, float screenY) {
        float newZoom = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
        return new Lens(planeX(screenX) - screenX / newZoom, planeY(screenY) - screenY / newZoom, newZoom);
    }

    /** The largest view of an area in a window, at most as large as it is. */
    static Lens showing(Box area, float width, float height, float scale) {
        float across = width / (area.width() + 2 * MARGIN);
        float down = height / (area.height() + 2 * MARGIN);
        float zoom = Math.clamp(Math.min(scale, Math.min(across, down)), MIN_ZOOM, MAX_ZOOM);
        return new Lens(
                area.x() + area.width() / 2 - width / 2 / zoom, area.y() + area.height() / 2 - height / 2 / zoom, zoom);
    }
}
