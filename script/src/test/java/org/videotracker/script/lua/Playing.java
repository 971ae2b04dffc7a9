package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** An engine with a new project, pumped by the test, and the scripts that run on it. */
public final class Playing implements AutoCloseable {
    private static final long DEADLINE_NANOS = 30_000_000_000L;

    public final List<String> printed = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final Catalog catalog = BuiltInModules.catalog();
    private final AtomicLong ids = new AtomicLong();
    public final Engine engine =
            new Engine(NewSession.create(catalog, this::id), (place, fault) -> faults.add(place + ": " + fault));
    final LuaScripts scripts;

    public Playing() {
        this(ScriptLimits.DEFAULT);
    }

    Playing(ScriptLimits limits) {
        scripts = new LuaScripts(
                LuaSetup.of(engine, catalog, this::id, limits, (place, fault) -> faults.add(place + ": " + fault)));
    }

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    public Session session() {
        return engine.snapshot().session();
    }

    CompletableFuture<Evaluation> begin(String text) {
        return scripts.evaluate(new Script("set.lua", text), printed::add);
    }

    Evaluation run(String text) {
        return await(begin(text));
    }

    Evaluation await(CompletableFuture<Evaluation> evaluation) {
        long begin = System.nanoTime();
        while (!evaluation.isDone()) {
            engine.pump();
            Thread.onSpinWait();
            assertThat(System.nanoTime() - begin).isLessThan(DEADLINE_NANOS);
        }
        return evaluation.join();
    }

    public Evaluation.Applied applied(String text) {
        Evaluation evaluation = run(text);
        assertThat(evaluation).as(text).isInstanceOf(Evaluation.Applied.class);
        return (Evaluation.Applied) evaluation;
    }

    ScriptError error(String text) {
        Evaluation evaluation = run(text);
        assertThat(evaluation).as(text).isInstanceOf(Evaluation.Failed.class);
        return ((Evaluation.Failed) evaluation).error();
    }

    @Override
    public void close() {
        scripts.close();
        assertThat(faults).isEmpty();
    }
}
