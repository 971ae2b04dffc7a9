package org.videotracker.studio.code;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.videotracker.engine.thread.FaultSink;

/** The thread on which the code shell does what takes longer than a picture may: it reads, prints, compares and saves scripts. */
final class Worker implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("vt-code").daemon().factory());
    private final FaultSink faults;

    Worker(FaultSink faults) {
        this.faults = faults;
    }

    /** Does a job after those before it. One that fails is reported and gives the other answer. Any thread. */
    <T> CompletableFuture<T> call(String what, Callable<T> job, T otherwise) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return job.call();
                    } catch (Exception | StackOverflowError fault) {
                        faults.report(what, fault);
                        return otherwise;
                    }
                },
                thread);
    }

    /** Waits for what is being done, some seconds at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException asked) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
