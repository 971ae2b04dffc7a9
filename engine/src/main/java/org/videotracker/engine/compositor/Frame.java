package org.videotracker.engine.compositor;

import java.util.Arrays;

/**
 * A picture in memory, transparent at first: what a compositor fills and a window or an encoder reads. Owned by one
 * thread.
 */
public final class Frame implements Picture {
    private final int width;
    private final int height;
    /** Row by row from the top, {@code width * height} premultiplied pixels {@code 0xAARRGGBB}. */
    public final int[] pixels;

    public Frame(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a frame has at least one pixel, not " + width + "x" + height);
        }
        this.width = width;
        this.height = height;
        pixels = new int[Math.multiplyExact(width, height)];
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
        return true;
    }

    @Override
    public void prepare(FrameTime time) {
        // A still picture is the same at any time.
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        System.arraycopy(pixels, firstRow * width, into, offset, rows * width);
    }

    public void fill(int pixel) {
        Arrays.fill(pixels, pixel);
    }

    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** Takes over the pixels of another frame of the same size. */
    public void copy(Frame other) {
        System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
    }
}
