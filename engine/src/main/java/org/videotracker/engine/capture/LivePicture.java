package org.videotracker.engine.capture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.feed.CapturedPicture;

/**
 * The latest picture of a feed, or a card while there is none. A picture stays when no further one comes. Owned by the video thread
 * between {@link #prepare} and the rows of a frame, and by whoever hands values over between frames; allocates nothing.
 */
final class LivePicture implements Picture {
    private CaptureProcessor.@Nullable View view;
    private @Nullable CapturedPicture shown;
    private boolean isMirrored;
    private boolean isHeld;
    private long preparedIndex = Long.MIN_VALUE;

    /** Looks at something from the next frame on. */
    void look(CaptureProcessor.View wanted, boolean mirrored, boolean held) {
        CaptureProcessor.View present = view;
        if (present != wanted) {
            if (present != null) {
                present.feed().release(shown);
            }
            shown = null;
            view = wanted;
        }
        isMirrored = mirrored;
        isHeld = held;
    }

    @Override
    public void prepare(FrameTime time) {
        CaptureProcessor.View present = view;
        if (present == null || time.index() == preparedIndex) {
            return;
        }
        preparedIndex = time.index();
        if (!isHeld || shown == null) {
            shown = present.feed().exchange(shown);
        }
    }

    @Override
    public int width() {
        CapturedPicture picture = shown;
        CaptureProcessor.View present = view;
        return picture != null
                ? picture.width()
                : present != null ? present.card().width() : 1;
    }

    @Override
    public int height() {
        CapturedPicture picture = shown;
        CaptureProcessor.View present = view;
        return picture != null
                ? picture.height()
                : present != null ? present.card().height() : 1;
    }

    @Override
    public boolean hasAlpha() {
        return isBlank();
    }

    @Override
    public boolean isBlank() {
        CaptureProcessor.View present = view;
        return present == null || present.isNothing();
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        CapturedPicture picture = shown;
        CaptureProcessor.View present = view;
        if (present == null || present.isNothing()) {
            Arrays.fill(into, offset, offset + rows * width(), 0);
        } else if (picture == null) {
            present.card().decode(0, firstRow, rows, into, offset);
        } else {
            int width = picture.width();
            System.arraycopy(picture.pixels, firstRow * width, into, offset, rows * width);
            if (isMirrored) {
                for (int row = 0; row < rows; row++) {
                    turn(into, offset + row * width, width);
                }
            }
        }
    }

    private static void turn(int[] pixels, int from, int count) {
        for (int left = from, right = from + count - 1; left < right; left++, right--) {
            int pixel = pixels[left];
            pixels[left] = pixels[right];
            pixels[right] = pixel;
        }
    }
}
