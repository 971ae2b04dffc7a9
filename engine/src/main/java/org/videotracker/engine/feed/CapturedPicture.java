package org.videotracker.engine.feed;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A picture from outside. Whoever made it fills it before it is published, and nobody writes to it as long as a reader holds it.
 */
public final class CapturedPicture {
    private static final int BEING_WRITTEN = -1;

    private final int width;
    private final int height;
    /** Row by row from the top, opaque pixels {@code 0xFFRRGGBB}. */
    public final int[] pixels;

    /** How many readers hold it, or that it is being written. */
    private final AtomicInteger holders = new AtomicInteger(BEING_WRITTEN);

    CapturedPicture(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel, not " + width + "x" + height);
        }
        this.width = width;
        this.height = height;
        pixels = new int[Math.multiplyExact(width, height)];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    boolean isOfSize(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    /** Takes it to write to. Returns whether that was possible. */
    boolean claim() {
        return holders.compareAndSet(0, BEING_WRITTEN);
    }

    /** What was claimed is written. */
    void complete() {
        holders.set(0);
    }

    /** Holds it. Returns false, and does not, while it is being written. */
    boolean hold() {
        int present = holders.get();
        while (present != BEING_WRITTEN) {
            if (holders.compareAndSet(present, present + 1)) {
                return true;
            }
            present = holders.get();
        }
        return false;
    }

    /** Holds it no more. */
    void release() {
        holders.decrementAndGet();
    }
}
