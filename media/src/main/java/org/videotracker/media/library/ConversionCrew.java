package org.videotracker.media.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.convert.ConversionRequest;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.convert.ConvertedMedia;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.worker.MediaJob;
import org.videotracker.media.worker.MediaWorker;
import org.videotracker.media.worker.WorkerLimits;

/**
 * Several workers that convert files at the same time. Their processes start when they are needed and stay until the
 * end.
 */
final class ConversionCrew implements AutoCloseable {
    private final List<MediaWorker> workers = new ArrayList<>();
    private final BlockingQueue<MediaWorker> idle = new LinkedBlockingQueue<>();
    private final ExecutorService threads;

    ConversionCrew(WorkerLimits limits, int size) {
        for (int i = 0; i < size; i++) {
            workers.add(new MediaWorker(limits));
        }
        idle.addAll(workers);
        threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name("vt-import-", 0).daemon().factory());
    }

    /**
     * A file to convert.
     *
     * @param folder where to; made when needed
     * @param name of the results
     */
    record Task(FoundFile file, Path folder, String name) {}

    /** What became of a task. */
    sealed interface Outcome {
        /** It is there, now or since an earlier conversion. */
        record Done(Playable playable, List<String> warnings) implements Outcome {}

        /** It cannot be converted. */
        record Failed(IOException failure) implements Outcome {}

        /** It was called off. */
        record Cancelled() implements Outcome {}
    }

    /** Converts; what an earlier conversion completed is used again unless all is wanted anew. */
    Map<Task, Outcome> convert(List<Task> tasks, ConversionSettings settings, boolean again, ImportProgress progress) {
        tasks.stream().map(Task::folder).distinct().forEach(StaleFiles::remove);
        Map<Task, Future<Outcome>> running = new LinkedHashMap<>();
        for (Task task : tasks) {
            running.computeIfAbsent(task, one -> threads.submit(() -> perform(one, settings, again, progress)));
        }
        Map<Task, Outcome> outcomes = new LinkedHashMap<>();
        running.forEach((task, future) -> outcomes.put(task, result(future, running.values())));
        return outcomes;
    }

    private static Outcome result(Future<Outcome> future, Iterable<Future<Outcome>> all) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    all.forEach(other -> other.cancel(true));
                } catch (CancellationException stopped) {
                    return new Outcome.Cancelled();
                } catch (ExecutionException fault) {
                    if (fault.getCause() instanceof InterruptedException) {
                        return new Outcome.Cancelled();
                    }
                    throw new IllegalStateException("an import failed", fault.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Outcome perform(Task task, ConversionSettings settings, boolean again, ImportProgress progress)
            throws InterruptedException {
        if (progress.isCancelled()) {
            return new Outcome.Cancelled();
        }
        @Nullable
        Playable complete = again
                ? null
                : Playable.complete(task.folder, task.name, settings).orElse(null);
        if (complete != null) {
            progress.converted(task.file, 1);
            return new Outcome.Done(complete, List.of());
        }
        MediaWorker worker = idle.take();
        try {
            Files.createDirectories(task.folder);
            ConvertedMedia media = convert(worker, task, settings, progress);
            progress.converted(task.file, 1);
            return new Outcome.Done(new Playable(media.audio(), media.video()), media.warnings());
        } catch (MediaCancelledException stopped) {
            return new Outcome.Cancelled();
        } catch (MediaException failure) {
            progress.converted(task.file, 1);
            return new Outcome.Failed(failure);
        } catch (IOException failure) {
            return new Outcome.Failed(UnwritableFileException.of(task.folder, failure));
        } finally {
            idle.add(worker);
        }
    }

    private static ConvertedMedia convert(
            MediaWorker worker, Task task, ConversionSettings settings, ImportProgress progress)
            throws MediaException, InterruptedException {
        ConversionRequest request =
                new ConversionRequest(task.file.path(), task.folder, task.name, StaleFiles.job(), settings);
        AtomicReference<@Nullable MediaJob<ConvertedMedia>> order = new AtomicReference<>();
        MediaJob<ConvertedMedia> job = worker.convert(request, done -> {
            progress.converted(task.file, done);
            if (progress.isCancelled()) {
                MediaJob<ConvertedMedia> known = order.get();
                if (known != null) {
                    known.cancel();
                }
            }
        });
        order.set(job);
        try {
            return Objects.requireNonNull(job.await());
        } catch (InterruptedException stop) {
            job.cancel();
            throw stop;
        }
    }

    /** Ends the processes; conversions that are not done fail. */
    @Override
    public void close() {
        threads.shutdownNow();
        workers.forEach(MediaWorker::close);
        threads.close();
    }
}
