package org.videotracker.bench.script;

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
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.script.lua.LuaStage;
import org.videotracker.script.lua.runtime.Script;

/** A callback on changes of the state, called as it is while a set plays, in a session of 40 modules. */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
public class LuaCallbackBenchmark {
    private Engine engine;
    private LuaStage stage;
    private ModuleId sampler;
    private long edits;

    @Setup
    public void open() {
        Sessions.Patched patched = Sessions.patched(40);
        sampler = patched.samplers().getLast();
        String name = patched.session().modules().get(sampler).orElseThrow().name();
        engine = LuaStages.engine(patched.session());
        stage = new LuaStage(LuaStages.setup(engine), () -> {});
        LuaStages.run(stage, engine, new Script("watch.lua", """
                local loudest, last = 0, ""
                onStateChange(function(state, change)
                  local module = state.modules["%1$s"]
                  local volume = module.parameters.masterVolume
                  if volume > loudest then loudest = volume end
                  if state.transport.playing and state.bpm > 100 and module.enabled then
                    last = change.changed[1]
                  end
                  last = state.patterns.pattern3.stepCount > 8 and change.changed[1] or module.type
                end)
                """.formatted(name)));
    }

    /** Not measured: what the callback is told of. */
    @Setup(Level.Invocation)
    public void edit() {
        engine.submit(Batch.of(
                "bench", new SetParameter(new OfModule(sampler, "masterVolume"), Value.of(++edits % 509 / 509.0))));
        engine.pump();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 10, time = 1)
    @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @Figure(unit = "µs")
    @Floor(atMost = 10)
    public int stateChange() {
        int done = stage.work();
        if (done != 1) {
            throw new IllegalStateException(done + " calls");
        }
        return done;
    }
}
