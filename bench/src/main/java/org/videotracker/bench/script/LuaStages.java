package org.videotracker.bench.script;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.videotracker.bench.work.Stage;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.LuaStage;
import org.videotracker.script.lua.ScriptListener;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Scripts on engines that compile what they would play, so that an edit costs here what it costs in a set. */
final class LuaStages {
    private static final FaultSink FAIL = (place, fault) -> {
        throw new IllegalStateException(place, fault);
    };
    private static final ScriptListener SILENT = report -> {
        throw new IllegalStateException(report.text());
    };

    private LuaStages() {}

    /** What scripts run on, where nothing may go wrong. */
    static LuaSetup setup(Engine engine) {
        return LuaSetup.of(
                        engine,
                        BuiltInModules.catalog(),
                        () -> new ModuleId(UUID.randomUUID()),
                        ScriptLimits.DEFAULT,
                        FAIL)
                .withListener(SILENT);
    }

    static Engine engine(Session session) {
        return Stage.forEdits(session).engine();
    }

    /** Evaluates a script and commits its edits. */
    static Evaluation.Applied run(LuaStage stage, Engine engine, Script script) {
        CompletableFuture<Evaluation> evaluation = stage.evaluate(script, line -> {});
        engine.pump();
        return applied(evaluation.join());
    }

    static Evaluation.Applied applied(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Applied applied
                && applied.warnings().isEmpty()) {
            return applied;
        }
        throw new IllegalStateException(evaluation.toString());
    }
}
