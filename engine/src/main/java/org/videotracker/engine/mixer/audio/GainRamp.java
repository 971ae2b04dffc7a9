package org.videotracker.engine.mixer.audio;

/**
 * A gain that moves to its target along a straight line. Its value is a function of the absolute frame alone, so that
 * it comes out the same, bit for bit, however time is cut into runs. Owned by the audio thread.
 */
final class GainRamp {
    private float from;
    private float to;
    private long startFrame;
    private int lengthFrames;
    private float slope;

    GainRamp(double value) {
        jump(value);
    }

    /** Takes a value at once. */
    void jump(double value) {
        from = (float) value;
        to = from;
        lengthFrames = 0;
        slope = 0;
    }

    /**
     * Moves to a target from where the gain is now.
     *
     * @param frame the absolute frame at which the move begins
     * @param frames how long it takes, at least one frame
     */
    void moveTo(double target, long frame, int frames) {
        if ((float) target == to) {
            return;
        }
        from = at(frame);
        to = (float) target;
        startFrame = frame;
        lengthFrames = frames;
        slope = (to - from) / frames;
    }

    float at(long frame) {
        long since = frame - startFrame;
        return since < lengthFrames ? from + slope * since : to;
    }

    /** How many frames of a run are still on the way; the rest has arrived. */
    private int moving(int frames, long firstFrame) {
        return (int) Math.max(0, Math.min(frames, startFrame + lengthFrames - firstFrame));
    }

    /** Adds a signal times the gain to another. */
    void mix(float[] source, float[] into, int frames, long firstFrame) {
        int moving = moving(frames, firstFrame);
        int since = (int) (firstFrame - startFrame);
        for (int i = 0; i < moving; i++) {
            into[i] += source[i] * (from + slope * (since + i));
        }
        float arrived = to;
        if (arrived != 0) {
            for (int i = moving; i < frames; i++) {
                into[i] += source[i] * arrived;
            }
        }
    }

    /** Multiplies a signal by the gain. */
    void scale(float[] signal, int frames, long firstFrame) {
        int moving = moving(frames, firstFrame);
        int since = (int) (firstFrame - startFrame);
        for (int i = 0; i < moving; i++) {
            signal[i] *= from + slope * (since + i);
        }
        float arrived = to;
        if (arrived != 1) {
            for (int i = moving; i < frames; i++) {
                signal[i] *= arrived;
            }
        }
    }
}
