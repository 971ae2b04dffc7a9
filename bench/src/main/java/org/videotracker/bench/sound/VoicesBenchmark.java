package org.videotracker.bench.sound;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.SoundingVoices;
import org.videotracker.engine.sampler.kernel.Interpolation;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;

/** How many times faster than it sounds one core renders whole stereo voices: envelope, interpolation, gain ramps, mix. */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class VoicesBenchmark {
    @Param({"16", "64", "256", "1024"})
    int voices;

    @Param({"LINEAR", "CUBIC"})
    Interpolation interpolation;

    @Param({"scalar", "vector"})
    String kernel;

    private SoundingVoices playing;

    @Setup
    public void trigger() {
        KernelFactory kernels = kernel.equals("vector") ? Kernels.fastest() : Kernels.scalar();
        playing = new SoundingVoices(voices, interpolation, kernels);
    }

    @Benchmark
    @Figure(unit = "x real time", each = SoundingVoices.BLOCK_SECONDS)
    @Floor(
            where = {"voices=256", "interpolation=CUBIC", "kernel=vector"},
            atLeast = 50)
    @Floor(
            where = {"voices=256", "interpolation=CUBIC", "kernel=scalar"},
            atLeast = 15)
    public StereoBuffer render() {
        return playing.render();
    }
}
