package org.videotracker.bench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Sessions;
import org.videotracker.bench.work.Stage;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;

/** How many commands a second one thread submits and applies, each a batch of its own, to a session of 40 modules that plays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CommandsBenchmark {
    private static final int COMMANDS = 1024;

    private final Sessions.Patched patched = Sessions.patched(40);
    private final Engine engine = Stage.forEdits(patched.session()).engine();
    private final List<Batch> batches = new ArrayList<>();
    private CompletableFuture<Outcome> last = new CompletableFuture<>();

    public CommandsBenchmark() {
        for (int i = 0; i < COMMANDS; i++) {
            var sampler = patched.samplers().get(i % patched.samplers().size());
            batches.add(Batch.of(
                    "bench", new SetParameter(new OfModule(sampler, "masterVolume"), Value.of(i % 509 / 509.0))));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    @Figure(unit = "commands/s")
    @Floor(atLeast = 300_000)
    public Outcome apply() {
        for (Batch batch : batches) {
            last = engine.submit(batch);
        }
        engine.pump();
        return last.join();
    }
}
