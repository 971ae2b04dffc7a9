package org.videotracker.engine.live;

/** What live video measures of itself. Written by the video thread, read by any. */
public final class PictureMeter {
    private static final long WINDOW_NANOS = 1_000_000_000;

    private volatile long shown;
    private volatile long dropped;
    private volatile double composeMs;
    private volatile double framesPerSecond;
    private volatile double greatestLagFrames;
    private volatile double lagFrames;
    private long windowStart;
    private long windowShown;

    /** @param lag how far the picture's middle lay from what was heard, in video frames; positive when it was late */
    void shown(double composeMilliseconds, double lag, long nanos) {
        shown = shown + 1;
        windowShown++;
        if (nanos - windowStart >= WINDOW_NANOS) {
            framesPerSecond = windowStart == 0 ? 0 : windowShown * 1e9 / (nanos - windowStart);
            windowStart = nanos;
            windowShown = 0;
        }
        composeMs += (composeMilliseconds - composeMs) / 16;
        lagFrames = lag;
        if (Math.abs(lag) > greatestLagFrames) {
            greatestLagFrames = Math.abs(lag);
        }
    }

    void dropped(long pictures) {
        dropped = dropped + pictures;
    }

    /** How many pictures were shown. */
    public long shown() {
        return shown;
    }

    /** How many were not: too late, or their moment passed while another was at work. */
    public long dropped() {
        return dropped;
    }

    /** How many pictures were shown in each second of late. */
    public double framesPerSecond() {
        return framesPerSecond;
    }

    /** How long composing takes, in milliseconds, over the last pictures. */
    public double composeMs() {
        return composeMs;
    }

    /** How far the last picture's middle lay from what was heard as it was shown, in video frames; positive when it was late. */
    public double lagFrames() {
        return lagFrames;
    }

    /** The greatest distance of a picture from what was heard, in video frames. */
    public double greatestLagFrames() {
        return greatestLagFrames;
    }
}
