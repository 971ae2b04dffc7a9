package org.videotracker.bench.studio;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.media.waveform.WaveformPyramid;
import org.videotracker.studio.sampler.WaveColumns;
import org.videotracker.studio.sampler.WaveSound;
import org.videotracker.studio.sampler.WaveView;

/** The waveform of an hour of stereo in 1920 columns, found anew for every picture, as it is while the view moves. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WaveformBenchmark {
    private static final int WIDTH = 1920;
    private static final int RATE = 48_000;

    @Param({"1", "10", "100", "400", "1000", "10000"})
    public double zoom;

    private final WaveColumns columns = new WaveColumns();
    private final WaveSound sound = sound(new Hour());
    private WaveView view = WaveView.WHOLE;

    /** A long sound that costs no disk and little time to read: what is measured is the drawing. */
    private static final class Hour implements AudioClip {
        private final float[] second = new float[RATE];

        Hour() {
            for (int i = 0; i < RATE; i++) {
                second[i] = (float) (Math.sin(i * 0.03) * (1 - (double) i / RATE));
            }
        }

        @Override
        public int channels() {
            return 2;
        }

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public long frames() {
            return 3600L * RATE;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            int done = 0;
            while (done < count) {
                int from = (int) Math.floorMod(frame + done, (long) RATE);
                int part = Math.min(count - done, RATE - from);
                System.arraycopy(second, from, into, offset + done, part);
                done += part;
            }
        }
    }

    private static WaveSound sound(AudioClip clip) {
        return new WaveSound(WaveformPyramid.of(clip), Optional.of(clip), 1);
    }

    @Setup
    public void zoomIn() {
        view = WaveView.WHOLE.zoomed(zoom, 0.37);
    }

    @Benchmark
    @Figure(unit = "ms/picture")
    public int pan() {
        WaveView moved = view.dragged(1, WIDTH);
        view = moved.from() == 0 ? WaveView.WHOLE.zoomed(zoom, 0.99) : moved;
        columns.clear();
        columns.show(sound, view, WIDTH);
        return columns.count();
    }
}
