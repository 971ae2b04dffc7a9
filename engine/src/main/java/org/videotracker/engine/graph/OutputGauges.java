package org.videotracker.engine.graph;

/**
 * What the outputs of a live performance report of the devices behind them: written by those who play, read by the processors of the
 * outputs. All zero while nothing is played live, so that offline rendering depends on nothing but the session.
 */
public final class OutputGauges {
    private volatile double latencyMs;
    private volatile double xruns;
    private volatile double load;
    private volatile double framesPerSecond;
    private volatile double frameMs;

    /** Says how long sound takes from rendering to the ear, in milliseconds. */
    public void latencyMs(double newLatencyMs) {
        latencyMs = newLatencyMs;
    }

    /** Says how often sound was missing, and the share of the time that rendering takes, 0..1 and above. */
    public void sound(long newXruns, double newLoad) {
        xruns = newXruns;
        load = newLoad;
    }

    /** Says how many pictures are shown a second, and how long one takes to compose, in milliseconds. */
    public void pictures(double newFramesPerSecond, double newFrameMs) {
        framesPerSecond = newFramesPerSecond;
        frameMs = newFrameMs;
    }

    public double latencyMs() {
        return latencyMs;
    }

    public double xruns() {
        return xruns;
    }

    public double load() {
        return load;
    }

    public double framesPerSecond() {
        return framesPerSecond;
    }

    public double frameMs() {
        return frameMs;
    }
}
