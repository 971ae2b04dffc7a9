package org.videotracker.bench.script;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.Engine;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.runtime.Script;

/**
 * A live script of 200 lines on a session of 40 modules of its own, evaluated on the thread of the scripts until its edits are
 * visible: the time from saving the text to the change.
 */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class LuaSetBenchmark {
    private static final int PARTS = 19;

    private Engine engine;
    private LuaScripts scripts;
    private Script set;
    private Script other;

    @Setup
    public void open() {
        set = new Script("set.lua", text(0.5));
        other = new Script("set.lua", text(0.6));
        engine = LuaStages.engine(Sessions.patched(40).session());
        engine.onRequest(engine::pump);
        scripts = new LuaScripts(LuaStages.setup(engine));
    }

    @TearDown
    public void close() {
        scripts.close();
    }

    /** 200 lines as one writes them in a set; one value is to be changed. */
    private static String text(double level) {
        StringBuilder text = new StringBuilder("bpm(128)\n");
        for (int part = 0; part < PARTS; part++) {
            text.append("""
                    local kick%1$d = sampler("kick%1$d", {
                      masterVolume = %2$s,
                      polyphonyMode = "POLY",
                    })
                    pattern("verse%1$d", 16)
                    for row = 0, 15, 4 do
                      step("verse%1$d", row, {index = 0})
                    end
                    sequencer("drums%1$d")
                    connect("drums%1$d", "kick%1$d", "event")
                    """.formatted(part, part == 7 ? level : 0.7));
        }
        return text.append("""
                        local clock = engine:getClock()
                        clock:onBeat(function(beat)
                          setParam("kick3", "masterVolume", beat % 4 == 0 and 1 or 0.6)
                        end)
                        block("fill", function()
                          onTrigger("drums1", function(trigger)
                            step("verse2", trigger.row, {index = trigger.index})
                          end)
                        end)
                        """).toString();
    }

    private Script next() {
        Script next = other;
        other = set;
        set = next;
        return next;
    }

    @Benchmark
    @Figure(unit = "ms")
    @Floor(atMost = 5)
    public Object evaluateWhole() {
        return LuaStages.applied(scripts.evaluate(next(), line -> {}).join());
    }

    /** Only the statement that says something new, and those that depend on it. */
    @Benchmark
    @Figure(unit = "ms")
    @Floor(atMost = 5)
    public Object updateOneStatement() {
        return LuaStages.applied(scripts.update(next(), line -> {}).join());
    }

    /** The first script of a process: with the loading of the interpreter and the library. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    @Figure(unit = "ms")
    @Floor(atMost = 300)
    public Object firstOfTheProcess() {
        return evaluateWhole();
    }
}
