package org.videotracker.bench.work;

import java.util.Arrays;
import java.util.Random;
import org.videotracker.engine.clip.AudioClip;

/** Stereo noise in memory. */
public final class Noise implements AudioClip {
    private final int sampleRate;
    private final float[][] samples;

    public Noise(int sampleRate, int frames, long seed) {
        this.sampleRate = sampleRate;
        Random random = new Random(seed);
        samples = new float[2][frames];
        for (float[] channel : samples) {
            for (int i = 0; i < frames; i++) {
                channel[i] = random.nextFloat() - 0.5f;
            }
        }
    }

    /** The samples of a channel; not copied. */
    public float[] channel(int channel) {
        return samples[channel];
    }

    @Override
    public int channels() {
        return samples.length;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public long frames() {
        return samples[0].length;
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        float[] from = samples[channel];
        int silent = Math.clamp(-frame, 0, count);
        int sounding = Math.clamp(from.length - (frame + silent), 0, count - silent);
        Arrays.fill(into, offset, offset + silent, 0f);
        if (sounding > 0) {
            System.arraycopy(from, (int) (frame + silent), into, offset + silent, sounding);
        }
        Arrays.fill(into, offset + silent + sounding, offset + count, 0f);
    }
}
