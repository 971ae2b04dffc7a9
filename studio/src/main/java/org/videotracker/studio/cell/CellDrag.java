package org.videotracker.studio.cell;

/**
 * A value that the mouse drags: up or to the right is more. Each movement counts from the one before it, at the fineness of that moment,
 * so that Shift may be pressed and released meanwhile. The direction in which the mouse first moves is the one that counts. UI thread.
 */
public final class CellDrag {
    private static final float THRESHOLD = 3;

    private final CellKind kind;
    private final CellTarget target;
    private final float scale;
    private double place;
    private double applied;
    private float x;
    private float y;
    private Direction direction = Direction.NONE;

    private enum Direction {
        NONE,
        SIDEWAYS,
        UPWARDS
    }

    /**
     * @param x where the button was pressed, in pixels to the right
     * @param y and downwards
     * @param scale how many pixels of the screen are one of the design
     */
    public CellDrag(CellKind kind, CellTarget target, float x, float y, float scale) {
        this.kind = kind;
        this.target = target;
        this.scale = scale;
        this.x = x;
        this.y = y;
        double start = target.value().orElseGet(() -> kind.nearest(kind.initial()));
        this.place = kind.place(start);
        this.applied = target.value().isPresent() ? start : Double.NaN;
    }

    /** Whether the mouse has moved far enough for a drag; before that it is a click. */
    public boolean hasBegun() {
        return direction != Direction.NONE;
    }

    /** The mouse is elsewhere. */
    public void move(float newX, float newY, boolean isFine) {
        float right = newX - x;
        float up = y - newY;
        if (direction == Direction.NONE) {
            if (Math.max(Math.abs(right), Math.abs(up)) < THRESHOLD * scale) {
                return;
            }
            direction = Math.abs(right) > Math.abs(up) ? Direction.SIDEWAYS : Direction.UPWARDS;
        }
        x = newX;
        y = newY;
        place = kind.dragged(place, (direction == Direction.SIDEWAYS ? right : up) / scale, isFine);
        double value = kind.valueAt(place);
        if (value != applied) {
            applied = value;
            target.put(value);
        }
    }

    /** The button is released. */
    public void release() {
        if (hasBegun()) {
            target.finished();
        }
    }
}
