package org.videotracker.engine.sampler.kernel;

/**
 * The gain of both channels as a straight line over a span of frames: {@code left + leftStep * k} at the k-th frame of
 * the span. A function of k alone, so that a span may be rendered in any number of pieces. Mutable; owned by the audio
 * thread.
 */
public final class Gain {
    /** The longest span: k is then exact as a float. */
    public static final int MAX_SPAN = 1 << 20;

    public float left;
    public float leftStep;
    public float right;
    public float rightStep;

    /** A line from one pair of values to another, reached after {@code frames} frames. */
    public void line(double fromLeft, double toLeft, double fromRight, double toRight, long frames) {
        left = (float) fromLeft;
        right = (float) fromRight;
        leftStep = fromLeft == toLeft ? 0f : (float) ((toLeft - fromLeft) / frames);
        rightStep = fromRight == toRight ? 0f : (float) ((toRight - fromRight) / frames);
    }

    public float leftAt(int k) {
        return left + leftStep * (float) k;
    }

    public float rightAt(int k) {
        return right + rightStep * (float) k;
    }

    /** Whether the whole span is silent. */
    public boolean isSilent() {
        return left == 0f && leftStep == 0f && right == 0f && rightStep == 0f;
    }
}
