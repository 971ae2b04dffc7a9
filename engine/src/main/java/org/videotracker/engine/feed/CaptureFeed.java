package org.videotracker.engine.feed;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The latest picture of a source, handed from the one thread that makes it to any number that read it. Nobody waits for anybody: a picture
 * that nobody took is replaced by the next, and one that is held is not written to.
 */
public final class CaptureFeed {
    /** One that is the latest, one that is being written, and one for each of two readers that are late. */
    private static final int KEPT = 4;
    /** Who is overtaken more often than this goes on with the picture it has. */
    private static final int MOST_TRIES = 4;

    private final @Nullable CapturedPicture[] kept = new @Nullable CapturedPicture[KEPT];
    private final AtomicReference<@Nullable CapturedPicture> latest = new AtomicReference<>();
    private int next;

    /**
     * A picture to fill and then {@link #publish}. Thread of the maker. Allocates only while readers hold all that there are, and when the
     * size changes.
     */
    public CapturedPicture blank(int width, int height) {
        CapturedPicture present = latest.get();
        for (int i = 0; i < KEPT; i++) {
            CapturedPicture picture = kept[i];
            if (picture != null && picture != present && picture.isOfSize(width, height) && picture.claim()) {
                return picture;
            }
        }
        CapturedPicture made = new CapturedPicture(width, height);
        do {
            next = (next + 1) % KEPT;
        } while (kept[next] == present && present != null);
        kept[next] = made;
        return made;
    }

    /** Makes a picture the latest, once it is filled. Thread of the maker, which does not touch it any more. */
    public void publish(CapturedPicture filled) {
        filled.complete();
        latest.set(filled);
    }

    /** Forgets all pictures: there are none from now on, until the next one. Thread of the maker. */
    public void clear() {
        latest.set(null);
        for (int i = 0; i < KEPT; i++) {
            kept[i] = null;
        }
    }

    /** Whether there is a picture. Any thread. */
    public boolean hasPicture() {
        return latest.get() != null;
    }

    /**
     * The latest picture, to be held until it is given back here, or by {@link #release}. Never waits or allocates.
     *
     * @param held the one that was held before, which is given back; null for none
     * @return null where there is none
     */
    public @Nullable CapturedPicture exchange(@Nullable CapturedPicture held) {
        for (int i = 0; i < MOST_TRIES; i++) {
            CapturedPicture picture = latest.get();
            if (picture == held) {
                return held;
            }
            if (picture == null || picture.hold()) {
                release(held);
                return picture;
            }
        }
        return held;
    }

    /** Gives back what was held. */
    public void release(@Nullable CapturedPicture held) {
        if (held != null) {
            held.release();
        }
    }
}
