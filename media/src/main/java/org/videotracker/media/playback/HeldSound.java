package org.videotracker.media.playback;

import java.lang.ref.Reference;
import org.videotracker.engine.clip.AudioClip;

/**
 * Sound whose memory is given back once nobody can reach this object any more: a program or a voice that still plays it
 * keeps it mapped, without counting.
 */
final class HeldSound implements AudioClip {
    private final AudioClip clip;

    HeldSound(AudioClip clip) {
        this.clip = clip;
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
        try {
            clip.read(channel, frame, into, offset, count);
        } finally {
            // Else the memory could be given back in the middle of the last read.
            Reference.reachabilityFence(this);
        }
    }
}
