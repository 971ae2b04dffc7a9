package org.videotracker.studio.library;

import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;

/** Decodes the pictures of a clip on a worker, one at a time: what comes too late is left out. UI thread. */
final class FrameReader {
    private final Executor worker;
    private final Queue<Runnable> arrivals;
    private @Nullable VideoClip shown;
    private long shownFrame = -1;
    private boolean isReading;
    private @Nullable Still ready;

    /** Owned by the worker. */
    private int[] scratch = {};

    /** @param worker one thread @param arrivals run on the UI thread */
    FrameReader(Executor worker, Queue<Runnable> arrivals) {
        this.worker = worker;
        this.arrivals = arrivals;
    }

    /** Wants the picture of a moment. */
    void show(VideoClip clip, double seconds) {
        long frame = Math.clamp((long) (seconds * clip.frameRate()), 0, clip.frames() - 1);
        if (isReading || clip == shown && frame == shownFrame) {
            return;
        }
        shown = clip;
        shownFrame = frame;
        isReading = true;
        worker.execute(() -> {
            Still still = read(clip, frame);
            arrivals.add(() -> {
                isReading = false;
                if (clip == shown) {
                    ready = still;
                }
            });
        });
    }

    private @Nullable Still read(VideoClip clip, long frame) {
        int pixels = clip.width() * clip.height();
        if (scratch.length < pixels) {
            scratch = new int[pixels];
        }
        try {
            return Still.of(clip, frame, scratch);
        } catch (InternalError lost) {
            // The file has become shorter since it was opened: the last picture stays.
            return null;
        }
    }

    /** The newest picture that was not taken yet. */
    @Nullable
    Still take() {
        Still next = ready;
        ready = null;
        return next;
    }

    void clear() {
        shown = null;
        shownFrame = -1;
        ready = null;
    }
}
