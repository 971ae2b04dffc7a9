package org.videotracker.script.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.statement.Fields;
import org.videotracker.script.text.statement.FileStatement;
import org.videotracker.script.text.statement.ScriptStatement;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.statement.Statement.Travel;
import org.videotracker.script.text.statement.Statement.Worked;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/**
 * Carries out lines of text on an engine. A line becomes one batch: all of it happens in one block and is one step of undo, or
 * nothing changes. Any thread may use it, also several at once: each gets what came of its own line.
 */
public final class TextConsole {
    private static final int LONGEST_LABEL = 200;

    private final Engine engine;
    private final String origin;
    private final SessionFiles files;
    private final LinePlanner planner;
    private final ScriptLine scripts;
    /** What was loaded or begun last: what came before belongs to another file. */
    private volatile @Nullable Session opened;

    /**
     * @param engine somebody must be pumping it
     * @param origin who sends the lines, for observers
     * @param catalog the types of module
     * @param ids gives an identity that was never used at each call, to any thread
     * @param files where sessions and media are
     */
    public TextConsole(Engine engine, String origin, Catalog catalog, Supplier<ModuleId> ids, SessionFiles files) {
        this(engine, origin, catalog, ids, files, TextScripts.NONE);
    }

    /** A console with scripts. */
    public TextConsole(
            Engine engine,
            String origin,
            Catalog catalog,
            Supplier<ModuleId> ids,
            SessionFiles files,
            TextScripts scripts) {
        this.files = files;
        this.engine = engine;
        this.origin = origin;
        this.planner = new LinePlanner(catalog, ids, engine.presentValues());
        this.scripts = new ScriptLine(scripts, line -> submit(line, false).join());
    }

    /** Carries out a line and waits until its effect is visible. Never for the thread that pumps the engine. */
    public TextResult execute(String line) {
        return submit(line).join();
    }

    /**
     * As {@link #execute}, without waiting for the engine: the future completes when the effect is visible. A line about files
     * or a file of commands waits for the disk first.
     */
    public CompletableFuture<TextResult> submit(String line) {
        return submit(line, true);
    }

    /** @param canRun whether the line may carry out another text: a file that does could do so without end */
    private CompletableFuture<TextResult> submit(String line, boolean canRun) {
        try {
            List<Statement> statements = planner.read(line);
            List<Worked> worked = new ArrayList<>();
            for (Statement statement : statements) {
                switch (statement) {
                    case Travel travel -> {
                        requireAlone(travel.verb(), statements);
                        return travel(travel);
                    }
                    case FileStatement file -> {
                        requireAlone(file.verb(), statements);
                        return carryOut(line, file);
                    }
                    case ScriptStatement script -> {
                        requireAlone(script.verb(), statements);
                        if (!canRun) {
                            throw LinePlanner.notHere(script.verb());
                        }
                        return scripts.carryOut(script);
                    }
                    case Worked edit -> worked.add(edit);
                }
            }
            return carryOut(line, worked);
        } catch (RefusedException refused) {
            return refused(refused.refusal());
        }
    }

    /** Where others changed the session meanwhile, the line is worked out anew; that it is overtaken means that others get on. */
    private CompletableFuture<TextResult> carryOut(String line, List<Worked> statements) {
        Snapshot snapshot = engine.snapshot();
        PlannedLine plan;
        try {
            plan = planner.plan(statements, snapshot.session(), snapshot.history());
        } catch (RefusedException refused) {
            return refused(refused.refusal());
        }
        if (plan.commands().isEmpty()) {
            return CompletableFuture.completedFuture(
                    TextResult.done(plan.reply().message(), plan.reply().data()));
        }
        return engine.submit(batch(plan.commands(), line)).thenCompose(outcome -> switch (outcome) {
            case Outcome.Applied applied ->
                CompletableFuture.completedFuture(
                        TextResult.done(plan.reply().message(), plan.reply().data()));
            case Outcome.Rejected(Rejection rejection, int index) -> {
                boolean wasOvertaken = rejection.code() != Rejection.Code.BUSY && engine.snapshot() != snapshot;
                yield wasOvertaken ? carryOut(line, statements) : refused(refusal(rejection));
            }
            case Outcome.Failed(String fault) -> refused(fault(fault));
        });
    }

