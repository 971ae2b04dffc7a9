package org.videotracker.engine.compositor;

import org.videotracker.engine.clip.VideoClip;

/**
 * A clip at a position that its player sets before each frame. Before its start it shows the first frame, after its end
 * the last.
 */
public final class ClipPicture implements Picture {
    /** Positions are sums of sample periods: one that falls this little short of a frame means that frame. */
    private static final double TOLERANCE_FRAMES = 1e-6;

    private VideoClip clip;
    private long frame;

    public ClipPicture(VideoClip clip) {
        this.clip = clip;
    }

    /** Shows a clip at a position in seconds from its start. */
    public void show(VideoClip newClip, double seconds) {
        clip = newClip;
        frame = frameAt(newClip, seconds);
    }

    /** The frame that a clip shows at a position: the one that began last. */
    public static long frameAt(VideoClip clip, double seconds) {
        long began = (long) Math.floor(seconds * clip.frameRate() + TOLERANCE_FRAMES);
        return Math.max(0, Math.min(clip.frames() - 1, began));
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
    public boolean hasAlpha() {
        return clip.hasAlpha();
    }

    @Override
    public void prepare(FrameTime time) {
        // The player has set the position.
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        clip.decode(frame, firstRow, rows, into, offset);
    }
}
