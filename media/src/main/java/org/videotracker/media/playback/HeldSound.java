package org.videotracker.media.playback;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.videotracker.engine.clip.AudioClip;

/**
 * Sound whose memory is given back once nobody can reach this object any more: a program or a voice that still plays it
 * keeps it mapped, without counting. A file that is lost meanwhile is silent.
 */
final class HeldSound implements AudioClip {
    private final AudioClip clip;
    private final MediaLostException loss;
    private volatile boolean lost;

    /** @param file how the file is called where it is lost */
    HeldSound(AudioClip clip, String file) {
        this.clip = clip;
        this.loss = new MediaLostException(file);
    }

    @Override
    public int channels() {
        return clip.channels();
    }

    @Override
    public int sampleRate() {
        return clip.sampleRate();
    }

    @Override
    public long frames() {
        return clip.frames();
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        if (lost) {
            Arrays.fill(into, offset, offset + count, 0);
            return;
        }
        try {
            clip.read(channel, frame, into, offset, count);
        } catch (InternalError unmapped) { // how the JVM tells of memory whose file has become shorter
            lost = true;
            throw loss;
        } finally {
            // Else the memory could be given back in the middle of the last read.
            Reference.reachabilityFence(this);
        }
    }
}
