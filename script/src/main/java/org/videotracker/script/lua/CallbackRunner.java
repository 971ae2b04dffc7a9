package org.videotracker.script.lua;

import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.api.BlockAccess;
import org.videotracker.script.lua.api.Plans;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Owner;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.runtime.Budget;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptFunction;
import org.videotracker.script.lua.runtime.ScriptResult;

/**
 * Calls callbacks, each as a transaction of its own within a small budget, and deals with those that keep failing. Owned by the
 * thread that runs the scripts.
 */
final class CallbackRunner {
    private static final int FIRST_CALLS = 8;

    private final LuaSetup setup;
    private final Desk desk;
    private final Standing standing;
    private final Evaluated evaluated;
    private int calls;

    CallbackRunner(LuaSetup setup, Desk desk, Standing standing, Evaluated evaluated) {
        this.setup = setup;
        this.desk = desk;
        this.standing = standing;
        this.evaluated = evaluated;
    }

    /**
     * Calls one.
     *
     * @param when its edits take effect
     * @return what it did; empty if it failed, and did nothing
     */
    Optional<Transaction> call(Callback callback, List<Object> arguments, When when) {
        Transaction transaction = desk.open(when);
        transaction.plans().begin(callback.owner());
        ScriptResult result =
                call(transaction, callback.function(), setup.limits().ofCallback(), arguments);
        if (result instanceof ScriptResult.Failed(ScriptError error)) {
            failed(callback, error);
            return Optional.empty();
        }
        standing.roster(standing.roster().after(callback.id(), true));
        submit(transaction, callback, when);
        return Optional.of(transaction);
    }

    private ScriptResult call(Transaction transaction, ScriptFunction function, Budget budget, List<Object> arguments) {
        return desk.during(
                transaction,
                runtime -> runtime.call(
                        function, budget, arguments, line -> setup.listener().hear(new ScriptReport.Printed(line))));
    }

    private void submit(Transaction transaction, Callback callback, When when) {
        evaluated.wrote(transaction.plans());
        String script = callback.function().script();
        String label = description(callback);
        desk.submit(transaction, script, label, when, false, outcome -> desk.tellIfRefused(script, label, outcome));
    }

    /** For people: what it is, and where. */
    private static String description(Callback callback) {
        String place = "callback of " + callback.function().script() + ", line "
                + callback.function().line();
        return callback.owner() instanceof Owner.OfBlock(String name)
                ? place + ", in the block \"" + name + "\""
                : place;
    }

    private void failed(Callback callback, ScriptError error) {
        if (!callback.function().isAlive()) {
            return;
        }
        boolean leavesTooMuch = error.kind() == ScriptError.Kind.MEMORY; // which would add up
        Roster after = leavesTooMuch
                ? standing.roster().pausing(callback.id())
                : standing.roster().after(callback.id(), false);
        boolean isOver = after.callback(callback.id()).map(Callback::isPaused).orElse(false);
        standing.roster(after);
        if (isOver) {
            paused(callback, error);
        } else if (callback.failures() == 0) {
            setup.listener().hear(new ScriptReport.Failed(description(callback), error));
        }
    }

    private void paused(Callback callback, ScriptError error) {
        Optional<Block> block = standing.roster().blockOf(callback);
        boolean isReplaced = block.isPresent() && block.get().before().isPresent() && fallBack(block.get());
        setup.listener()
                .hear(
                        isReplaced
                                ? new ScriptReport.FellBack(block.get().name(), description(callback), error)
                                : new ScriptReport.Paused(description(callback), error));
    }

    /** Runs the version before, within the time of a script. */
    private boolean fallBack(Block block) {
        Transaction transaction = desk.open(When.NOW);
        Plans plans = transaction.plans();
        plans.begin(block.maker());
        ScriptFunction function = block.before().orElseThrow().function();
        Budget budget = setup.limits().ofScript();
        Optional<ScriptError> failure = BlockAccess.fallBack(
                transaction,
                block,
                () -> call(
                        transaction,
                        function,
                        new Budget("a block", budget.time(), budget.allocatedBytes(), false),
                        List.of()));
        if (failure.isPresent()) {
            return false;
        }
        evaluated.wrote(plans);
        String script = block.version().script();
        String label = "go back to the block \"" + block.name() + "\" of before";
        desk.submit(transaction, script, label, When.NOW, false, outcome -> desk.tellIfRefused(script, label, outcome));
        return true;
    }
}
