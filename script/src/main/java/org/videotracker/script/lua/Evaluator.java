package org.videotracker.script.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.videotracker.engine.command.Outcome;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.api.BlockAccess;
import org.videotracker.script.lua.api.Later;
import org.videotracker.script.lua.api.Plans;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptResult;
import org.videotracker.script.lua.source.LuaSource;

/**
 * Evaluates texts, statement by statement, each text as one transaction. Owned by the thread that runs the scripts.
 */
final class Evaluator {
    private static final int MOST_BLOCKS_OF_A_LABEL = 4;

    private final Desk desk;
    private final Standing standing;
    private final Evaluated evaluated;
    private final Quantum usual;

    /** @param usual the boundary for scripts that ask for none */
    Evaluator(Desk desk, Standing standing, Evaluated evaluated, Quantum usual) {
        this.desk = desk;
        this.standing = standing;
        this.evaluated = evaluated;
        this.usual = usual;
    }

    /** Runs a part of a text; the future completes when its edits are visible. */
    CompletableFuture<Evaluation> evaluate(Script script, Part part, Consumer<String> output) {
        Task task = evaluated.task(script, part);
        Transaction transaction = desk.open(standing.latest().orElse(When.NOW), part instanceof Part.Strict);
        Plans plans = transaction.plans();
        plans.quantiseUsually(evaluated.quantum(task).orElse(usual));
        task.clearing().forEach(plans::edit);
        ScriptResult result = desk.during(
                transaction,
                runtime -> runtime.run(
                        task.program(),
                        output,
                        piece -> plans.begin(task.owners().get(piece))));
        return switch (result) {
            case ScriptResult.Failed(ScriptError error) -> failed(error);
            case ScriptResult.Done(List<String> values) -> {
                if (!values.isEmpty()) {
                    output.accept(String.join("\t", values));
                }
                yield finished(task, transaction, values);
            }
        };
    }

    private CompletableFuture<Evaluation> failed(ScriptError error) {
        if (error.kind() == Kind.MEMORY) {
            evaluated.clear(); // with the state of the language, what was evaluated may be gone
        }
        return CompletableFuture.completedFuture(new Evaluation.Failed(error));
    }

    private CompletableFuture<Evaluation> finished(Task task, Transaction transaction, List<String> values) {
        String script = task.program().script().name();
        try {
            silenceRemovedBlocks(task, transaction);
        } catch (RejectedException refusal) {
            return CompletableFuture.completedFuture(new Evaluation.Failed(refusal(script, refusal.rejection())));
        }
        Plans plans = transaction.plans();
        When when = When.later(desk.next(plans.quantum()), standing.latest().orElse(When.NOW));
        Optional<LuaSource> before = evaluated.source(script);
        evaluated.done(task, plans);
        int edits = transaction.commands().size()
                + plans.later().stream()
                        .map(Later::commands)
                        .mapToInt(List::size)
                        .sum();
        List<ScriptError> warnings = plans.warnings();
        CompletableFuture<Outcome> outcome = desk.submit(transaction, script, label(task, plans), when, true, done -> {
            if (!done.isApplied()) {
                evaluated.undone(task, before);
            }
        });
        return outcome.thenApply(done -> switch (done) {
            case Outcome.Applied applied -> new Evaluation.Applied(values, edits, applied.snapshot(), warnings);
            case Outcome.Rejected(var rejection, int index) ->
                new Evaluation.Failed(
                        plans.travel().isPresent() || rejection.code() == Code.BUSY
                                ? refusal(script, rejection)
                                : conflict(script, rejection));
            case Outcome.Failed(String fault) -> new Evaluation.Failed(ScriptError.of(Kind.FAULT, script, fault, ""));
        });
    }

    /** What people read in the history: the blocks, where a few of them are all that was evaluated. */
    private static String label(Task task, Plans plans) {
        String script = task.program().script().name();
        List<String> blocks = plans.blocks().stream().sorted().toList();
        boolean areAll = blocks.size() == task.owners().size() && blocks.size() <= MOST_BLOCKS_OF_A_LABEL;
        return areAll && !blocks.isEmpty() ? "run " + String.join(", ", blocks) + " of " + script : "run " + script;
    }

    private static ScriptError conflict(String script, Rejection rejection) {
        return ScriptError.of(
                Kind.CONFLICT,
                script,
                "the project changed while the script ran: " + rejection.message(),
                "Run it again.");
    }

    private static ScriptError refusal(String script, Rejection rejection) {
        return ScriptError.of(Kind.RUNTIME, script, rejection.message(), rejection.hint());
    }

    /** Those that were made by statements that are gone, or that made them no more. */
    private static void silenceRemovedBlocks(Task task, Transaction transaction) throws RejectedException {
        Plans plans = transaction.plans();
        for (Block block : new ArrayList<>(plans.roster().blocks().values())) {
            boolean isGone =
                    task.isAffected().test(block.maker()) && !plans.blocks().contains(block.name());
            if (isGone && block.state() != Block.State.REMOVED) {
                BlockAccess.remove(transaction, block);
            }
        }
    }
}
