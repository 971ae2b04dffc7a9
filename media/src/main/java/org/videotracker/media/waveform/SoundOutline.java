package org.videotracker.media.waveform;

/** The lowest and highest sample of every stretch of a sound, so that it can be drawn without reading it through. */
public interface SoundOutline {

    /** 1 or 2. */
    int channels();

    /** Sample frames of the sound. */
    long frames();

    /**
     * The outline of a stretch in equal columns, 1.0 being full scale. Columns narrower than {@link WaveformPyramid#FINEST} frames
     * repeat: where they matter, read the samples themselves. What lies outside the sound is zero.
     *
     * @param channel 0 or 1; the only channel of a mono sound stands for both
     * @param from first sample frame
     * @param to sample frame after the last, above {@code from}
     * @param low receives the lowest sample of every column; its length says how many columns there are
     * @param high receives the highest; as long as {@code low}
     */
    void outline(int channel, long from, long to, float[] low, float[] high);
}
