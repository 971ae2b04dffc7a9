package org.videotracker.engine.clip;

/** Decoded sound that can be read at any position, by any thread, without waiting, allocating or failing. */
public interface AudioClip {

    /** 1 (mono) or 2 (stereo). */
    int channels();

    /** Sample frames per second. */
    int sampleRate();

    /** How many sample frames there are, at least one. */
    long frames();

    /**
     * Copies consecutive samples of one channel. Positions outside the clip read as silence.
     *
     * @param channel 0 or 1; the only channel of a mono clip is read for both
     * @param frame the first sample frame, which may be negative or past the end
     * @param into where to write, from index {@code offset}
     * @param count how many samples
     */
    void read(int channel, long frame, float[] into, int offset, int count);
}
