package org.videotracker.engine.compositor;

import java.util.Arrays;

/** A single transparent pixel. */
enum Nothing implements Picture {
    PICTURE;

    @Override
    public int width() {
        return 1;
    }

    @Override
    public int height() {
        return 1;
    }

    @Override
    public boolean hasAlpha() {
        return true;
    }

    @Override
    public void prepare(FrameTime time) {
        // Nothing is the same at any time.
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        Arrays.fill(into, offset, offset + rows, 0);
    }
}
