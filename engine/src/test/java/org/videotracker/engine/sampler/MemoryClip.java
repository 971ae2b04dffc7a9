package org.videotracker.engine.sampler;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.videotracker.engine.clip.AudioClip;

/** Sound in memory, for tests. */
public record MemoryClip(int sampleRate, float[]... samples) implements AudioClip {

    /** Both channels a function of the position 0..1 in the clip. */
    public static MemoryClip of(int sampleRate, int frames, DoubleUnaryOperator value) {
        float[] x = new float[frames];
        for (int i = 0; i < frames; i++) {
            x[i] = (float) value.applyAsDouble((double) i / frames);
        }
        return new MemoryClip(sampleRate, x, x.clone());
    }

    /** A mono ramp from 0 up to 1 over one second at 48 kHz: its value tells the position. */
    public static MemoryClip ramp() {
        float[] x = new float[48000];
        for (int i = 0; i < x.length; i++) {
            x[i] = i / 48000f;
        }
        return new MemoryClip(48000, x);
    }

    public static MemoryClip constant(int frames, double value) {
        return of(48000, frames, at -> value);
    }

    public static MemoryClip noise(int sampleRate, int frames, long seed) {
        Random random = new Random(seed);
        float[] x = new float[frames];
        float[] y = new float[frames];
        for (int i = 0; i < frames; i++) {
            x[i] = random.nextFloat() * 2 - 1;
            y[i] = random.nextFloat() * 2 - 1;
        }
        return new MemoryClip(sampleRate, x, y);
    }

    @Override
    public int channels() {
        return samples.length;
    }

    @Override
    public long frames() {
        return samples[0].length;
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        float[] x = samples[samples.length == 1 ? 0 : channel];
        int silent = Math.clamp(-frame, 0, count);
        int sounding = Math.clamp(x.length - (frame + silent), 0, count - silent);
        Arrays.fill(into, offset, offset + silent, 0f);
        System.arraycopy(x, sounding == 0 ? 0 : (int) (frame + silent), into, offset + silent, sounding);
        Arrays.fill(into, offset + silent + sounding, offset + count, 0f);
    }
}
