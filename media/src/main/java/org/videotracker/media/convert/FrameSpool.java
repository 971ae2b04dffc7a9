package org.videotracker.media.convert;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.proxy.VideoProxyWriter;

/**
 * Compresses pictures on all processors while the next ones are decoded. One thread fills arrays from {@link #pixels()} and
 * hands them to {@link #write}; there are only so many arrays, so decoding waits when compression falls behind.
 */
final class FrameSpool implements AutoCloseable {

    private static final int MOST_THREADS = 8;

    private final ExecutorService threads;
    private final BlockingQueue<int[]> free;
    private final BlockingQueue<VideoProxyWriter.FrameWriter> writers;
    private final AtomicReference<@Nullable UnwritableFileException> failure = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final int arrays;
    private long frames;

    FrameSpool(VideoProxyWriter writer, int pixels) {
        int count = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        arrays = count + 2;
        threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("vt-texture-", 0).daemon().factory());
        free = new ArrayBlockingQueue<>(arrays);
        writers = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < arrays; i++) {
            free.add(new int[pixels]);
        }
        for (int i = 0; i < count; i++) {
            writers.add(writer.frameWriter());
        }
    }

    /** An array to fill; waits for one. */
    int[] pixels() throws UnwritableFileException {
        check();
        return take(free);
    }

    /** Compresses an array in the background and puts it in its place; the array is no longer the caller's. */
    void write(int[] pixels, long frame, long count) throws UnwritableFileException {
        check();
        frames = frame + count;
        threads.execute(() -> {
            VideoProxyWriter.FrameWriter writer = take(writers);
            try {
                writer.write(pixels, frame, count);
            } catch (UnwritableFileException unwritable) {
                failure.compareAndSet(null, unwritable);
            } catch (RuntimeException | Error unexpected) {
                fault.compareAndSet(null, unexpected);
            } finally {
                writers.add(writer);
                free.add(pixels);
            }
        });
    }

    /** Waits until all is written; returns how many frames there are. */
    long drain() throws UnwritableFileException {
        for (int i = 0; i < arrays; i++) {
            take(free);
        }
        check();
        return frames;
    }

    private void check() throws UnwritableFileException {
        UnwritableFileException unwritable = failure.get();
        if (unwritable != null) {
            throw unwritable;
        }
        Throwable unexpected = fault.get();
        if (unexpected != null) {
            throw new IllegalStateException("compressing a picture failed", unexpected);
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits for the threads, which may still be writing to the file. */
    @Override
    public void close() {
        threads.shutdown();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException stop) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
