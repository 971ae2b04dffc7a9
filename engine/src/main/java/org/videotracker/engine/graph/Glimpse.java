package org.videotracker.engine.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.model.module.ModuleId;

/**
 * A small copy of what a module shows, for whoever looks at it beside the show. One thread looks; the video thread copies, when it has
 * the time, and only as long as somebody looks. Neither waits for the other: of three buffers each owns one, and the third changes
 * hands with one atomic exchange.
 */
public final class Glimpse {
    private static final int FRESH = 4;
    private static final int BUFFER = 3;

    private final ModuleId module;
    private final int width;
    private final int height;
    private final int everyFrames;
    private final int[][] buffers;
    private final Shrinking shrinking;
    /** The buffer that nobody owns, with {@link #FRESH} where it has not been seen yet. */
    private final AtomicInteger between = new AtomicInteger(1);

    private volatile boolean isWanted;
    /** Owned by the video thread. */
    private int writing;

    private long copied = Long.MIN_VALUE / 2;
    /** Owned by the thread that looks. */
    private int reading = 2;

    /**
     * A copy of a size, in which the picture keeps its shape and is clear around it.
     *
     * @param everyFrames how many frames pass at least from one copy to the next
     */
    public Glimpse(ModuleId module, int width, int height, int everyFrames) {
        this.module = module;
        this.width = width;
        this.height = height;
        this.everyFrames = everyFrames;
        buffers = new int[3][width * height];
        shrinking = new Shrinking(width, height);
    }

    public ModuleId module() {
        return module;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * The newest copy, which stays as it is until the next call, or null where there has been none since the last one; and asks for
     * another. Allocates nothing. One thread.
     *
     * @return premultiplied pixels {@code 0xAARRGGBB}, row by row
     */
    public int @Nullable [] look() {
        isWanted = true;
        if ((between.get() & FRESH) == 0) {
            return null;
        }
        reading = between.getAndSet(reading) & BUFFER;
        return buffers[reading];
    }

    /** Whether a copy of this frame is asked for. Video thread. */
    boolean isDue(FrameTime time) {
        return isWanted && Math.abs(time.index() - copied) >= everyFrames;
    }

    /** Copies what the module shows in a frame, or that it shows nothing. Video thread. */
    void copy(@Nullable Picture picture, FrameTime time) {
        isWanted = false;
        copied = time.index();
        int[] into = buffers[writing];
        if (picture == null) {
            Arrays.fill(into, 0);
        } else {
            picture.prepare(time);
            shrinking.draw(picture, into);
        }
        writing = between.getAndSet(writing | FRESH) & BUFFER;
    }
}
