package org.videotracker.studio.sampler;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;

/**
 * The frame of a clip under the mouse, made small on a worker. The last one that was asked for wins; those in between are left out.
 */
final class ScrubPicture {
    /** No wider and no higher. */
    static final int MOST_PIXELS = 320;

    private final AtomicReference<@Nullable Wanted> wanted = new AtomicReference<>();
    private final AtomicBoolean isWorking = new AtomicBoolean();
    private volatile @Nullable Frame newest;
    private @Nullable Wanted asked;

    private record Wanted(VideoClip clip, long number) {}

    /**
     * A small picture.
     *
     * @param argb {@code width * height} pixels
     */
    record Frame(VideoClip clip, long number, int width, int height, int[] argb) {}

    /** Asks for the frame at a moment. UI thread. @param looks whose worker makes it */
    void want(VideoClip clip, double seconds, SampleLooks looks) {
        long number = Math.clamp((long) Math.floor(seconds * clip.frameRate()), 0, clip.frames() - 1);
        Wanted last = asked;
        if (last == null || last.clip() != clip || last.number() != number) {
            Wanted next = new Wanted(clip, number);
            asked = next;
            wanted.set(next);
            if (isWorking.compareAndSet(false, true)) {
                looks.work(this::work);
            }
        }
    }

    /** The newest that is ready. */
    @Nullable
    Frame newest() {
        return newest;
    }

    private void work() {
        do {
            try {
                Wanted next = wanted.getAndSet(null);
                if (next != null) {
                    newest = small(next.clip(), next.number());
                }
            } catch (InternalError cutOff) {
                newest = null; // the file has become shorter since it was opened: there is nothing to see there
            } finally {
                isWorking.set(false);
            }
        } while (wanted.get() != null && isWorking.compareAndSet(false, true));
    }

    /** Every n-th pixel, which is enough to know a frame by. */
    static Frame small(VideoClip clip, long number) {
        int step = Math.max(1, Math.ceilDiv(Math.max(clip.width(), clip.height()), MOST_PIXELS));
        int width = Math.max(1, clip.width() / step);
        int height = Math.max(1, clip.height() / step);
        int[] argb = new int[width * height];
        int[] band = new int[VideoClip.BAND_ROWS * clip.width()];
        int bandAt = -1;
        for (int y = 0; y < height; y++) {
            int row = y * step;
            int first = row - row % VideoClip.BAND_ROWS;
            if (first != bandAt) {
                clip.decode(number, first, Math.min(VideoClip.BAND_ROWS, clip.height() - first), band, 0);
                bandAt = first;
            }
            int from = (row - first) * clip.width();
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = band[from + x * step];
            }
        }
        return new Frame(clip, number, width, height, argb);
    }
}
