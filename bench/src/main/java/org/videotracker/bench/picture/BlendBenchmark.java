package org.videotracker.bench.picture;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Drawing;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.Compositor;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Layer;
import org.videotracker.engine.compositor.Mix;
import org.videotracker.engine.compositor.Scaling;
import org.videotracker.engine.compositor.blend.Blend;

/**
 * How many layers a second one core lays over a canvas: translucent pictures as they are, and opaque ones at an opacity of 0.6,
 * since an opaque layer at full opacity hides what is beneath and costs less.
 */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class BlendBenchmark {
    private static final int LAYERS = 8;

    @Param({"720", "1080"})
    int rows;

    @Param
    Blend blend;

    @Param({"opaque", "alpha"})
    String source;

    private final Layer[] layers = new Layer[LAYERS + 1];
    private final Mix mix = new Mix(1, false, Mix.Backdrop.BLACK, Scaling.BILINEAR);
    private final FrameTime time = new FrameTime();
    private Compositor compositor;
    private Frame frame;
    private long index;

    @Setup
    public void draw() {
        int width = rows * 16 / 9;
        compositor = new Compositor(width, rows, layers.length);
        frame = new Frame(width, rows);
        for (int i = 0; i < layers.length; i++) {
            boolean isBottom = i == 0;
            boolean hasAlpha = !isBottom && source.equals("alpha");
            int[] pixels = hasAlpha
                    ? Drawing.translucent(width, VideoClip.BAND_ROWS, i)
                    : Drawing.opaque(width, VideoClip.BAND_ROWS, i);
            layers[i] = new Layer();
            layers[i].picture = new DecodedRows(width, rows, pixels, hasAlpha);
            layers[i].blend = isBottom ? Blend.ALPHA : blend;
            layers[i].opacity = isBottom || hasAlpha ? 1 : 0.6;
        }
    }

    /** The bottom layer, which is read straight onto the canvas, is not counted. */
    @Benchmark
    @OperationsPerInvocation(LAYERS)
    @Figure(unit = "layer-frames/s")
    @Floor(
            where = {"rows=720", "blend=ADD"},
            atLeast = 3000)
    @Floor(
            where = {"rows=720", "blend=ALPHA"},
            atLeast = 4000)
    public Frame compose() {
        time.set(index, index * 1600, 48_000);
        index++;
        compositor.compose(layers, layers.length, mix, time, frame);
        return frame;
    }
}