    private CompletableFuture<TextResult> carryOut(String line, FileStatement statement) throws RefusedException {
        FileLine done = FileLine.of(statement, engine.snapshot().session(), files);
        TextResult result = TextResult.done(done.reply().message(), done.reply().data());
        if (done.commands().isEmpty()) {
            noteOpened(statement, engine.snapshot());
            return CompletableFuture.completedFuture(result);
        }
        return engine.submit(batch(done.commands(), line)).thenApply(outcome -> switch (outcome) {
            case Outcome.Applied applied -> {
                noteOpened(statement, applied.snapshot());
                yield result;
            }
            case Outcome.Rejected(Rejection rejection, int index) -> TextResult.refused(refusal(rejection));
            case Outcome.Failed(String fault) -> TextResult.refused(fault(fault));
        });
    }

    /** Says that what is played now was read from another file: nothing before it is undone. Any thread. */
    public void begins(Session session) {
        opened = session;
    }

    private void noteOpened(FileStatement statement, Snapshot snapshot) {
        switch (statement) {
            case FileStatement.Load load -> opened = snapshot.session();
            case FileStatement.New begun -> opened = snapshot.session();
            case FileStatement.Save save -> {}
            case FileStatement.SaveAs saveAs -> {}
            case FileStatement.Import imported -> {}
        }
    }

    /** How many steps can be undone without bringing the content of one file under the name of another. Any thread. */
    public int undoableSteps() {
        Session border = opened;
        List<History.Entry> past = engine.snapshot().history().past();
        int steps = 0;
        while (steps < past.size() && past.get(past.size() - 1 - steps).after() != border) {
            steps++;
        }
        return steps;
    }

    private static void requireAlone(Word verb, List<Statement> statements) throws RefusedException {
        if (statements.size() > 1) {
            throw RefusedException.at(
                    verb,
                    ResultCode.USAGE,
                    "\"" + verb.text() + "\" stands alone on its line.",
                    "Write it on a line of its own.");
        }
    }

    private Batch batch(List<Command> commands, String line) {
        return new Batch(commands, origin, label(line), Optional.empty());
    }

    private CompletableFuture<TextResult> travel(Travel travel) throws RefusedException {
        boolean isBack = travel.way() == Statement.Way.UNDO;
        int undoable = undoableSteps();
        if (isBack && opened != null && undoable == 0) {
            throw RefusedException.at(
                    travel.verb(),
                    ResultCode.NOTHING_TO_DO,
                    "There is nothing to undo since this session was loaded.",
                    "Load the other one again to go on with it.");
        }
        CompletableFuture<Outcome> outcome = isBack
                ? engine.undo(opened == null ? travel.steps() : Math.min(travel.steps(), undoable), origin)
                : engine.redo(travel.steps(), origin);
        return outcome.thenApply(done -> switch (done) {
            case Outcome.Applied(Snapshot snapshot, String label) ->
                TextResult.done(
                        (isBack ? "Undone: " : "Done again: ") + label,
                        new Fields().with("steps", label).json());
            case Outcome.Rejected(Rejection rejection, int index) -> TextResult.refused(refusal(rejection));
            case Outcome.Failed(String fault) -> TextResult.refused(fault(fault));
        });
    }

    private static String label(String line) {
        String stripped = line.strip();
        return stripped.length() <= LONGEST_LABEL ? stripped : stripped.substring(0, LONGEST_LABEL) + "...";
    }

    private static Refusal refusal(Rejection rejection) {
        return Refusal.of(ResultCode.of(rejection.code()), rejection.message(), rejection.hint());
    }

    private static Refusal fault(String fault) {
        return Refusal.of(
                ResultCode.FAULT,
                "This is a fault of the program: " + fault + ".",
                "Nothing changed; please report it.");
    }

    private static CompletableFuture<TextResult> refused(Refusal refusal) {
        return CompletableFuture.completedFuture(TextResult.refused(refusal));
    }
}
