package org.videotracker.engine.scope;

import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.signal.StereoBuffer;

/** Signals written into rings, for tests. */
final class Sounds {
    static final int RATE = 48_000;

    private Sounds() {}

    /** A signal by its absolute frame. */
    interface Signal {
        float at(long frame);
    }

    static Signal sine(double hertz, double amplitude) {
        return frame -> (float) (amplitude * Math.sin(2 * Math.PI * hertz * frame / RATE));
    }

    static final Signal SILENCE = frame -> 0;

    static AudioRing ring(Signal left, Signal right, long frames) {
        AudioRing ring = new AudioRing(6 * RATE);
        write(ring, left, right, 0, frames);
        return ring;
    }

    static void write(AudioRing ring, Signal left, Signal right, long from, long to) {
        StereoBuffer buffer = new StereoBuffer();
        for (long frame = from; frame < to; frame += StereoBuffer.CAPACITY) {
            int count = (int) Math.min(StereoBuffer.CAPACITY, to - frame);
            for (int i = 0; i < count; i++) {
                buffer.left[i] = left.at(frame + i);
                buffer.right[i] = right.at(frame + i);
            }
            ring.write(buffer, count, frame);
        }
    }

    static FrameTime at(long index, long audioFrame) {
        FrameTime time = new FrameTime();
        time.set(index, audioFrame, RATE);
        return time;
    }
}
