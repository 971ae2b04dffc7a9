package org.videotracker.engine.sampler.envelope;

/**
 * A value that moves in a straight line. Its value is a function of the frames since the line began, never a running
 * sum, so it is the same however time is divided. Mutable; owned by the audio thread.
 */
public final class Ramp {
    private double from;
    private double to;
    private long at;
    private long frames;

    public void set(double value) {
        from = value;
        to = value;
        at = 0;
        frames = 0;
    }

    /** Moves from the present value to another within so many frames. */
    public void glide(double target, long duration) {
        from = value();
        to = target;
        at = 0;
        frames = from == target ? 0 : duration;
    }

    public double target() {
        return to;
    }

    public double value() {
        return valueAfter(0);
    }

    public double valueAfter(long more) {
        return at + more >= frames ? to : from + (to - from) * (at + more) / frames;
    }

    public boolean isMoving() {
        return at < frames;
    }

    /** How long it keeps moving, or, when it has arrived, keeps still. */
    public long framesLeft() {
        return isMoving() ? frames - at : Long.MAX_VALUE;
    }

    public void advance(long more) {
        if (isMoving()) {
            at = Math.min(frames, at + more);
        }
    }
}
