package org.videotracker.bench.picture;

import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;

/** A picture whose rows are in the processor's cache, as those of a clip are that were just decoded: the same few, repeated. */
final class DecodedRows implements Picture {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final boolean alpha;

    /** @param pixels {@link VideoClip#BAND_ROWS} rows, premultiplied */
    DecodedRows(int width, int height, int[] pixels, boolean alpha) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.alpha = alpha;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public boolean hasAlpha() {
        return alpha;
    }

    @Override
    public void prepare(FrameTime time) {
        // The same at any time.
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        System.arraycopy(pixels, 0, into, offset, rows * width);
    }
}
