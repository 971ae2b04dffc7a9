package org.videotracker.bench.command;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.SessionBuilder;
import org.videotracker.bench.work.Sessions;
import org.videotracker.bench.work.Stage;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;

/** What one edit costs, from submitting it until it is visible and ready to play, in small and large sessions. */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 700, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class EditBenchmark {
    private static final ModuleId ADDED = new ModuleId(new UUID(2, 1));

    @Param({"10", "100", "1000"})
    int modules;

    private Engine engine;
    private ModuleId sampler;
    private LinkId link;
    private long changes;

    @Setup
    public void patch() {
        Sessions.Patched patched = Sessions.patched(modules);
        engine = Stage.forEdits(patched.session()).engine();
        sampler = patched.samplers().getLast();
        link = patched.session()
                .links()
                .into(patched.audioMixers().getLast())
                .getFirst()
                .id();
    }

    @Benchmark
    @Figure(unit = "µs")
    @Floor(where = "modules=1000", atMostTimes = 2, of = "modules=10")
    public Outcome changeParameter() {
        return run(new SetParameter(new OfModule(sampler, "masterVolume"), Value.of(++changes % 509 / 509.0)));
    }

    @Benchmark
    @OperationsPerInvocation(2)
    @Figure(unit = "µs")
    public Outcome disconnectAndConnect() {
        run(new Disconnect(link));
        return run(new Connect(link, false));
    }

    @Benchmark
    @OperationsPerInvocation(2)
    @Figure(unit = "µs")
    public Outcome addAndRemoveModule() {
        run(SessionBuilder.addition(ADDED, "AudioMixer", true));
        return run(new RemoveModule(ADDED));
    }

    private Outcome run(Command command) {
        var outcome = engine.submit(Batch.of("bench", command));
        engine.pump();
        if (!(outcome.join() instanceof Outcome.Applied applied)) {
            throw new IllegalStateException(outcome.join().toString());
        }
        return applied;
    }
}
