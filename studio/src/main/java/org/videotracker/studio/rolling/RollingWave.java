package org.videotracker.studio.rolling;

import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.rolling.RollingOutline;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.media.waveform.SoundOutline;

/** What is seen of what was heard, as a sound that begins at the left edge. UI thread. */
final class RollingWave implements SoundOutline, AudioClip {
    private final RollingSound sound;
    private final RollingOutline outline;
    private long base;
    private long frames = 1;

    RollingWave(RollingSound sound) {
        this.sound = sound;
        outline = new RollingOutline(sound);
    }

    /** Takes in what was heard since the last time. */
    void follow() {
        outline.follow();
    }

    /** Shows another stretch. */
    void show(long from, long newFrames) {
        base = from;
        frames = newFrames;
    }

    @Override
    public int channels() {
        return 2;
    }

    @Override
    public int sampleRate() {
        return sound.sampleRate();
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        sound.read(channel, base + frame, into, offset, count);
    }

    @Override
    public void outline(int channel, long from, long to, float[] low, float[] high) {
        outline.outline(channel, base + from, base + to, low, high);
    }
}
