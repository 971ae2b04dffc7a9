package org.videotracker.engine.rolling;

/**
 * From one frame of the performance to another.
 *
 * @param from the first frame
 * @param to the frame after the last, above {@code from}
 */
public record Stretch(long from, long to) {
    public Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a stretch from " + from + " to " + to);
        }
    }

    /** How many frames. */
    public long frames() {
        return to - from;
    }
}
