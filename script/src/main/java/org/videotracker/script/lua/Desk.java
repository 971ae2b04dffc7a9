package org.videotracker.script.lua;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.api.Later;
import org.videotracker.script.lua.api.Moment;
import org.videotracker.script.lua.api.Occasion;
import org.videotracker.script.lua.api.Plans;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.api.Travel;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptResult;
import org.videotracker.script.lua.runtime.ScriptRuntime;

/**
 * Opens transactions, lets the one runtime work on them, and sends off what came of it. Owned by the thread that runs the
 * scripts, but for {@link #stop}.
 */
final class Desk {
    static final String ORIGIN = "script";

    private final LuaSetup setup;
    private final Standing standing;
    private final Runnable onLoss;
    private volatile @Nullable ScriptRuntime runtime;
    private @Nullable Transaction present;
    private long lastCallbackId;

    /** @param onLoss called when all that scripts had set is gone */
    Desk(LuaSetup setup, Standing standing, Runnable onLoss) {
        this.setup = setup;
        this.standing = standing;
        this.onLoss = onLoss;
    }

    /** A transaction that begins with what will be at a moment. */
    Transaction open(When when) {
        return open(when, false);
    }

    /** @param isStrict whether the session is to hold only what the script says */
    Transaction open(When when, boolean isStrict) {
        Snapshot snapshot = setup.engine().snapshot();
        Music.Reading now = setup.music().read();
        Occasion occasion = new Occasion(
                snapshot.version(),
                snapshot.history(),
                standing.rosterBy(when),
                new Moment(when.beat(now), now.tempo()),
                () -> ++lastCallbackId,
                setup.limits().callbacks(),
                setup.textLines(),
                setup.engine().presentValues());
        Session session = standing.sessionBy(when);
        int mostCommands = setup.limits().commands();
        return isStrict
                ? Transaction.strict(session, setup.catalog(), setup.ids(), mostCommands, occasion)
                : new Transaction(session, setup.catalog(), setup.ids(), mostCommands, occasion);
    }

    /** Lets the runtime do something, whose functions work on a transaction. */
    ScriptResult during(Transaction transaction, Function<ScriptRuntime, ScriptResult> work) {
        present = transaction;
        ScriptResult result = work.apply(runtime());
        if (result instanceof ScriptResult.Failed) {
            noticeLoss();
        }
        return result;
    }

    private void noticeLoss() {
        Roster roster = standing.roster();
        Optional<Callback> any = roster.callbacks().values().stream().findFirst();
        boolean isLost = any.isPresent()
                ? !any.get().function().isAlive()
                : roster.blocks().values().stream()
                        .anyMatch(block -> !block.version().function().isAlive());
        if (isLost) {
            onLoss.run();
            standing.clear();
            setup.listener()
                    .hear(new ScriptReport.Lost(
                            roster.callbacks().size(), roster.blocks().size()));
        }
    }

    void makeReady() {
        runtime();
    }

    private ScriptRuntime runtime() {
        @Nullable ScriptRuntime made = runtime;
        if (made == null) {
            made = new LuaJRuntime(ScriptApi.host(this::transaction), setup.limits(), setup.faults());
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

    /** The moment of a boundary, from now on. */
    When next(Quantum quantum) {
        return When.next(quantum, setup.music().read());
    }

    /**
     * Sends off what a run wants: at a moment, and what it wants at boundaries of its own then, though not before.
     *
     * @param script the name of the script that it is of
     * @param then is told on the script thread what became of that which is due at the moment
     * @return what becomes of all that is due at the moment
     */
    CompletableFuture<Outcome> submit(
            Transaction transaction,
            String script,
            String label,
            When when,
            boolean isOfScript,
            Consumer<Outcome> then) {
        Plans plans = transaction.plans();
        if (plans.travel().isPresent()) {
            standing.submit(new Submission(Optional.empty(), plans.edits(), When.NOW, false), then);
            return travel(plans.travel().get());
        }
        CompletableFuture<Outcome> outcome = standing.submit(
                new Submission(
                        batch(transaction.commands(), plans.triggers(), label, isOfScript),
                        plans.edits(),
                        when,
                        isOfScript),
                then);
        for (Later later : plans.later()) {
            When boundary = When.later(when, next(later.quantum()));
            CompletableFuture<Outcome> part = standing.submit(
                    new Submission(
                            batch(later.commands(), later.triggers(), label, isOfScript),
                            later.edits(),
                            boundary,
                            isOfScript),
                    done -> tellIfRefused(script, label, done));
            outcome = boundary.isBy(when) ? outcome.thenCombine(part, Desk::both) : outcome;
        }
        return outcome;
    }

    /** What is refused of a part is told on its own. */
    private static Outcome both(Outcome first, Outcome second) {
        return first.isApplied() && second.isApplied() ? second : first;
    }

    /** Tells the listener if edits could not be made that were asked for before. */
    void tellIfRefused(String script, String label, Outcome outcome) {
        if (outcome instanceof Outcome.Rejected(var rejection, int index)) {
            String what = rejection.code() == Rejection.Code.BUSY
                    ? "\"" + label + "\" was not done: "
                    : "edits of \"" + label + "\" no longer fitted: ";
            setup.listener()
                    .hear(new ScriptReport.Refused(ScriptError.of(
                            ScriptError.Kind.CONFLICT, script, what + rejection.message(), rejection.hint())));
        }
    }

    /** What callbacks do in a row is one step of undo, or else it would bury what people did. */
    private static Optional<Batch> batch(
            List<Command> commands, List<HandTrigger> triggers, String label, boolean isOfScript) {
        Optional<String> group = isOfScript ? Optional.empty() : Optional.of("callbacks");
        return commands.isEmpty() && triggers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Batch(commands, triggers, ORIGIN, label, group));
    }

    private CompletableFuture<Outcome> travel(Travel travel) {
        return travel.isBack()
                ? setup.engine().undo(travel.steps(), ORIGIN)
                : setup.engine().redo(travel.steps(), ORIGIN);
    }

    /** Stops the run that goes on. Any thread. */
    void stop() {
        @Nullable ScriptRuntime running = runtime;
        if (running != null) {
            running.stop();
        }
    }

    void close() {
        @Nullable ScriptRuntime made = runtime;
        if (made != null) {
            made.close();
        }
    }
}
