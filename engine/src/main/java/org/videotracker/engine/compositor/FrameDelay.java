package org.videotracker.engine.compositor;

/**
 * The frame before, as a picture: what lets an output be one of its own sources. Explicitly one frame late; transparent
 * before the first frame. Owned by the video thread.
 */
public final class FrameDelay implements Picture {
    private final Frame previous;

    public FrameDelay(int width, int height) {
        previous = new Frame(width, height);
    }

    /** Keeps a finished frame for the next one. Called once per frame, after everything has been composed. */
    public void take(Frame finished) {
        previous.copy(finished);
    }

    @Override
    public int width() {
        return previous.width();
    }

    @Override
    public int height() {
        return previous.height();
    }

    @Override
    public boolean hasAlpha() {
        return true;
    }

    @Override
    public void prepare(FrameTime time) {
        // It shows what it took.
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        previous.rows(firstRow, rows, into, offset);
    }
}
