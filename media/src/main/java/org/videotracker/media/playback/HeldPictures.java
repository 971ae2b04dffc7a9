package org.videotracker.media.playback;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.videotracker.engine.clip.VideoClip;

/** Pictures whose memory is given back once nobody can reach this object any more; see {@link HeldSound}. */
final class HeldPictures implements VideoClip {
    private final VideoClip clip;
    private final MediaLostException loss;
    private volatile boolean lost;

    /** @param file how the file is called where it is lost */
    HeldPictures(VideoClip clip, String file) {
        this.clip = clip;
        this.loss = new MediaLostException(file);
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
        return lost || clip.hasAlpha();
    }

    @Override
    public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
        if (lost) {
            Arrays.fill(into, offset, offset + rows * clip.width(), 0);
            return;
        }
        try {
            clip.decode(frame, firstRow, rows, into, offset);
        } catch (InternalError unmapped) { // how the JVM tells of memory whose file has become shorter
            lost = true;
            throw loss;
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
