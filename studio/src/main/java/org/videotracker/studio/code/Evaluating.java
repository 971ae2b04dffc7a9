package org.videotracker.studio.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.BlockStatus;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.source.Attempts;
import org.videotracker.studio.code.ResultLine.Kind;
import org.videotracker.studio.code.Run.Source;
import org.videotracker.studio.code.text.CodeText;

/**
 * Has scripts run, by hand and, if that is switched on, by itself half a second after the last change: only texts that are Lua, only what
 * has changed in them, and none again and again that keeps failing (E-57). It never waits. Used by one thread.
 */
final class Evaluating {
    static final long REST_NANOS = 500_000_000;

    private final LuaScripts scripts;
    private final Results results;
    private final LongSupplier nanoTime;
    private final Deque<Run> running = new ArrayDeque<>();
    private Attempts attempts = Attempts.NONE;
    private boolean isAutomatic;
    private long changedNanos;
    /** Whether the text has changed since it was run as a whole, or is to be tried again. */
    private boolean isDue;

    private String lastError = "";
    private String note = "";

    Evaluating(LuaScripts scripts, Results results, LongSupplier nanoTime) {
        this.scripts = scripts;
        this.results = results;
        this.nanoTime = nanoTime;
    }

    static String name(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    boolean isAutomatic() {
        return isAutomatic;
    }

    /** Switches automatic runs; what was written before they were switched on is due as well. */
    void automatic(boolean isOn) {
        isAutomatic = isOn;
        isDue |= isOn;
        note = "";
    }

    /** The user has changed the text. */
    void changed() {
        changedNanos = nanoTime.getAsLong();
        isDue = true;
        note = "";
    }

    /** Whether something runs, or waits for its boundary. */
    boolean isBusy() {
        return !running.isEmpty();
    }

    /** What an automatic run waits for, or why there is none; empty where there is nothing to say. */
    String note() {
        return note;
    }

    /** Stops the script that is running. */
    void stop() {
        scripts.stop();
    }

    /** Runs all of a text by hand. */
    Run whole(Source source, CodeText text, long revision, Session base) {
        results.add(Kind.RUN, "run all of the " + name(source));
        forget(source);
        Script script = new Script(name(source), text.toString());
        return begin(new Run(
                Run.Kind.WHOLE, source, text, 0, text.length(), revision, base, scripts.evaluate(script, this::print)));
    }

    /** Runs the statements of a part by hand. What is not Lua elsewhere does no harm. */
    Run part(Source source, Checked text, int from, int to, long revision, Session base) {
        results.add(Kind.RUN, first(text.text(), from, to));
        forget(source);
        String wanted = text.source().isPresent()
                ? text.text().toString()
                : Fragment.alone(text.text().toString(), from, to);
        Script script = new Script(name(source), wanted);
        return begin(new Run(
                Run.Kind.PART,
                source,
                text.text(),
                from,
                to,
                revision,
                base,
                scripts.evaluate(script, from, to, this::print)));
    }

    /** Silences a block that is heard, or restores one that is not. */
    void mute(BlockStatus block, Session base) {
        String function = block.state() == Block.State.SOUNDING ? "silence" : "restore";
        call(function + "(" + LuaLiteral.of(block.name()) + ")", base);
    }

    /** Runs a statement that the player has asked for by other means than by writing it. */
    private void call(String lua, Session base) {
        results.add(Kind.RUN, lua);
        CodeText text = CodeText.of(lua);
        running.addLast(new Run(
                Run.Kind.PART,
                Source.BUTTON,
                text,
                0,
                text.length(),
                0,
                base,
                scripts.evaluate(new Script(name(Source.BUTTON), lua), 0, text.length(), this::print)));
    }

    private static String first(CodeText text, int from, int to) {
        String part = text.part(from, to).strip();
        int end = part.indexOf('\n');
        return end < 0 ? part : part.substring(0, end) + " ...";
    }

    private void forget(Source source) {
        if (source == Source.SCRIPT) {
            attempts = Attempts.NONE;
        }
        lastError = "";
        note = "";
    }

    private Run begin(Run run) {
        isDue &= run.source() != Source.SCRIPT || run.kind() == Run.Kind.PART;
        running.addLast(run);
        return run;
    }

    private void print(String line) {
        results.add(Kind.PRINTED, line);
    }

    /** Begins an automatic run of the user's text if the time for one has come. */
    Optional<Run> automatic(Checked present, CodeText text, long revision, Session base) {
        boolean isTime = isAutomatic
                && isDue
                && running.isEmpty()
                && nanoTime.getAsLong() - changedNanos >= REST_NANOS
                && present.text() == text
                && present.source().isPresent();
        if (!isTime) {
            return Optional.empty();
        }
        return switch (attempts.verdict(text.toString(), nanoTime.getAsLong())) {
            case Attempts.Verdict.Run _ -> {
                note = "";
                yield Optional.of(begin(update(text, revision, base)));
            }
            case Attempts.Verdict.Wait wait -> {
                note = note.isEmpty() ? wait.sentence() : note;
                yield Optional.empty();
            }
            case Attempts.Verdict.Refused refused -> {
                note = refused.sentence();
                isDue = false;
                yield Optional.empty();
            }
        };
    }

    private Run update(CodeText text, long revision, Session base) {
        return new Run(
                Run.Kind.AUTOMATIC,
                Source.SCRIPT,
                text,
                0,
                text.length(),
                revision,
                base,
                scripts.update(new Script(name(Source.SCRIPT), text.toString()), this::print));
    }

    /** Takes what has come to its end, one at a time, the oldest first, and says what became of it. */
    Optional<Run> conclude() {
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Optional<Run> done =
                running.stream().filter(run -> run.evaluation().isDone()).findFirst();
        done.ifPresent(run -> {
            running.remove(run);
            switch (run.evaluation().join()) {
                case Evaluation.Applied applied -> succeeded(run, applied);
                case Evaluation.Failed(ScriptError error) -> failed(run, error);
            }
        });
        return done;
    }

    private void succeeded(Run run, Evaluation.Applied applied) {
        if (run.source() == Source.SCRIPT && run.kind() != Run.Kind.PART) {
            attempts = Attempts.NONE;
        }
        lastError = "";
        applied.warnings().forEach(results::add);
        boolean saysSomething = run.kind() != Run.Kind.AUTOMATIC || applied.edits() > 0;
        if (saysSomething && applied.warnings().isEmpty()) {
            results.add(Kind.DONE, edits(applied.edits()));
        }
    }

    private static String edits(int count) {
        return count == 0 ? "done, nothing to change" : count == 1 ? "done, 1 edit" : "done, " + count + " edits";
    }

    private void failed(Run run, ScriptError error) {
        if (run.kind() == Run.Kind.AUTOMATIC) {
            attempts = attempts.failed(run.text().toString(), nanoTime.getAsLong());
            isDue = true; // it is tried again, unless it is changed or has failed too often
        }
        if (!error.text().equals(lastError)) {
            results.add(error);
        }
        lastError = run.kind() == Run.Kind.AUTOMATIC ? error.text() : "";
    }

    /** Whether a run that has come to its end has done what it was to do. */
    static boolean isApplied(Run run) {
        return run.evaluation().join() instanceof Evaluation.Applied;
    }

    /** What went wrong in a run that has come to its end, to be marked in the text. */
    static List<ScriptError> errors(Run run) {
        return switch (run.evaluation().join()) {
            case Evaluation.Applied applied -> applied.warnings();
            case Evaluation.Failed(ScriptError error) -> List.of(error);
        };
    }
}
