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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.work.Sessions;
import org.videotracker.bench.work.Stage;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;

/**
 * How long it takes from submitting a parameter change until the snapshot shows it, with the engine on a thread of its own that
 * rests in between.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LatencyBenchmark {
    private final Sessions.Patched patched = Sessions.patched(40);
    private final ModuleId sampler = patched.samplers().getFirst();
    private final Engine engine = Stage.forEdits(patched.session()).engine();
    private final WorkLoop loop = new WorkLoop("vt-engine", engine::pump, (place, fault) -> {
        throw new IllegalStateException(place, fault);
    });
    private long changes;

    public LatencyBenchmark() {
        engine.onRequest(loop::wake);
    }

    @Benchmark
    @Figure(unit = "µs")
    public long submitToVisible() {
        long before = engine.snapshot().version();
        Value value = Value.of(++changes % 509 / 509.0);
        engine.submit(Batch.of("bench", new SetParameter(new OfModule(sampler, "masterVolume"), value)));
        long version;
        do {
            Thread.onSpinWait();
            version = engine.snapshot().version();
        } while (version == before);
        return version;
    }

    @TearDown
    public void close() {
        loop.close();
    }
}
