package org.videotracker.studio.frame;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.Rejection;

/** How panels edit: commands go to the engine, and why one was refused goes to the player. Any thread; never waits. */
public final class Edits {
    private static final String ORIGIN = "studio";

    private final Engine engine;
    private final Consumer<String> refusals;
    private final IntSupplier undoable;
    private final AtomicLong groups = new AtomicLong();

    /** @param refusals told in a sentence why an edit was not made; any thread */
    public Edits(Engine engine, Consumer<String> refusals) {
        this(engine, refusals, () -> Integer.MAX_VALUE);
    }

    /** @param undoable how many steps can be undone, as far as the session's file is the same */
    public Edits(Engine engine, Consumer<String> refusals, IntSupplier undoable) {
        this.engine = engine;
        this.refusals = refusals;
        this.undoable = undoable;
    }

    /** The name of a group that there was none of yet. @param kind what it begins with */
    public String newGroup(String kind) {
        return kind + " " + groups.incrementAndGet();
    }

    /** Makes an edit of its own. @param label what the history calls it */
    public CompletableFuture<Outcome> submit(String label, Command... commands) {
        return submit(label, List.of(commands));
    }

    /** Makes an edit of its own; nothing happens where there are no commands. */
    public CompletableFuture<Outcome> submit(String label, List<? extends Command> commands) {
        return commands.isEmpty()
                ? CompletableFuture.completedFuture(new Outcome.Applied(engine.snapshot(), label))
                : send(new Batch(List.copyOf(commands), ORIGIN, label, Optional.empty()));
    }

    /** Makes an edit that is one step of undo with those of the same group just before, as the positions of a drag are. */
    public CompletableFuture<Outcome> submitInGroup(String label, String group, Command... commands) {
        return send(new Batch(List.of(commands), ORIGIN, label, Optional.of(group)));
    }

    /** Ends a group: what comes next is another step of undo. */
    public void endGroup() {
        watch(engine.closeGroup());
    }

    /** Sounds a note; no edit. */
    public void trigger(HandTrigger... triggers) {
        watch(engine.submit(Batch.of(ORIGIN, triggers)));
    }

    /** Takes back edits. */
    public void undo(int steps) {
        int possible = Math.min(steps, undoable.getAsInt());
        if (possible == 0) {
            refusals.accept("What came before is of another session; load that one to go on with it.");
        } else {
            watch(engine.undo(possible, ORIGIN));
        }
    }

    /** Makes again what was taken back. */
    public void redo(int steps) {
        watch(engine.redo(steps, ORIGIN));
    }

    /** Sends what another part has put together. */
    public CompletableFuture<Outcome> send(Batch batch) {
        return watch(engine.submit(batch));
    }

    /** Says why an edit was not even asked for. */
    public void refuse(Rejection rejection) {
        refusals.accept(rejection.sentence());
    }

    private CompletableFuture<Outcome> watch(CompletableFuture<Outcome> outcome) {
        return outcome.whenComplete((done, fault) -> {
            switch (done) {
                case Outcome.Rejected rejected ->
                    refusals.accept(rejected.rejection().message());
                case Outcome.Failed failed ->
                    refusals.accept("A fault of the program stopped this edit: " + failed.fault());
                case Outcome.Applied _ -> {}
                case null -> refusals.accept("This edit was not made: " + fault.getMessage());
            }
        });
    }
}
