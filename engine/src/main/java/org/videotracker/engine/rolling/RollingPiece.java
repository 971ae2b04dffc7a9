package org.videotracker.engine.rolling;

import java.util.Arrays;
import org.videotracker.engine.clip.AudioClip;

/** A stretch of what was heard, as long as it is remembered. */
record RollingPiece(RollingSound sound, long from, long to) implements AudioClip {
    RollingPiece {
        if (to <= from) {
            throw new IllegalArgumentException("a piece from " + from + " to " + to + " is empty");
        }
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
        return to - from;
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        int before = (int) Math.clamp(-frame, 0, count);
        int inside = (int) Math.clamp(to - from - frame - before, 0, count - before);
        Arrays.fill(into, offset, offset + before, 0f);
        sound.read(channel, from + frame + before, into, offset + before, inside);
        Arrays.fill(into, offset + before + inside, offset + count, 0f);
    }
}
