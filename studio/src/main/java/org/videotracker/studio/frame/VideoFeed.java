package org.videotracker.studio.frame;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.live.FrameDisplay;

/**
 * The newest picture of the performance, handed from the video thread to one that shows it. Neither waits for the other: a picture that
 * was not taken is replaced by the next.
 */
public final class VideoFeed implements FrameDisplay {
    /** @param pixels premultiplied {@code 0xAARRGGBB}, rows from the top */
    public record Shot(int width, int height, int[] pixels) {}

    private final AtomicReference<@Nullable Shot> ready = new AtomicReference<>();
    private final AtomicReference<@Nullable Shot> spare = new AtomicReference<>();

    @Override
    public void show(Frame frame, long number) {
        Shot shot = spare.getAndSet(null);
        if (shot == null || shot.width != frame.width() || shot.height != frame.height()) {
            shot = new Shot(frame.width(), frame.height(), new int[frame.width() * frame.height()]);
        }
        System.arraycopy(frame.pixels, 0, shot.pixels, 0, shot.pixels.length);
        Shot missed = ready.getAndSet(shot);
        if (missed != null) {
            spare.set(missed);
        }
    }

    /** The newest picture, if it was not taken yet; to be given back. One thread. */
    public @Nullable Shot take() {
        return ready.getAndSet(null);
    }

    /** Gives a picture back, to be used again. */
    public void giveBack(Shot shot) {
        spare.set(shot);
    }
}
