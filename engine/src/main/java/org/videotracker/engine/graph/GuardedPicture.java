package org.videotracker.engine.graph;

import java.util.Arrays;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;

/**
 * What a node shows, as others see it: transparent from the moment in which it fails, while they are drawn as ever. Owned by the
 * video thread; allocates nothing.
 */
final class GuardedPicture implements Picture {
    private final Picture picture;
    private final Node node;
    private int width;
    private int height;

    GuardedPicture(Picture picture, Node node) {
        this.picture = picture;
        this.node = node;
        width = picture.width();
        height = picture.height();
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
        if (!node.isSuspended()) {
            try {
                return picture.hasAlpha();
            } catch (Throwable fault) {
                node.fail(node.showing, fault);
            }
        }
        return true;
    }

    @Override
    public void prepare(FrameTime time) {
        if (!node.isSuspended()) {
            try {
                picture.prepare(time);
                width = picture.width();
                height = picture.height();
            } catch (Throwable fault) {
                node.fail(node.showing, fault);
            }
        }
    }

    @Override
    public boolean isBlank() {
        if (!node.isSuspended()) {
            try {
                return picture.isBlank();
            } catch (Throwable fault) {
                node.fail(node.showing, fault);
            }
        }
        return true;
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        if (!node.isSuspended()) {
            try {
                picture.rows(firstRow, rows, into, offset);
                return;
            } catch (Throwable fault) {
                node.fail(node.showing, fault);
            }
        }
        Arrays.fill(into, offset, offset + rows * width, 0);
    }

    @Override
    public int[] strip(int firstRow, int rows, int[] scratch) {
        if (!node.isSuspended()) {
            try {
                return picture.strip(firstRow, rows, scratch);
            } catch (Throwable fault) {
                node.fail(node.showing, fault);
            }
        }
        Arrays.fill(scratch, 0, rows * width, 0);
        return scratch;
    }
}
