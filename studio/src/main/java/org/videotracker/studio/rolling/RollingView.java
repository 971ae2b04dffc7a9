package org.videotracker.studio.rolling;

import org.videotracker.engine.rolling.Stretch;

/**
 * Which stretch of what was heard is seen: live, its end is now; frozen, it stands still whatever is heard. Columns of pixels begin at
 * multiples of what they are wide, so that what scrolls by does not flicker. UI thread.
 */
final class RollingView {
    private static final double NOTCH = 1.2;
    private static final long LIVE = -1;
    private static final int WHOLE = 0;
    /** A stretch is narrow below such a part of what is seen, and near as such a part of it. */
    private static final int LEAST_PART = 6;

    private static final int NEAR_PART = 3;

    private int wanted = WHOLE;
    private long frozenAt = LIVE;
    private long right;
    private int step = 1;
    private int width = 1;
    private int length = 1;

    /** Goes on to a frame of the studio. @param newLength how many frames are remembered @param newWidth in pixels */
    void follow(long newest, int newLength, int newWidth) {
        length = newLength;
        width = Math.max(1, newWidth);
        int whole = Math.ceilDiv(length, width);
        step = wanted == WHOLE || wanted >= whole ? whole : wanted;
        right = align(frozenAt == LIVE ? newest : right);
        if (frozenAt != LIVE) {
            long most = align(frozenAt);
            right = Math.clamp(right, Math.min(most, align(frozenAt - length) + (long) width * step), most);
        }
    }

    private long align(long frame) {
        return Math.floorDiv(frame, (long) step) * step;
    }

    boolean isFrozen() {
        return frozenAt != LIVE;
    }

    /** The newest frame that is seen or can be scrolled to. */
    long end(long newest) {
        return frozenAt == LIVE ? newest : frozenAt;
    }

    /** Lets what is seen stand still. */
    void freeze(long newest) {
        if (frozenAt == LIVE) {
            frozenAt = newest;
        }
    }

    /** Goes with what is heard again. */
    void goOn() {
        frozenAt = LIVE;
    }

    /** The frame at the left edge; negative before the first of all. */
    long left() {
        return right - (long) width * step;
    }

    long right() {
        return right;
    }

    /** Frames for a pixel. */
    int step() {
        return step;
    }

    double x(long frame) {
        return (double) (frame - left()) / step;
    }

    long frame(double x) {
        return left() + Math.round(x * step);
    }

    /** Shows less about a pixel, or more where {@code factor} is below 1. */
    void zoom(double factor, double x) {
        long about = frame(x);
        int now = step;
        int changed = (int) Math.round(now / factor);
        wanted = Math.clamp(changed == now ? now + (factor > 1 ? -1 : 1) : changed, 1, Math.ceilDiv(length, width));
        step = wanted;
        if (isFrozen()) {
            right = about + Math.round((width - x) * step);
        }
    }

    /** Shows less about a pixel for each notch of the wheel. */
    void turn(double notches, double x) {
        zoom(Math.pow(NOTCH, notches), x);
    }

    /** Moves what is seen as a hand would, by so many pixels to the right. */
    void drag(double pixels) {
        right -= Math.round(pixels * step);
    }

    /** Shows a stretch with a little room; all of it where it is shown already. */
    void show(Stretch stretch) {
        int close = (int) Math.max(1, Math.ceilDiv(stretch.frames() * 11 / 10, (long) width));
        if (close == wanted) {
            wanted = WHOLE;
            return;
        }
        wanted = close;
        step = close;
        right = (stretch.from() + stretch.to() + (long) width * step) / 2;
    }

    /** Zooms so that a stretch which is too narrow to be worked on fills a part of what is seen. */
    void bringNear(Stretch stretch) {
        if (stretch.frames() * LEAST_PART < (long) width * step) {
            wanted = (int) Math.max(1, Math.ceilDiv(stretch.frames() * NEAR_PART, (long) width));
            step = wanted;
            right = stretch.to() + (long) width * step / LEAST_PART;
        }
        reveal(stretch);
    }

    /** Scrolls so that a stretch is seen. */
    void reveal(Stretch stretch) {
        if (stretch.from() < left()) {
            right = stretch.from() + (long) width * step;
        } else if (stretch.to() > right) {
            right = stretch.to();
        }
    }
}
