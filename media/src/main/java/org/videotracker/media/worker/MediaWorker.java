package org.videotracker.media.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.convert.ConversionRequest;
import org.videotracker.media.convert.ConvertedMedia;
import org.videotracker.media.convert.Leftovers;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.probe.MediaDescription;

/**
 * Opens media files in a process of its own. The process starts with the first job and stays; if it dies, or is ended because it
 * fell silent, the job at hand fails with one sentence about its file and the next job gets a new process. Jobs are done one after
 * the other: for several at once, make several workers. Methods may be called from any thread and do not wait.
 */
public final class MediaWorker implements AutoCloseable {

    private static final Duration CANCEL_PATIENCE = Duration.ofSeconds(2);

    private final WorkerLimits limits;
    private final Wire wire = new Wire();
    private final BlockingQueue<WorkerEvent> events = new LinkedBlockingQueue<>();
    private final ExecutorService supervisor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("vt-media").daemon().factory());
    private volatile @Nullable WorkerProcess process;

    /** A worker that will start its process when it is needed. */
    public MediaWorker(WorkerLimits limits) {
        this.limits = limits;
    }

    /** Orders the description of a file. */
    public MediaJob<MediaDescription> probe(Path path) {
        return submit(
                new Message.Probe(path),
                path,
                progress -> {},
                () -> {},
                answer -> answer instanceof Message.Probed(MediaDescription description)
                        ? Optional.of(description)
                        : Optional.empty());
    }

    /**
     * Orders a conversion.
     *
     * @param progress told now and then how much is done, 0..1, on a thread of the worker's
     */
    public MediaJob<ConvertedMedia> convert(ConversionRequest request, DoubleConsumer progress) {
        Leftovers leftovers = Leftovers.before(request);
        return submit(
                new Message.Convert(request),
                request.source(),
                progress,
                leftovers::remove,
                answer -> answer instanceof Message.Converted(ConvertedMedia media)
                        ? Optional.of(media)
                        : Optional.empty());
    }

    /** The process, while there is one. */
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).filter(WorkerProcess::isAlive).map(WorkerProcess::handle);
    }

    /** Ends the process; jobs that are not done fail. */
    @Override
    public void close() {
        supervisor.shutdownNow();
        WorkerProcess running = process;
        if (running != null) {
            running.kill();
        }
        supervisor.close();
    }

    private <T> MediaJob<T> submit(
            Message request,
            Path source,
            DoubleConsumer progress,
            Runnable cleanUp,
            Function<Message, Optional<T>> result) {
        MediaJob<T> job = new MediaJob<>(() -> events.add(new WorkerEvent.CancelAsked()));
        supervisor.execute(() -> {
            try {
                job.complete(perform(job, request, source, progress, cleanUp, result));
            } catch (MediaException | RuntimeException | Error failure) {
                job.fail(failure);
            } catch (InterruptedException closed) {
                end(cleanUp);
                job.fail(new MediaCancelledException(source));
            }
        });
        return job;
    }

    private <T> T perform(
            MediaJob<T> job,
            Message request,
            Path source,
            DoubleConsumer progress,
            Runnable cleanUp,
            Function<Message, Optional<T>> result)
            throws MediaException, InterruptedException {
        events.clear();
        if (job.isCancelled()) {
            throw new MediaCancelledException(source);
        }
        WorkerProcess current = send(request, source);
        Duration patience = limits.silence();
        boolean cancelSent = false;
        while (true) {
            if (job.isCancelled() && !cancelSent) {
                cancelSent = true;
                patience = CANCEL_PATIENCE;
                sendCancel(current);
            }
            WorkerEvent event = events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            switch (event) {
                case null -> {
                    end(cleanUp);
                    if (cancelSent) {
                        throw new MediaCancelledException(source);
                    }
                    throw new UnreadableMediaException(
                            source,
                            "reading it made no progress for "
                                    + limits.silence().toSeconds() + " seconds and was stopped",
                            "convert it with another program, then import that");
                }
                case WorkerEvent.Ended(WorkerProcess ended)
                when ended == current -> {
                    end(cleanUp);
                    if (cancelSent) {
                        throw new MediaCancelledException(source);
                    }
                    throw new UnreadableMediaException(
                            source,
                            "the media worker died while reading it",
                            "try again; if it dies again, convert the file with another program, then import that");
                }
                case WorkerEvent.Said(WorkerProcess from, Message message)
                when from == current -> {
                    if (message instanceof Message.Progress(double done)) {
                        progress.accept(done);
                    } else if (message instanceof Message.Failed failed) {
                        throw failure(failed);
                    } else {
                        Optional<T> answer = result.apply(message);
                        if (answer.isPresent()) {
                            return answer.get();
                        }
                    }
                }
                case WorkerEvent.Ended _, WorkerEvent.Said _, WorkerEvent.CancelAsked _ -> {
                    // Of a process that is gone already, or a reason to look at the job again.
                }
            }
        }
    }

    private WorkerProcess send(Message request, Path source) throws UnreadableMediaException {
        WorkerProcess current = process;
        try {
            if (current == null || !current.isAlive()) {
                current = WorkerProcess.start(limits, wire, events);
                process = current;
            }
            current.send(request);
            return current;
        } catch (IOException broken) {
            WorkerProcess unusable = process;
            if (unusable != null) {
                unusable.kill();
            }
            UnreadableMediaException failure = new UnreadableMediaException(
                    source, "the media worker cannot be started (" + broken.getMessage() + ")", "try again");
            failure.initCause(broken);
            throw failure;
        }
    }

    private static void sendCancel(WorkerProcess current) {
        try {
            current.send(new Message.Cancel());
        } catch (IOException gone) {
            // Then its end is about to be reported.
            return;
        }
    }

    private void end(Runnable cleanUp) {
        WorkerProcess current = process;
        if (current != null) {
            current.kill();
        }
        process = null;
        cleanUp.run();
    }

    private static MediaException failure(Message.Failed failed) {
        return switch (failed.failure()) {
            case UNREADABLE -> new UnreadableMediaException(failed.path(), failed.problem(), failed.remedy());
            case UNWRITABLE -> new UnwritableFileException(failed.path(), failed.problem(), failed.remedy());
            case CANCELLED -> new MediaCancelledException(failed.path());
            case OUT_OF_MEMORY ->
                new UnreadableMediaException(
                        failed.path(),
                        "reading it takes more memory than is allowed",
                        "make it smaller with another program");
            case FAULT -> throw new IllegalStateException(failed.path() + ": " + failed.problem());
        };
    }
}
