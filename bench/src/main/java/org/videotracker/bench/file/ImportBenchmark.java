package org.videotracker.bench.file;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.media.convert.ConversionRequest;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.convert.ConvertedMedia;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.worker.MediaWorker;
import org.videotracker.media.worker.WorkerLimits;

/** How many times faster than it plays a film (H.264 and AAC) is made ready to play, in the media worker that runs already. */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ImportBenchmark {
    private static final int SECONDS = 2;

    @Param({"720", "1080"})
    int rows;

    private final MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD);
    private WorkFolder folder;
    private Path film;
    private int imports;

    @Setup
    public void shoot() throws IOException {
        folder = new WorkFolder();
        film = folder.film("film.mp4", rows * 16 / 9, rows, SECONDS);
    }

    @Benchmark
    @Figure(unit = "x real time", each = SECONDS)
    public ConvertedMedia convert() throws MediaException, InterruptedException {
        String job = "bench-" + ++imports;
        return worker.convert(
                        new ConversionRequest(film, folder.folder(), "film", job, ConversionSettings.STANDARD),
                        progress -> {})
                .await();
    }

    @TearDown
    public void close() {
        worker.close();
        folder.close();
    }
}
