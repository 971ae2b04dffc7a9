package org.videotracker.engine.compositor;

/**
 * The moment that a video frame shows, told by the audio sample counter. Mutable and reused: owned by the video thread,
 * set once per frame before the pictures are prepared.
 */
public final class FrameTime {
    private long index;
    private double seconds;
    private long audioFrame;
    private int sampleRate = 48_000;

    /**
     * Moves on to a frame.
     *
     * @param index tells frames apart; the next frame has another index
     * @param audioFrame the sample frame since the beginning of time that sounds while the picture is shown
     * @param sampleRate sample frames per second
     */
    public void set(long index, long audioFrame, int sampleRate) {
        this.index = index;
        this.audioFrame = audioFrame;
        this.sampleRate = sampleRate;
        this.seconds = (double) audioFrame / sampleRate;
    }

    public long index() {
        return index;
    }

    /** Seconds since the beginning of time. */
    public double seconds() {
        return seconds;
    }

    public long audioFrame() {
        return audioFrame;
    }

    public int sampleRate() {
        return sampleRate;
    }
}
