package org.videotracker.media.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.clip.Clip;
import org.videotracker.media.convert.ConversionRequest;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.convert.ConvertedMedia;
import org.videotracker.media.encode.Performance;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.media.proxy.ClipLease;
import org.videotracker.media.proxy.ProxyFiles;

class MediaWorkerTest {

    @TempDir
    Path folder;

    @Test
    void oneProcessDoesManyJobs() throws Exception {
        Path file = Performance.small(10).render(folder.resolve("a.mkv"), RenderFormat.MKV);
        try (MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD)) {
            assertThat(worker.process()).isEmpty();
            assertThat(worker.probe(file).await().video().orElseThrow().frameRate())
                    .isEqualTo(30);
            ProcessHandle process = worker.process().orElseThrow();
            assertThat(worker.convert(request(file), done -> {}).await().warnings())
                    .isEmpty();
            assertThatThrownBy(() -> worker.probe(folder).await()).isInstanceOf(UnreadableMediaException.class);
            assertThat(worker.process()).contains(process);
        }
    }

    @Test
    void aWorkerKilledInMidConversionCostsOneSentenceAndTheNextJobWorks() throws Exception {
        Path file = longFile();
        try (MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD)) {
            CountDownLatch underWay = new CountDownLatch(5);
            MediaJob<ConvertedMedia> job = worker.convert(request(file), done -> underWay.countDown());
            assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
            ProcessHandle killed = worker.process().orElseThrow();
            killed.destroyForcibly();
            assertThatThrownBy(job::await)
                    .isInstanceOf(UnreadableMediaException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("the media worker died while reading it; try again");
            assertThat(out()).isEmptyDirectory();
            assertThat(worker.probe(file).await().audio()).isPresent();
            assertThat(worker.process().orElseThrow()).isNotEqualTo(killed);
        }
    }

    @Test
    void aCancelledConversionStopsAndLeavesNothing() throws Exception {
        Path file = longFile();
        try (MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD)) {
            CountDownLatch underWay = new CountDownLatch(5);
            MediaJob<ConvertedMedia> job = worker.convert(request(file), done -> underWay.countDown());
            MediaJob<ConvertedMedia> waiting = worker.convert(request(file), done -> {});
            assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
            ProcessHandle process = worker.process().orElseThrow();
            waiting.cancel();
            job.cancel();
            assertThatThrownBy(job::await).isInstanceOf(MediaCancelledException.class);
            assertThatThrownBy(waiting::await).isInstanceOf(MediaCancelledException.class);
            assertThat(out()).isEmptyDirectory();
            worker.probe(file).await();
            assertThat(worker.process())
                    .as("cancelling does not cost the process")
                    .contains(process);
        }
    }

    @Test
    void aWorkerThatFallsSilentIsEndedAndTheFileNamed() throws Exception {
        Path file = longFile();
        try (MediaWorker worker = new MediaWorker(new WorkerLimits(128, 512, Duration.ofMillis(1)))) {
            assertThatThrownBy(() -> worker.convert(request(file), done -> {}).await())
                    .isInstanceOf(UnreadableMediaException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("made no progress");
            assertThat(worker.process()).isEmpty();
            assertThat(out()).isEmptyDirectory();
        }
    }

    @Test
    void closingAWorkerEndsItsProcessAndItsJobs() throws Exception {
        Path file = longFile();
        MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD);
        CountDownLatch underWay = new CountDownLatch(5);
        MediaJob<ConvertedMedia> job = worker.convert(request(file), done -> underWay.countDown());
        assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
        ProcessHandle process = worker.process().orElseThrow();
        worker.close();
        assertThat(process.isAlive()).isFalse();
        assertThatThrownBy(job::await).isInstanceOf(MediaException.class);
        assertThat(out()).isEmptyDirectory();
    }

    @Test
    void proxiesPlayInAProcessThatHasNoNativeMediaCodeAtAll() throws Exception {
        Path file = Performance.small(40).render(folder.resolve("clip.mkv"), RenderFormat.MKV);
        ConvertedMedia media;
        try (MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD)) {
            media = worker.convert(request(file), done -> {}).await();
        }
        String classes = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElse(System.getProperty("java.class.path"));
        String pure = Arrays.stream(classes.split(File.pathSeparator))
                .filter(entry -> !entry.contains("bytedeco"))
                .collect(Collectors.joining(File.pathSeparator));
        Process player = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        pure,
                        Player.class.getName(),
                        media.audio().orElseThrow().toString(),
                        media.video().orElseThrow().toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(player.getInputStream().readAllBytes());
        assertThat(player.waitFor()).as(said).isZero();
        assertThat(said).contains("played 40 frames and 64000 samples");
    }

    /** Plays a clip from its proxies, in a process of its own. */
    static final class Player {

        private Player() {}

        public static void main(String[] arguments) throws MediaException {
            ProxyFiles files = new ProxyFiles(Optional.of(Path.of(arguments[0])), Optional.of(Path.of(arguments[1])));
            try (ClipCache cache = new ClipCache(1 << 20);
                    ClipLease lease = cache.open(files)) {
                Clip clip = lease.clip();
                int[] pixels = new int[clip.video().width() * clip.video().height()];
                for (long frame = 0; frame < clip.video().frames(); frame++) {
                    clip.video().decode(frame, 0, clip.video().height(), pixels, 0);
                }
                clip.audio().read(0, 0, new float[64_000], 0, 64_000);
                System.out.println("played " + clip.video().frames() + " frames and "
                        + clip.audio().frames() + " samples");
            }
        }
    }

    private Path longFile() throws IOException {
        return new Performance(640, 360, 30, 1, 48_000, 180).render(folder.resolve("long.mov"), RenderFormat.MOV);
    }

    private ConversionRequest request(Path file) throws IOException {
        return new ConversionRequest(file, out(), "result", "job-7", ConversionSettings.STANDARD);
    }

    private Path out() throws IOException {
        return Files.createDirectories(folder.resolve("out"));
    }
}
