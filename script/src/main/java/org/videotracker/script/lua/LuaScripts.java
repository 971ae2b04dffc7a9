package org.videotracker.script.lua;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.Occasion;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;
import org.videotracker.script.lua.runtime.ScriptRuntime;

/**
 * Runs scripts on an engine, one after another on the thread {@code vt-script}, which owns the one Lua state. Each is a
 * transaction: it works on a session of its own, and when it has come to its end its edits go to the engine as one batch, one
 * step of undo; after an error nothing has changed. Any thread may call.
 */
public final class LuaScripts implements AutoCloseable {
    private static final String ORIGIN = "script";
    private static final int MOST_WAITING = 64;

    private final Engine engine;
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final ScriptLimits limits;
    private final FaultSink faults;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final WorkLoop thread;
    private volatile @Nullable ScriptRuntime runtime;
    /** Of the thread: what the script before has asked of the engine, which the next one must see done. */
    private CompletableFuture<Evaluation> last = CompletableFuture.completedFuture(null);

    private @Nullable Transaction present;

    /** A script that waits for its turn. */
    private record Waiting(
            Script script, boolean isStrict, Consumer<String> output, CompletableFuture<Evaluation> evaluation) {}

    /** @param ids gives an identity that was never used at each call */
    public LuaScripts(Engine engine, Catalog catalog, Supplier<ModuleId> ids, ScriptLimits limits, FaultSink faults) {
        this.engine = engine;
        this.catalog = catalog;
        this.ids = ids;
        this.limits = limits;
        this.faults = faults;
        thread = new WorkLoop("vt-script", this::evaluateNext, faults);
    }

    /**
     * Lets a script run when those before it are done. The future completes when its edits are visible, or at once if too
     * many wait.
     *
     * @param output is given what it prints and returns, line by line, on the script thread
     */
    public CompletableFuture<Evaluation> evaluate(Script script, Consumer<String> output) {
        return evaluate(script, false, output);
    }

    /**
     * As {@link #evaluate}, but the script says all that the session shall hold: what it does not mention is removed or gets
     * its initial value. The system modules, the library of media and the user's text stay.
     */
    public CompletableFuture<Evaluation> evaluateStrictly(Script script, Consumer<String> output) {
        return evaluate(script, true, output);
    }

    private CompletableFuture<Evaluation> evaluate(Script script, boolean isStrict, Consumer<String> output) {
        CompletableFuture<Evaluation> evaluation = new CompletableFuture<>();
        if (queue.size() >= MOST_WAITING) {
            evaluation.complete(new Evaluation.Failed(ScriptError.of(
                    Kind.REFUSED, script.name(), "too many scripts wait to be run", "Wait a moment and try again.")));
        } else {
            queue.add(new Waiting(script, isStrict, output, evaluation));
            thread.wake();
        }
        return evaluation;
    }

    /** Stops the script that is running, if one is. */
    public void stop() {
        @Nullable ScriptRuntime running = runtime;
        if (running != null) {
            running.stop();
        }
    }

    /** Works on the oldest script that waits, once the engine is done with the one before. */
    private int evaluateNext() {
        @Nullable Waiting next = last.isDone() ? queue.poll() : null;
        if (next == null) {
            return 0;
        }
        try {
            last = run(next);
        } catch (RuntimeException | Error fault) {
            faults.report("running the script " + next.script.name(), fault);
            next.evaluation.complete(new Evaluation.Failed(
                    ScriptError.of(Kind.FAULT, next.script.name(), "a fault of the program: " + fault, "")));
        }
        return 1;
    }

    private CompletableFuture<Evaluation> run(Waiting next) {
        Session session = engine.snapshot().session();
        Transaction transaction = next.isStrict
                ? Transaction.strict(session, catalog, ids, limits.commands(), Occasion.none())
                : new Transaction(session, catalog, ids, limits.commands());
        present = transaction;
        ScriptResult result = runtime().run(next.script, next.output);
        if (result instanceof ScriptResult.Done(List<String> values) && !values.isEmpty()) {
            next.output.accept(String.join("\t", values));
        }
        CompletableFuture<Evaluation> evaluation = switch (result) {
            case ScriptResult.Failed(ScriptError error) ->
                CompletableFuture.completedFuture(new Evaluation.Failed(error));
            case ScriptResult.Done(List<String> values) -> submit(next.script, values, transaction.commands());
        };
        evaluation.whenComplete((done, fault) -> {
            next.evaluation.complete(done);
            thread.wake();
        });
        return evaluation;
    }

    private ScriptRuntime runtime() {
        @Nullable ScriptRuntime made = runtime;
        if (made == null) {
            made = new LuaJRuntime(ScriptApi.host(this::transaction), limits, faults);
            runtime = made;
        }
        return made;
    }

    private Transaction transaction() {
        @Nullable Transaction transaction = present;
        if (transaction == null) {
            throw new IllegalStateException("no script is running");
        }
        return transaction;
    }

    private CompletableFuture<Evaluation> submit(Script script, List<String> values, List<Command> commands) {
        if (commands.isEmpty()) {
            return CompletableFuture.completedFuture(new Evaluation.Applied(values, 0, engine.snapshot()));
        }
        Batch batch = new Batch(commands, ORIGIN, "run " + script.name(), Optional.empty());
        return engine.submit(batch).thenApply(outcome -> switch (outcome) {
            case Outcome.Applied applied -> new Evaluation.Applied(values, commands.size(), applied.snapshot());
            case Outcome.Rejected(var rejection, int index) ->
                new Evaluation.Failed(ScriptError.of(
                        Kind.CONFLICT,
                        script.name(),
                        "the project changed while the script ran: " + rejection.message(),
                        "Run it again."));
            case Outcome.Failed(String fault) ->
                new Evaluation.Failed(ScriptError.of(Kind.FAULT, script.name(), fault, ""));
        });
    }

    /** Stops what runs, and waits for the end of the thread. Scripts that wait are not run. */
    @Override
    public void close() {
        @Nullable Waiting waiting = queue.poll();
        while (waiting != null) {
            waiting.evaluation.complete(
                    new Evaluation.Failed(ScriptError.of(Kind.STOPPED, waiting.script.name(), "the program ends", "")));
            waiting = queue.poll();
        }
        stop();
        thread.close();
        @Nullable ScriptRuntime made = runtime;
        if (made != null) {
            made.close();
        }
    }
}
