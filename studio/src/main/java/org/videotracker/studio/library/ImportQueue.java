package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.library.ImportFailure;
import org.videotracker.media.library.ImportMonitor;
import org.videotracker.media.library.ImportResult;

/**
 * Carries out orders one after the other on the thread {@code vt-library}; each works on several files at once. Orders are given,
 * called off and resumed by any thread, which never waits.
 */
public final class ImportQueue implements AutoCloseable {
    /** A download that says nothing cannot be called off; its thread ends with the program. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String STOPPED = "It was stopped; what is done is kept, and Resume goes on from there.";

    private static final String LEFT = "It was not finished when the program ended; Resume goes on from there.";

    private final ImportWorks works;
    private final Outcome outcome;
    private final Consumer<ImportJob> ended;
    private final FaultSink faults;
    private final List<ImportJob> jobs = new CopyOnWriteArrayList<>();
    private final BlockingQueue<ImportJob> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final AtomicInteger orders = new AtomicInteger();
    private volatile boolean isClosed;

    /** Makes the session know what was imported. */
    interface Outcome {
        /** Called on the library's thread. */
        void imported(ImportOrder order, ImportResult result);
    }

    /**
     * Begins to wait for orders.
     *
     * @param works carries them out; closed with the queue
     * @param outcome is given what comes of each that brought anything, also of one that was called off
     * @param ended is told of each job that has ended; the library's thread
     * @param faults told of faults of the program, which end their job alone
     */
    ImportQueue(ImportWorks works, Outcome outcome, Consumer<ImportJob> ended, FaultSink faults) {
        this.works = works;
        this.outcome = outcome;
        this.ended = ended;
        this.faults = faults;
        thread = Thread.ofPlatform().name("vt-library").daemon().start(this::run);
    }

    /** Orders something; a job like it that waits already is enough. */
    public ImportJob order(ImportOrder order) {
        for (ImportJob job : jobs) {
            if (job.state() == ImportJob.State.WAITING && job.order().equals(order)) {
                return job;
            }
        }
        ImportJob job = new ImportJob(order);
        jobs.add(job);
        orders.incrementAndGet();
        waiting.add(job);
        return job;
    }

    /** Lists an order that was begun in an earlier run of the program; it goes on when it is resumed. */
    void remember(ImportOrder order) {
        ImportJob job = new ImportJob(order);
        job.end(ImportJob.State.STOPPED, List.of(LEFT), List.of());
        jobs.add(job);
    }

    /** All that wait or run, and those whose end has something to say until they are cleared away; in their order. */
    public List<ImportJob> jobs() {
        return jobs;
    }

    /** Another number whenever a job was ordered, has ended, or was resumed or cleared. */
    int orders() {
        return orders.get();
    }

    /** Whether any waits or runs. */
    public boolean isBusy() {
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** Calls a job off, whether it waits or runs. */
    public void stop(ImportJob job) {
        job.callOff();
        if (waiting.remove(job)) {
            job.end(ImportJob.State.STOPPED, List.of(STOPPED), List.of());
            orders.incrementAndGet();
            ended.accept(job);
        }
    }

    /** Wants one that was stopped or that failed once more; what is there already is not done again. */
    public void resume(ImportJob job) {
        if (!job.isOpen()) {
            job.reopen();
            orders.incrementAndGet();
            waiting.add(job);
        }
    }

    /** Takes an ended job off the list. */
    public void clear(ImportJob job) {
        if (!job.isOpen()) {
            jobs.remove(job);
            orders.incrementAndGet();
        }
    }

    private void run() {
        while (!isClosed) {
            try {
                ImportJob job = waiting.take();
                carryOut(job);
                ended.accept(job);
                if (job.state() == ImportJob.State.DONE
                        && job.failures().isEmpty()
                        && job.notices().isEmpty()) {
                    jobs.remove(job); // there is nothing to be read
                }
                orders.incrementAndGet();
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException | Error fault) {
                faults.report("the library", fault);
            }
        }
    }

    private void carryOut(ImportJob job) {
        job.begin();
        try {
            ImportResult result = works.carryOut(job.order(), new JobMonitor(job), job::say);
            outcome.imported(job.order(), result);
            List<String> failures =
                    result.failures().stream().map(ImportFailure::sentence).toList();
            job.end(
                    result.cancelled() ? ImportJob.State.STOPPED : endOf(result),
                    result.cancelled() ? List.of(STOPPED) : result.notices(),
                    failures);
        } catch (IOException | CancellationException refused) {
            boolean isStopped = job.isCalledOff();
            job.end(
                    isStopped ? ImportJob.State.STOPPED : ImportJob.State.FAILED,
                    isStopped ? List.of(STOPPED) : List.of(),
                    isStopped ? List.of() : List.of(String.valueOf(refused.getMessage())));
        } catch (RuntimeException | Error fault) {
            job.end(
                    ImportJob.State.FAILED,
                    List.of(),
                    List.of(job.order().title() + ": the program failed at it (" + fault + "); the log has more."));
            faults.report("importing " + job.order().title(), fault);
        }
    }

    private static ImportJob.State endOf(ImportResult result) {
        return result.found().isEmpty() && !result.failures().isEmpty() ? ImportJob.State.FAILED : ImportJob.State.DONE;
    }

    /** Tells a job how far it is. */
    private record JobMonitor(ImportJob job) implements ImportMonitor {
        @Override
        public void progress(double done, String what) {
            job.reach(done);
            job.say(what);
        }

        @Override
        public void file(Path file, double done) {
            job.reach(file, done);
        }

        @Override
        public boolean isCancelled() {
            return job.isCalledOff();
        }
    }

    /** Calls off what runs, and ends the thread and the works. */
    @Override
    public void close() {
        isClosed = true;
        jobs.forEach(ImportJob::callOff);
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        works.close();
    }
}
