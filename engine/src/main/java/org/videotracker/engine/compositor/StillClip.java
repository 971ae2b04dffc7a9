package org.videotracker.engine.compositor;

import org.videotracker.engine.clip.VideoClip;

/** A clip of one frame. Immutable as long as nobody writes to its pixels. */
public final class StillClip implements VideoClip {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final boolean alpha;

    /** @param pixels row by row from the top, premultiplied {@code 0xAARRGGBB}; not copied */
    public StillClip(int width, int height, int[] pixels, boolean hasAlpha) {
        if (pixels.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(width + "x" + height + " pixels are not " + pixels.length);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.alpha = hasAlpha;
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
    public long frames() {
        return 1;
    }

    @Override
    public double frameRate() {
        return 1;
    }

    @Override
    public boolean hasAlpha() {
        return alpha;
    }

    @Override
    public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
        System.arraycopy(pixels, firstRow * width, into, offset, rows * width);
    }
}
