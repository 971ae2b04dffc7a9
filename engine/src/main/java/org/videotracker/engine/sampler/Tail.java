package org.videotracker.engine.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.sampler.kernel.FixedPoint;
import org.videotracker.engine.sampler.kernel.Gain;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.Resampler;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * What is still heard of a stream that was cut or that jumped: it is read on, from where it was, while it fades. Where
 * its region ends it turns back, for nothing outside a region may ever be heard. Owned by the audio thread.
 */
final class Tail {
    private @Nullable AudioClip audio;
    private long position;
    private long rate;
    private long low;
    private long high;
    private final Gain gain = new Gain();
    private int at;
    private int frames;

    void start(AudioClip clip, long from, long speed, long lowest, long end, float left, float right, int duration) {
        audio = clip;
        position = from;
        rate = speed;
        low = lowest;
        high = end;
        gain.line(left, 0, right, 0, duration);
        at = 0;
        frames = duration;
    }

    boolean isFree() {
        return audio == null;
    }

    float loudness() {
        return Math.max(gain.leftAt(at), gain.rightAt(at));
    }

    void render(Resampler resampler, Interpolation quality, StereoBuffer out, int from, int count) {
        AudioClip clip = audio;
        if (clip == null) {
            return;
        }
        int n = Math.min(count, frames - at);
        for (int done = 0; done < n; ) {
            if (position < low || position >= high) {
                turn();
            }
            int part = (int) Math.min(n - done, framesInside());
            resampler.mix(clip, quality, position, rate, gain, at, out, from + done, part);
            position += part * rate;
            at += part;
            done += part;
        }
        if (at == frames) {
            audio = null;
        }
    }

    private void turn() {
        long mirrored = position < low ? 2 * low - position : 2 * (high - FixedPoint.ONE) - position;
        position = Math.clamp(mirrored, low, Math.max(low, high - FixedPoint.ONE));
        rate = -rate;
    }

    private long framesInside() {
        if (rate > 0) {
            return (high - position + rate - 1) / rate;
        }
        return rate < 0 ? (position - low) / -rate + 1 : Long.MAX_VALUE;
    }
}
