package org.videotracker.bench.script;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.LuaStage;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** What a live coder waits for: the evaluation of a set, of a line of it, and callbacks; from the text to the engine's new state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LuaStageBenchmark {
    private final Engine engine = new Engine(Sessions.patched(40).session(), LuaStageBenchmark::fault);
    private final LuaStage stage = new LuaStage(
            LuaSetup.of(
                    engine,
                    BuiltInModules.catalog(),
                    () -> new ModuleId(UUID.randomUUID()),
                    ScriptLimits.DEFAULT,
                    LuaStageBenchmark::fault),
            () -> {});
    private final String set = LuaBenchmark.liveSet();
    private long count;

    private static void fault(String place, Throwable fault) {
        throw new IllegalStateException(place, fault);
    }

    /** A callback that looks around in the state of all. */
    @Setup(Level.Trial)
    public void watch() {
        String module =
                engine.snapshot().session().modules().inOrder().getFirst().name();
        done(stage.evaluate(new Script("watch.lua", """
                onStateChange(function(state, change)
                  local module = state.modules["%s"]
                  seen = state.bpm + state.version + #module.type + #state.clock.launchQuantum
                  if module.enabled and module.parameters.nosuch == nil and state.patterns.nosuch == nil then
                    count = (count or 0) + 1
                  end
                end)
                """.formatted(module)), line -> {}));
        done(stage.update(new Script("set.lua", set), line -> {}));
    }

    private Evaluation done(CompletableFuture<Evaluation> evaluation) {
        while (engine.pump() + stage.work() > 0) {
            // until it is seen
        }
        if (!(evaluation.join() instanceof Evaluation.Applied applied)) {
            throw new IllegalStateException(evaluation.join().toString());
        }
        return applied;
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Figure(unit = "ms")
    public Object wholeSet() {
        return done(stage.evaluate(new Script("set.lua", set), line -> {}));
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Figure(unit = "ms")
    public Object oneLine() {
        String changed = set.replace("bpm(128)", "bpm(" + (100 + count++ % 50) + ")");
        return done(stage.update(new Script("set.lua", changed), line -> {}));
    }

    /** A change of the tempo without anybody who watches is {@link #change}. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Figure(unit = "µs")
    public Object changeAndCallback() {
        tempo();
        return stage.work();
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Figure(unit = "µs")
    public Object change() {
        tempo();
        return engine.snapshot();
    }

    private void tempo() {
        engine.submit(Batch.of("bench", new SetParameter(new OfTransport("bpm"), Value.of(100 + count++ % 50))));
        engine.pump();
    }
}
