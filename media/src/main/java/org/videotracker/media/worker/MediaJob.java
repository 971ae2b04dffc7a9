package org.videotracker.media.worker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.videotracker.media.file.MediaException;

/** Work on a file that was ordered from a {@link MediaWorker}. Safe for any thread. */
public final class MediaJob<T> {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Runnable wake;
    private volatile boolean cancelled;

    /** {@code wake} tells the thread that supervises the job to look at {@link #isCancelled()}. */
    MediaJob(Runnable wake) {
        this.wake = wake;
    }

    /**
     * Waits for the result.
     *
     * @throws MediaException if the file cannot be used, with the sentence for the user
     * @throws IllegalStateException if we are at fault
     */
    public T await() throws MediaException, InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MediaException failure) {
                throw failure;
            }
            throw new IllegalStateException("a media job failed", failed.getCause());
        }
    }

    /** Calls the work off; {@link #await()} then fails unless it was done already. */
    public void cancel() {
        cancelled = true;
        wake.run();
    }

    /** Whether there is a result or a failure. */
    public boolean isDone() {
        return result.isDone();
    }

    boolean isCancelled() {
        return cancelled;
    }

    void complete(T value) {
        result.complete(value);
    }

    void fail(Throwable failure) {
        result.completeExceptionally(failure);
    }
}
