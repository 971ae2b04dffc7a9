package org.videotracker.bench.script;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Scripts that edit a session of 40 modules of their own, as they do before their edits go to the engine. */
@State(Scope.Thread)
public class LuaBenchmark {
    private static final int CALLS = 10_000;

    private final Session session = Sessions.patched(40).session();
    private final Catalog catalog = BuiltInModules.catalog();
    private final Script calls = calls(session);
    private final Script liveSet = new Script("set.lua", liveSet());
    private @Nullable Transaction transaction;
    private @Nullable LuaJRuntime warm;

    private static Script calls(Session session) {
        String sampler = session.modules().inOrder().stream()
                .filter(module -> module.type().name().equals("MultiSampler"))
                .findFirst()
                .orElseThrow()
                .name();
        return new Script(
                "calls.lua",
                "local set = setParam for i = 1, " + CALLS + " do set('" + sampler
                        + "', 'masterVolume', i / 20000) end");
    }

    /** 200 lines as one writes them in a set. */
    static String liveSet() {
        StringBuilder text = new StringBuilder("bpm(128)\n");
        for (int part = 0; part < 20; part++) {
            text.append("local kick")
                    .append(part)
                    .append(" = sampler('kick")
                    .append(part)
                    .append("', {\n");
            text.append("  masterVolume = ").append(0.5 + part / 100.0).append(",\n");
            text.append("  polyphonyMode = 'POLY',\n})\n");
            text.append("pattern('verse").append(part).append("', 16)\n");
            text.append("for row = 0, 15, 4 do\n  step('verse").append(part).append("', row, {index = 0})\nend\n");
            text.append("sequencer('drums").append(part).append("')\n");
            text.append("connect('drums")
                    .append(part)
                    .append("', 'kick")
                    .append(part)
                    .append("', 'event')\n");
        }
        return text.toString();
    }

    private LuaJRuntime newRuntime() {
        return new LuaJRuntime(ScriptApi.host(this::transaction), ScriptLimits.DEFAULT, (place, fault) -> {
            throw new IllegalStateException(place, fault);
        });
    }

    private Transaction transaction() {
        if (transaction == null) {
            throw new IllegalStateException("no script is running");
        }
        return transaction;
    }

    private Object run(LuaJRuntime runtime, Script script) {
        transaction = new Transaction(
                session, catalog, () -> new ModuleId(UUID.randomUUID()), ScriptLimits.DEFAULT.commands());
        if (!(runtime.run(script, line -> {}) instanceof ScriptResult.Done)) {
            throw new IllegalStateException("the script failed");
        }
        return transaction.commands();
    }

    private Object runWarm(Script script) {
        if (warm == null) {
            warm = newRuntime();
        }
        return run(warm, script);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(CALLS)
    @Figure(unit = "calls/s")
    @Floor(atLeast = 1_000_000)
    public Object setParam() {
        return runWarm(calls);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(1)
    @Warmup(iterations = 4, time = 1)
    @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @Figure(unit = "ms")
    public Object set() {
        return runWarm(liveSet);
    }

    /** The first script of a process: loading the interpreter and the library, and running the set for the first time. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Figure(unit = "ms")
    public Object firstSet() {
        return run(newRuntime(), liveSet);
    }
}
