package org.videotracker.app.console;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.source.Attempts;

/**
 * Plays a script that is being written: evaluates what changed with each save, says what came of it, and does not run what keeps
 * failing again and again. Whatever goes wrong, the last good version plays on. Used by one thread.
 */
final class ScriptPerformance {
    private static final long STOP_AGAIN_NANOS = 5_000_000;

    private final String name;
    private final LuaScripts scripts;
    private final Page page;
    private final LongSupplier nanoTime;
    private Attempts attempts = Attempts.NONE;
    private String latest = "";
    private Optional<Run> running = Optional.empty();
    /** Those that came to their end and whose edits wait for a boundary. */
    private final Queue<Run> waiting = new ArrayDeque<>();

    private Optional<Long> retryNanos = Optional.empty();
    private boolean hasWorked;

    /** A text that is being evaluated. */
    private record Run(String text, CompletableFuture<Evaluation> evaluation) {}

    /**
     * @param name what errors call the script
     * @param nanoTime the system's clock
     */
    ScriptPerformance(String name, LuaScripts scripts, Page page, LongSupplier nanoTime) {
        this.name = name;
        this.scripts = scripts;
        this.page = page;
        this.nanoTime = nanoTime;
    }

    /** The file was saved, with other content or the same. */
    void saved(ScriptWatch.Content content) {
        switch (content) {
            case ScriptWatch.Content.Text(String text) -> saved(text);
            case ScriptWatch.Content.Gone gone ->
                page.notice(name + " is gone; what it was plays on until there is a file of that name again.");
            case ScriptWatch.Content.Unreadable(String sentence) -> page.notice(sentence + " What it was plays on.");
        }
    }

    private void saved(String text) {
        boolean isNew = !text.equals(latest);
        latest = text;
        if (isNew) {
            run(text);
        } else if (running.isEmpty()) {
            again();
        }
    }

    /** The same text once more: only worth while if it failed. */
    private void again() {
        if (attempts.failures() == 0 || !attempts.text().equals(latest)) {
            return;
        }
        switch (attempts.verdict(latest, nanoTime.getAsLong())) {
            case Attempts.Verdict.Run allowed -> run(latest);
            case Attempts.Verdict.Wait wait -> {
                page.hint(wait.sentence());
                retryNanos = Optional.of(nanoTime.getAsLong() + wait.left().toNanos());
            }
            case Attempts.Verdict.Refused refused -> page.hint(refused.sentence());
        }
    }

    private void run(String text) {
        begin(() -> new Run(text, scripts.update(new Script(name, text), page::result)));
    }

    /** Evaluates all of it by hand, whatever became of it before. */
    void runByHand() {
        attempts = Attempts.NONE;
        begin(() -> new Run(latest, scripts.evaluate(new Script(name, latest), page::result)));
    }

    /** What is newer is waited for: what still runs is stopped. */
    private void begin(Supplier<Run> next) {
        retryNanos = Optional.empty();
        if (running.isPresent()) {
            stop(running.get());
            if (running.get().evaluation.isDone()) {
                conclude(running.get(), true);
            } else {
                waiting.add(running.get());
            }
        }
        running = Optional.of(next.get());
    }

    /** Again and again, since what has not begun yet cannot be stopped. */
    private void stop(Run run) {
        while (!run.evaluation.isDone() && scripts.isBusy()) {
            scripts.stop();
            LockSupport.parkNanos(this, STOP_AGAIN_NANOS);
        }
    }

    /** Says what has come to its end, and tries again what is due. To be called again and again. */
    void goOn() {
        while (!waiting.isEmpty() && waiting.element().evaluation.isDone()) {
            conclude(waiting.remove(), false);
        }
        if (running.isPresent() && running.get().evaluation.isDone()) {
            Run done = running.get();
            running = Optional.empty();
            conclude(done, false);
        }
        if (retryNanos.isPresent() && nanoTime.getAsLong() - retryNanos.get() >= 0 && running.isEmpty()) {
            run(latest);
        }
    }

    /** Whether a text has been evaluated, well or not. */
    boolean hasBeenTried() {
        return hasWorked || attempts.failures() > 0;
    }

    /** Whether a text is being evaluated. */
    boolean isBusy() {
        return running.isPresent();
    }

    /** @param isReplaced whether it had to make room for a newer one */
    private void conclude(Run run, boolean isReplaced) {
        switch (run.evaluation.join()) {
            case Evaluation.Applied applied -> {
                attempts = Attempts.NONE;
                hasWorked = true;
                applied.warnings().forEach(page::failed);
                page.hint(name + ": " + edits(applied.edits())
                        + (applied.warnings().isEmpty() ? "" : ", and a block stays what it was") + ".");
            }
            case Evaluation.Failed(ScriptError error)
            when isReplaced && error.kind() == ScriptError.Kind.STOPPED ->
                page.hint(name + ": stopped for what is newer.");
            case Evaluation.Failed(ScriptError error) -> {
                attempts = attempts.failed(run.text, nanoTime.getAsLong());
                page.failed(error);
                page.hint(hasWorked ? "The last good version plays on." : "The set plays as it was saved.");
            }
        }
    }

    private static String edits(int count) {
        return count == 0 ? "nothing to change" : count == 1 ? "1 edit" : count + " edits";
    }
}
