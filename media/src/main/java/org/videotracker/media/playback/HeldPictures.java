package org.videotracker.media.playback;

import java.lang.ref.Reference;
import org.videotracker.engine.clip.VideoClip;

/** Pictures whose memory is given back once nobody can reach this object any more; see {@link HeldSound}. */
final class HeldPictures implements VideoClip {
    private final VideoClip clip;

    HeldPictures(VideoClip clip) {
        this.clip = clip;
    }

    @Override
    public int width() {
        return clip.width();
    }

    @Override
    public int height() {
        return clip.height();
    }

    @Override
    public long frames() {
        return clip.frames();
    }

    @Override
    public double frameRate() {
        return clip.frameRate();
    }

    @Override
    public boolean hasAlpha() {
        return clip.hasAlpha();
    }

    @Override
    public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
        try {
            clip.decode(frame, firstRow, rows, into, offset);
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
