package org.videotracker.studio.pad;

/**
 * What is told of one axis. A stick never comes back to exactly its middle, nor does it quite reach its ends, and its numbers tremble: near
 * the middle is 0, near the ends is the end, and less than a {@link #STEP} is nothing. Thread of the studio.
 */
final class AxisFilter {
    static final double STICK_REST = 0.12;
    static final double TRIGGER_REST = 0.04;
    static final double END = 0.97;

    /** The least change that is told, except that the rest and the ends are always reached. */
    static final double STEP = 1.0 / 256;

    private final boolean isTrigger;
    private boolean isKnown;
    private double value;

    AxisFilter(boolean isTrigger) {
        this.isTrigger = isTrigger;
    }

    /** Where an axis is. @param raw from -1 to 1 as devices say it, where a trigger rests at -1 @return as events say it */
    static double shaped(double raw, boolean isTrigger) {
        double sound = Double.isFinite(raw) ? Math.clamp(raw, -1, 1) : isTrigger ? -1 : 0;
        double way = isTrigger ? (sound + 1) / 2 : Math.abs(sound);
        double rest = isTrigger ? TRIGGER_REST : STICK_REST;
        double shaped = Math.clamp((way - rest) / (END - rest), 0, 1);
        return isTrigger || sound >= 0 ? shaped : 0.0 - shaped;
    }

    /** Takes a number of the device. The first tells where the axis is and is no movement. Returns whether it has moved. */
    boolean takes(double raw) {
        double next = shaped(raw, isTrigger);
        if (!isKnown) {
            isKnown = true;
            value = next;
            return false;
        }
        boolean isStop = next == 0 || Math.abs(next) == 1;
        if (next == value || !isStop && Math.abs(next - value) < STEP) {
            return false;
        }
        value = next;
        return true;
    }

    /** What was told last. */
    double value() {
        return value;
    }
}
