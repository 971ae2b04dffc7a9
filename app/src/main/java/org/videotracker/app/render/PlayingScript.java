package org.videotracker.app.render;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.render.Conductor;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaConductor;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.LuaStage;
import org.videotracker.script.lua.PlayedMusic;
import org.videotracker.script.lua.ScriptReport;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * A script on an engine that renders: evaluated before that begins, called while it goes on. Does the same each time. Used by the
 * thread that renders.
 */
final class PlayingScript implements AutoCloseable {
    private static final Consumer<String> NOBODY = line -> {};
    /** Of the identities of the modules that scripts make here; those of others are random, and so never these. */
    private static final long IDENTITIES = 0x7363726970740000L;
    /** More than callbacks on changes of the state can go on by answering one another. */
    private static final int MOST_ROUNDS = 32;

    private final Engine engine;
    private final PlayedMusic music;
    private final LuaStage stage;
    private Consumer<String> hears = NOBODY;
    private long modules;

    PlayingScript(Engine engine, AudioGraph audio, FaultSink faults) {
        this.engine = engine;
        music = new PlayedMusic(audio);
        LuaSetup setup = LuaSetup.of(engine, BuiltInModules.catalog(), this::nextId, ScriptLimits.UNHURRIED, faults);
        stage = new LuaStage(setup.withMusic(music).withListener(this::report), () -> {});
    }

    private ModuleId nextId() {
        return new ModuleId(new UUID(IDENTITIES, ++modules));
    }

    private void report(ScriptReport report) {
        hears.accept(report instanceof ScriptReport.Printed ? report.text() : "vt: " + report.text());
    }

    /** Says who is told from now on what the script says, line by line. */
    void reportTo(Consumer<String> newHears) {
        hears = newHears;
    }

    /** Evaluates it, and does what follows from that before any time passes. */
    Evaluation evaluate(Script script) {
        long seed = engine.snapshot().session().project().seed();
        stage.evaluate(new Script("seed", "math.randomseed(" + seed + ")"), NOBODY);
        CompletableFuture<Evaluation> evaluation = stage.evaluate(script, line -> hears.accept(line));
        engine.pump();
        for (int round = 0; round < MOST_ROUNDS && stage.work() + engine.pump() > 0; round++) {
            // until all is quiet
        }
        return evaluation.join();
    }

    Conductor conductor() {
        return new LuaConductor(stage);
    }

    @Override
    public void close() {
        stage.close();
        music.close();
    }
}
