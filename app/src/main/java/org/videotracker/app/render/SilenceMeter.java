package org.videotracker.app.render;

import org.videotracker.engine.render.AudioSink;

/** Hears where sound ends. */
final class SilenceMeter implements AudioSink {
    /** -80 dB: what is softer is not heard under anything that was played before. */
    private static final float THRESHOLD = 1e-4f;

    private long position;
    private long lastSound = -1;

    /** @param start the frame of the first sample that it will hear */
    SilenceMeter(long start) {
        position = start;
    }

    @Override
    public void write(float[] left, float[] right, int frames) {
        for (int i = 0; i < frames; i++) {
            if (Math.max(Math.abs(left[i]), Math.abs(right[i])) > THRESHOLD) {
                lastSound = position + i;
            }
        }
        position += frames;
    }

    /** The frame after the last one that was heard, or {@code otherwise} if there was none after it. */
    long end(long otherwise) {
        return Math.max(otherwise, lastSound + 1);
    }
}
