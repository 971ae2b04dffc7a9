package org.videotracker.bench.file;

import java.io.IOException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.work.Noise;
import org.videotracker.bench.work.Sessions;
import org.videotracker.bench.work.Stage;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.render.FrameSink;
import org.videotracker.engine.render.OfflineRenderer;
import org.videotracker.engine.render.OfflineRenderer.VideoPath;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.model.session.Session;

/**
 * How many times faster than it plays a performance of four trackers, whose notes all have sound and pictures, is rendered: its
 * sound, its sound and pictures at 720p, and both into a file of H.264 and AAC.
 */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class OfflineRenderBenchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int SOUND_SECONDS = 20;
    private static final int PICTURE_SECONDS = 1;
    private static final int BLOCK = 512;

    private final Session session = Sessions.performance();
    private WorkFolder folder;
    private MappedVideoClip pictures;
    private Clip clip;
    private double heard;

    @Setup
    public void open() throws IOException {
        folder = new WorkFolder();
        pictures = folder.proxy("clip.vtv", WIDTH, HEIGHT, WorkFolder.FRAME_RATE, 0);
        clip = new Clip(new Noise(Stage.SAMPLE_RATE, Stage.SAMPLE_RATE, 1), pictures);
    }

    @Benchmark
    @Figure(unit = "x real time", each = SOUND_SECONDS)
    public double sound() throws IOException {
        Stage stage = Stage.of(session, clip, WIDTH, HEIGHT);
        new OfflineRenderer(stage.engine(), stage.audio(), Stage.SAMPLE_RATE, BLOCK)
                .render(span(SOUND_SECONDS), this::listen, null, frame -> {});
        return heard;
    }

    @Benchmark
    @Figure(unit = "x real time", each = PICTURE_SECONDS)
    public double soundAndPictures() throws IOException {
        Stage stage = Stage.of(session, clip, WIDTH, HEIGHT);
        new OfflineRenderer(stage.engine(), stage.audio(), Stage.SAMPLE_RATE, BLOCK)
                .render(span(PICTURE_SECONDS), this::listen, video(stage, pixels -> {}), frame -> {});
        return heard;
    }

    @Benchmark
    @Figure(unit = "x real time", each = PICTURE_SECONDS)
    public RenderFile soundAndPicturesIntoFile() throws IOException {
        Stage stage = Stage.of(session, clip, WIDTH, HEIGHT);
        VideoSettings settings = new VideoSettings(WIDTH, HEIGHT, WorkFolder.FRAME_RATE, 1);
        try (RenderFile file = RenderFile.open(
                folder.path("render.mp4"),
                RenderFormat.MP4,
                Optional.of(settings),
                new AudioSettings(Stage.SAMPLE_RATE))) {
            new OfflineRenderer(stage.engine(), stage.audio(), Stage.SAMPLE_RATE, BLOCK)
                    .render(span(PICTURE_SECONDS), file::audio, video(stage, file::frame), frame -> {});
            file.finish();
            return file;
        }
    }

    private static VideoPath video(Stage stage, FrameSink sink) {
        return new VideoPath(stage.video(), new FrameRate(WorkFolder.FRAME_RATE, 1), new Frame(WIDTH, HEIGHT), sink);
    }

    private static RenderSpan span(int seconds) {
        long frames = (long) seconds * Stage.SAMPLE_RATE;
        return new RenderSpan(0, frames, frames);
    }

    private void listen(float[] left, float[] right, int frames) {
        heard += left[frames - 1] + right[frames - 1];
    }

    @TearDown
    public void close() {
        pictures.close();
        folder.close();
    }
}
