package org.videotracker.bench.script;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Calls of scripts that set parameters of a session of 40 modules, before their edits go to the engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LuaCallBenchmark {
    static final int CALLS = 1000;

    private final Catalog catalog = BuiltInModules.catalog();
    private final Session session = Sessions.patched(40).session();
    private final Script script = new Script("calls.lua", each(session, "set(name, 'masterVolume', i / 2000)"));
    private @Nullable Transaction transaction;
    private @Nullable LuaJRuntime runtime;

    /** A script that does something with each sampler in turn, so many times in all. */
    static String each(Session session, String statement) {
        List<String> samplers = session.modules().inOrder().stream()
                .filter(module -> module.type().name().equals("MultiSampler"))
                .map(Module::name)
                .toList();
        return "local set, run, format = setParam, exec, string.format\nlocal names = {"
                + samplers.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")) + "}\n"
                + "for i = 1, " + CALLS + " do\n  local name = names[i % #names + 1]\n  " + statement + "\nend\n";
    }

    private Transaction transaction() {
        if (transaction == null) {
            throw new IllegalStateException("no script is running");
        }
        return transaction;
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    @Figure(unit = "calls/s")
    @Floor(atLeast = 1_000_000)
    public Object setParam() {
        if (runtime == null) {
            runtime = new LuaJRuntime(ScriptApi.host(this::transaction), ScriptLimits.DEFAULT, (place, fault) -> {
                throw new IllegalStateException(place, fault);
            });
        }
        transaction = new Transaction(
                session, catalog, () -> new ModuleId(UUID.randomUUID()), ScriptLimits.DEFAULT.commands());
        if (!(runtime.run(script, line -> {}) instanceof ScriptResult.Done)) {
            throw new IllegalStateException("the script failed");
        }
        return transaction.commands();
    }
}
