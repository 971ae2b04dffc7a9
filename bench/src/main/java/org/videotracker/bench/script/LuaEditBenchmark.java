package org.videotracker.bench.script;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.Engine;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.LuaStage;
import org.videotracker.script.lua.runtime.Script;

/**
 * The same edits from Lua, end to end: called directly, and as text commands that the script writes and that are read again. Each
 * run goes through the checks, the commit and the engine, in a session of 40 modules.
 */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
public class LuaEditBenchmark {

    /** How the script makes its edits. */
    @Param({"text", "setParam"})
    String by;

    private Engine engine;
    private LuaStage stage;
    private Script ascending;
    private Script descending;
    private boolean descends;

    @Setup
    public void open() {
        Session session = Sessions.patched(40).session();
        engine = LuaStages.engine(session);
        stage = new LuaStage(LuaStages.setup(engine), () -> {});
        ascending = new Script("edits.lua", LuaCallBenchmark.each(session, statement("i / 2000")));
        descending = new Script("edits.lua", LuaCallBenchmark.each(session, statement("1 - i / 2000")));
    }

    private String statement(String value) {
        return by.equals("text")
                ? "assert(run(format('set %s masterVolume=%.6g', name, " + value + ")).success)"
                : "set(name, 'masterVolume', " + value + ")";
    }

    /** Every other time with other values at the end, so that each run changes something. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @OperationsPerInvocation(LuaCallBenchmark.CALLS)
    @Figure(unit = "edits/s")
    @Floor(where = "by=setParam", atLeastTimes = 10, of = "by=text")
    public Object editEndToEnd() {
        descends = !descends;
        return LuaStages.run(stage, engine, descends ? descending : ascending);
    }
}
