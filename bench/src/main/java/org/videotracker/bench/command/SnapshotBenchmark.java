package org.videotracker.bench.command;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.Engine;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.module.ModuleId;

/** What it costs to look at the state of the engine from another thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SnapshotBenchmark {
    private final Sessions.Patched patched = Sessions.patched(40);
    private final ModuleId sampler = patched.samplers().getFirst();
    private final Engine engine = new Engine(patched.session(), (place, fault) -> {});

    @Benchmark
    @Figure(unit = "ns")
    public Snapshot read() {
        return engine.snapshot();
    }

    @Benchmark
    @Figure(unit = "ns")
    public double readOneParameter() {
        return engine.snapshot().session().modules().get(sampler).orElseThrow().number("masterVolume");
    }
}
