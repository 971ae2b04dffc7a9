package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.library.ImportMonitor;
import org.videotracker.media.library.ImportResult;
import org.videotracker.model.asset.Asset;

class ImportQueueTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path FILE = Path.of("rain.mp4");

    private final StepwiseWorks works = new StepwiseWorks();
    private final BlockingQueue<ImportResult> results = new LinkedBlockingQueue<>();
    private final BlockingQueue<ImportJob> ended = new LinkedBlockingQueue<>();
    private final List<String> faults = new ArrayList<>();
    private final ImportQueue queue = new ImportQueue(
            works,
            (order, result) -> results.add(result),
            ended::add,
            (place, fault) -> faults.add(place + ": " + fault));

    /** Goes on by a step whenever a test says how. */
    private static final class StepwiseWorks implements ImportWorks {
        private final SynchronousQueue<Step> steps = new SynchronousQueue<>();
        private final BlockingQueue<Integer> taken = new LinkedBlockingQueue<>();
        private volatile boolean isClosed;

        /** Ends the work, or null to go on. */
        interface Step {
            ImportResult take(ImportMonitor monitor) throws IOException;
        }

        @Override
        public ImportResult carryOut(ImportOrder order, ImportMonitor monitor, Saying saying) throws IOException {
            try {
                while (true) {
                    ImportResult end = steps.take().take(monitor);
                    taken.add(1);
                    if (end != null) {
                        return end;
                    }
                }
            } catch (InterruptedException closed) {
                return result(true);
            }
        }

        @Override
        public void close() {
            isClosed = true;
        }

        void step(Step step) throws InterruptedException {
            assertThat(steps.offer(step, PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }

        /** Takes a step that does not end the work, and waits until it is taken. */
        void stepAndWait(java.util.function.Consumer<ImportMonitor> step) throws InterruptedException {
            taken.clear();
            step(monitor -> {
                step.accept(monitor);
                return null;
            });
            assertThat(taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();
        }
    }

    private static ImportResult result(boolean isCancelled, Asset... assets) {
        return new ImportResult(
                List.of(assets),
                List.of(assets).stream().map(Asset::id).toList(),
                List.of(),
                List.of(),
                List.of(),
                isCancelled);
    }

    private static ImportOrder order(String name) {
        return new ImportOrder.OfFiles(
                List.of(Path.of(name)), "", ConversionSettings.STANDARD, false, Optional.empty());
    }

    private ImportJob next() throws InterruptedException {
        ImportJob job = ended.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(job).isNotNull();
        return job;
    }

    @AfterEach
    void close() {
        queue.close();
        assertThat(works.isClosed).isTrue();
    }

    @Test
    void anOrderShowsHowFarItIsAndEndsInTheSession() throws InterruptedException {
        ImportJob job = queue.order(order("rain.mp4"));
        works.stepAndWait(monitor -> {
            monitor.progress(0.4, "rain.mp4");
            monitor.file(FILE, 0.4);
        });
        assertThat(job.state()).isEqualTo(ImportJob.State.RUNNING);
        assertThat(job.done()).isEqualTo(0.4);
        assertThat(job.saying()).isEqualTo("rain.mp4");
        assertThat(job.files())
                .singleElement()
                .satisfies(file -> assertThat(file.done()).isEqualTo(0.4));
        works.stepAndWait(monitor -> monitor.file(FILE, 1));
        assertThat(job.files()).isEmpty();
        works.step(monitor -> result(false, Assets.sound(1, "rain", "", 1)));
        assertThat(next()).isSameAs(job);
        assertThat(job.state()).isEqualTo(ImportJob.State.DONE);
        assertThat(results.poll().assets()).extracting(Asset::name).containsExactly("rain");
    }

    @Test
    void oneThatRunsIsCalledOffKeepsWhatIsDoneAndGoesOnWhenItIsResumed() throws InterruptedException {
        ImportJob job = queue.order(order("a.wav"));
        works.stepAndWait(monitor -> assertThat(monitor.isCancelled()).isFalse());
        queue.stop(job);
        works.step(monitor -> result(monitor.isCancelled(), Assets.sound(1, "a", "", 1)));
        assertThat(next().state()).isEqualTo(ImportJob.State.STOPPED);
        assertThat(results.poll().assets()).hasSize(1);
        queue.resume(job);
        works.step(monitor -> result(monitor.isCancelled(), Assets.sound(2, "b", "", 1)));
        assertThat(next().state()).isEqualTo(ImportJob.State.DONE);
    }

    @Test
    void oneThatWaitsIsCalledOffAtOnce() throws InterruptedException {
        queue.order(order("a.wav"));
        works.stepAndWait(monitor -> {});
        ImportJob second = queue.order(order("b.wav"));
        queue.stop(second);
        assertThat(next()).isSameAs(second);
        assertThat(second.state()).isEqualTo(ImportJob.State.STOPPED);
    }

    @Test
    void whatCannotBeDoneSaysSoAndTheNextGoesOn() throws InterruptedException {
        ImportJob bad = queue.order(order("a.wav"));
        ImportJob good = queue.order(order("b.wav"));
        works.step(monitor -> {
            throw new IOException("Assets: writing there is not permitted; change its permissions");
        });
        assertThat(next()).isSameAs(bad);
        assertThat(bad.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(bad.failures()).containsExactly("Assets: writing there is not permitted; change its permissions");
        works.step(monitor -> result(false, Assets.sound(1, "b", "", 1)));
        assertThat(next()).isSameAs(good);
        assertThat(good.state()).isEqualTo(ImportJob.State.DONE);
    }

    @Test
    void aFaultOfOursEndsItsJobAloneAndIsReported() throws InterruptedException {
        ImportJob job = queue.order(order("a.wav"));
        works.step(monitor -> {
            throw new IllegalStateException("a defect");
        });
        assertThat(next()).isSameAs(job);
        assertThat(job.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(faults).singleElement().asString().contains("a defect");
    }

    @Test
    void theSameOrderIsNotQueuedTwice() throws InterruptedException {
        queue.order(order("a.wav"));
        works.stepAndWait(monitor -> {});
        ImportJob waiting = queue.order(order("b.wav"));
        assertThat(queue.order(order("b.wav"))).isSameAs(waiting);
        assertThat(queue.jobs()).hasSize(2);
    }
}
