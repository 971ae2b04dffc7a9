package org.videotracker.script.lua;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.source.NotationPlaces;

/**
 * Runs scripts on an engine, one after another on the thread {@code vt-script}, which owns the one Lua state, and calls what they
 * have left to be called. Each run is a transaction: it works on a session of its own, and when it has come to its end its edits
 * go to the engine as one batch, one step of undo; after an error nothing has changed. Any thread may call.
 */
public final class LuaScripts implements AutoCloseable {
    /** Who the engine is told has made the edits of scripts. */
    public static final String ORIGIN = Desk.ORIGIN;

    private static final int MOST_WAITING = 64;

    private final LuaSetup setup;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unfinished = new AtomicInteger();
    private final LuaStage stage;
    private final Subscription changes;
    private final WorkLoop thread;
    /** Of the thread: what the script before has asked of the engine at once, which the next one must see done. */
    private CompletableFuture<Evaluation> last = CompletableFuture.completedFuture(null);

    /** Of the thread: whether the interpreter is there. It is made ahead of the first script, which would have to wait for it. */
    private boolean isReady;

    /** A script that waits for its turn. */
    private record Waiting(
            Script script, Part part, Consumer<String> output, CompletableFuture<Evaluation> evaluation) {}

    /** @param ids gives an identity that was never used at each call */
    public LuaScripts(Engine engine, Catalog catalog, Supplier<ModuleId> ids, ScriptLimits limits, FaultSink faults) {
        this(LuaSetup.of(engine, catalog, ids, limits, faults));
    }

    public LuaScripts(LuaSetup setup) {
        this.setup = setup;
        stage = new LuaStage(setup, this::wake);
        thread = new WorkLoop("vt-script", this::work, setup.faults());
        changes = setup.engine().observe(change -> wake());
    }

    /**
     * Evaluates a whole text when those before it are done: statement by statement, with the local names of the top level seen by
     * all of them. Callbacks and blocks that a text of its name has made before go, unless they are made again. The future
     * completes when its edits are visible, at the boundary that the script asks for; or at once if too many wait.
     *
     * @param output is given what it prints and returns, line by line, on the script thread
     */
    public CompletableFuture<Evaluation> evaluate(Script script, Consumer<String> output) {
        return enqueue(script, Part.WHOLE, output);
    }

    /**
     * As {@link #evaluate}, but the script says all that the session shall hold: what it does not mention is removed or gets
     * its initial value. The system modules, the library of media and the user's text stay.
     */
    public CompletableFuture<Evaluation> evaluateStrictly(Script script, Consumer<String> output) {
        return enqueue(script, Part.STRICT, output);
    }

    /**
     * Evaluates what differs from the text that was last evaluated under its name: statements that are new, and those that depend
     * on them. After an error, that text stays the one from before.
     */
    public CompletableFuture<Evaluation> update(Script script, Consumer<String> output) {
        return enqueue(script, Part.CHANGED, output);
    }

    /**
     * Evaluates the statements that lie in a part of a text. What others have made stays; a console evaluates each line so.
     *
     * @param from in characters, from zero on
     * @param to exclusive
     */
    public CompletableFuture<Evaluation> evaluate(Script script, int from, int to, Consumer<String> output) {
        return enqueue(script, new Part.Range(from, to), output);
    }

    private CompletableFuture<Evaluation> enqueue(Script script, Part part, Consumer<String> output) {
        CompletableFuture<Evaluation> evaluation = new CompletableFuture<>();
        if (queue.size() >= MOST_WAITING) {
            evaluation.complete(new Evaluation.Failed(ScriptError.of(
                    Kind.REFUSED, script.name(), "too many scripts wait to be run", "Wait a moment and try again.")));
        } else {
            unfinished.incrementAndGet();
            queue.add(new Waiting(script, part, output, evaluation));
            wake();
        }
        return evaluation;
    }

    /** Says that there may be something to do: the time has come, or a trigger. Never waits. */
    public void wake() {
        @Nullable WorkLoop made = thread;
        if (made != null) {
            made.wake();
        }
    }

    /** Where the notations of patterns stand in the texts that were evaluated, for editors to show what is heard. Any thread. */
    public NotationPlaces notationPlaces() {
        return stage.notationPlaces();
    }

    /** The blocks as they are. */
    public List<BlockStatus> blocks() {
        return stage.blocks();
    }

    /** How many calls of callbacks were left out since they would have come too late. */
    public long skippedCalls() {
        return stage.skippedCalls();
    }

    /** Whether a script runs or waits to be run; one whose edits wait for their boundary does neither. Any thread. */
    public boolean isBusy() {
        return unfinished.get() > 0;
    }

    /** Stops the script that is running, if one is. */
    public void stop() {
        stage.stop();
    }

    private int work() {
        if (!isReady) {
            isReady = true;
            stage.makeReady();
        }
        return stage.work() + evaluateNext();
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
            setup.faults().report("running the script " + next.script.name(), fault);
            next.evaluation.complete(new Evaluation.Failed(
                    ScriptError.of(Kind.FAULT, next.script.name(), "a fault of the program: " + fault, "")));
        } finally {
            unfinished.decrementAndGet();
        }
        return 1;
    }

    private CompletableFuture<Evaluation> run(Waiting next) {
        CompletableFuture<Evaluation> evaluation = stage.evaluate(next.script, next.part, next.output);
        evaluation.whenComplete((done, fault) -> {
            next.evaluation.complete(done);
            wake();
        });
        return stage.waits() ? CompletableFuture.completedFuture(null) : evaluation;
    }

    /** Stops what runs, and waits for the end of the thread. Scripts that wait are not run. */
    @Override
    public void close() {
        changes.close();
        @Nullable Waiting waiting = queue.poll();
        while (waiting != null) {
            waiting.evaluation.complete(
                    new Evaluation.Failed(ScriptError.of(Kind.STOPPED, waiting.script.name(), "the program ends", "")));
            waiting = queue.poll();
        }
        stop();
        thread.close();
        stage.close();
    }
}
