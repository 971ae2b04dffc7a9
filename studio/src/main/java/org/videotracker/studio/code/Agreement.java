package org.videotracker.studio.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.snapshot.Change;
import org.videotracker.model.command.Command;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.print.Detail;
import org.videotracker.script.lua.print.SessionScript;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.script.lua.sync.Divergence;
import org.videotracker.script.lua.sync.Patch;
import org.videotracker.script.lua.sync.Synchronised;
import org.videotracker.script.lua.sync.Synchroniser;
import org.videotracker.script.lua.sync.UserScript;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Page.Kind;
import org.videotracker.studio.code.text.Sheet;

/**
 * Keeps the user's text and the session in agreement after others than scripts have changed the session: literals are patched where they
 * are provably the source of a value, and what else differs is told (E-50, E-51). Compared is on another thread, a moment after the last
 * change. Used by one thread, but for {@link #hear}.
 */
final class Agreement {
    private static final long REST_NANOS = 250_000_000;

    private final Worker worker;
    private final Synchroniser synchroniser;
    private final LongSupplier nanoTime;
    private Optional<UserScript> script = Optional.empty();
    private List<Differing> differing = List.of();
    private Optional<String> obstacle = Optional.empty();
    private @Nullable CompletableFuture<Optional<Synchronised>> comparing;
    private long comparedRevision;
    private volatile long changedNanos;
    private volatile boolean hasChanged;

    Agreement(LuaSetup lua, Worker worker, LongSupplier nanoTime) {
        this.worker = worker;
        this.nanoTime = nanoTime;
        synchroniser = new Synchroniser(
                lua.catalog(),
                lua.ids(),
                lua.limits(),
                lua.textLines(),
                session -> SessionScript.print(session, lua.catalog(), Detail.CHANGES),
                lua.faults());
    }

    /** Something has changed the session. Any thread. */
    void hear(Change change) {
        boolean isByOthers = change.origins().stream().anyMatch(origin -> !origin.equals(LuaScripts.ORIGIN));
        if (isByOthers) {
            changedNanos = nanoTime.getAsLong();
            hasChanged = true;
        }
    }

    /**
     * Something that the script and the session say differently.
     *
     * @param mark where the text says it; its first line if it does not
     */
    record Differing(Divergence divergence, Mark mark) {}

    /** What the script and the session say differently, as far as it is known. */
    List<Differing> differing() {
        return differing;
    }

    /** Why they cannot be compared; empty if they can. */
    Optional<String> obstacle() {
        return obstacle;
    }

    /** Whether all changes by others have been looked at. */
    boolean isSettled() {
        return comparing == null && !hasChanged;
    }

    /** A run of the user's text went well: what it says is so now. */
    void evaluated(Run run) {
        boolean isWhole = run.kind() != Run.Kind.PART;
        if (isWhole || isAllButKnown(run, Checked.of(run.text()))) {
            script = Optional.of(UserScript.evaluated(run.text().toString(), run.base()));
            differing = List.of();
            obstacle = Optional.empty();
            comparing = null;
            hasChanged = false;
        }
    }

    /** Whether what lies outside of a part was evaluated before, word for word: else it isn't what the session comes from. */
    private boolean isAllButKnown(Run run, Checked checked) {
        Optional<LuaSource> before =
                script.map(known -> Checked.of(CodeText.of(known.evaluated()))).flatMap(Checked::source);
        if (before.isEmpty() || checked.source().isEmpty()) {
            return false;
        }
        List<Unit> part = checked.source().get().units(run.from(), run.to());
        Map<String, Integer> known = new HashMap<>();
        before.get().units().forEach(unit -> known.merge(unit.identity(), 1, Integer::sum));
        return checked.source().get().units().stream()
                .filter(unit -> !part.contains(unit))
                .allMatch(unit -> known.merge(unit.identity(), -1, Integer::sum) >= 0);
    }

    /** Goes on comparing, and writes what came of it into the text; tells whether it has. */
    boolean goOn(Page page, Session session) {
        if (comparing != null && comparing.isDone()) {
            Optional<Synchronised> result = comparing.join();
            comparing = null;
            if (result.isPresent() && page.revision() == comparedRevision) {
                return take(page, result.get());
            }
            hasChanged |= result.isPresent(); // somebody has typed meanwhile, and it is compared anew
        }
        boolean isDue = comparing == null
                && script.isPresent()
                && hasChanged
                && nanoTime.getAsLong() - changedNanos >= REST_NANOS;
        if (isDue) {
            hasChanged = false;
            comparedRevision = page.revision();
            UserScript present = script.get().edited(page.text().toString());
            comparing = worker.call(
                    "comparing a script with the session",
                    () -> Optional.of(synchroniser.synchronise(present, session)),
                    Optional.empty());
        }
        return false;
    }

    private boolean take(Page page, Synchronised result) {
        script = Optional.of(result.script());
        obstacle = result.obstacle().map(ScriptError::text);
        boolean isPatched =
                !result.patches().isEmpty() && page.edit(Kind.WHOLE, patched(page.sheet(), result.patches()));
        differing = result.divergences().stream()
                .map(divergence -> new Differing(divergence, mark(divergence, page)))
                .toList();
        return isPatched;
    }

    private static Mark mark(Divergence divergence, Page page) {
        int line = Math.clamp(divergence.line() - 1, 0, page.text().lines() - 1);
        return new Mark(page.text().begin(line), page.revision(), divergence.sentence(), "");
    }

    private static Sheet patched(Sheet sheet, List<Patch> patches) {
        Sheet patched = sheet;
        List<Patch> inOrder = patches.stream()
                .sorted((one, other) -> Integer.compare(other.begin(), one.begin()))
                .toList();
        for (Patch patch : inOrder) { // from the end, so that the places of the others hold
            patched = patched.patched(patch.begin(), patch.end(), patch.newText());
        }
        return patched;
    }

    /** Asks how the text could say what the session says; nothing where that is not known. */
    CompletableFuture<Optional<Patch>> take(Divergence divergence, CodeText present, Session session) {
        return script.map(known -> worker.call(
                        "taking a value into a script",
                        () -> synchroniser.take(known.edited(present.toString()), divergence, session),
                        Optional.<Patch>empty()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    /** Asks how the session could be as the text says; nothing where no single command does that. */
    CompletableFuture<Optional<Command>> push(Divergence divergence, CodeText present, Session session) {
        return script.map(known -> worker.call(
                        "giving a value of a script to the session",
                        () -> synchroniser.push(known.edited(present.toString()), divergence, session),
                        Optional.<Command>empty()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }
}
