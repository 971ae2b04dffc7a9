package org.videotracker.script.lua.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;
import org.videotracker.script.lua.api.TextLines;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.sync.Difference.Both;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.Statement;

/**
 * Brings the user's text and the engine's session together after the session was changed by others than the script (E-50). A
 * change that comes from an evaluation is told by {@link UserScript#evaluated} and never patches a text (E-51). Owned by one
 * thread, which is not the one that runs scripts.
 */
public final class Synchroniser {
    private final Rehearsal rehearsal;
    private final Supplier<ModuleId> ids;
    private final Function<Session, String> mirror;
    private @Nullable Measure last;

    /** What an evaluated text makes, and under which identities. */
    private record Measure(String text, Session base, Map<Integer, ModuleId> identities, Rehearsed result) {}

    /**
     * @param ids gives an identity that was never used at each call
     * @param textLines reads the text commands that scripts give
     * @param mirror a text that makes a session, as the mirror of the session shows it
     * @param faults is told of errors that are the program's and not the scripts'
     */
    public Synchroniser(
            Catalog catalog,
            Supplier<ModuleId> ids,
            ScriptLimits limits,
            TextLines textLines,
            Function<Session, String> mirror,
            FaultSink faults) {
        rehearsal = new Rehearsal(catalog, limits, textLines, faults);
        this.ids = ids;
        this.mirror = mirror;
    }

    /**
     * Patches each literal that is proved to be the source of a value which the engine has otherwise, and tells what else
     * differs. The text outside of the patches stays as it is, what the user is typing included.
     */
    public Synchronised synchronise(UserScript script, Session engine) {
        Measure measure = measure(script, engine);
        if (!(measure.result instanceof Rehearsed.Done done)) {
            ScriptError error = ((Rehearsed.Failed) measure.result).error();
            return new Synchronised(script, List.of(), List.of(), Optional.of(error));
        }
        List<Difference> differences = Differences.between(done.session(), engine);
        if (differences.isEmpty()) {
            return new Synchronised(script, List.of(), List.of(), Optional.empty());
        }
        LuaSource source = source(script.evaluated());
        Search search = new Search(script, source, done.session(), rehearsal, measure.identities);
        List<Difference> left = search.patch(differences);
        List<Divergence> divergences = left.stream()
                .map(difference -> difference.divergence(search.line(difference, done.lines(), source)))
                .toList();
        UserScript patched = search.patchedScript();
        Rehearsed proved = new Rehearsed.Done(search.reached(), done.commands(), done.lines());
        last = new Measure(patched.evaluated(), patched.base(), measure.identities, proved);
        return new Synchronised(patched, search.patches(), divergences, Optional.empty());
    }

    private Measure measure(UserScript script, Session engine) {
        @Nullable Measure present = last;
        boolean isKnown = present != null
                && present.text.equals(script.evaluated())
                && present.base == script.base()
                && present.result instanceof Rehearsed.Done done
                && isStillThere(present.identities, done, engine);
        if (present == null || !isKnown) {
            Map<Integer, ModuleId> identities = rehearsal.identities(script.evaluated(), script.base(), engine);
            present = new Measure(
                    script.evaluated(),
                    script.base(),
                    identities,
                    rehearsal.perform(script.evaluated(), script.base(), identities));
            last = present;
        }
        return present;
    }

    /** Whether the modules that a script makes are those that the engine has; they are others after a new evaluation. */
    private static boolean isStillThere(Map<Integer, ModuleId> identities, Rehearsed.Done done, Session engine) {
        return identities.values().stream()
                .allMatch(id -> engine.modules().get(id).isPresent()
                        || done.session()
                                .modules()
                                .get(id)
                                .flatMap(module -> engine.modules().named(module.name()))
                                .isEmpty());
    }

    private static LuaSource source(String text) {
        try {
            return LuaSource.parse(text);
        } catch (NotLuaException refusal) {
            throw new IllegalStateException("a text that was run is no Lua", refusal);
        }
    }

    /**
     * A patch of the present text after which the script says what the engine does: a statement at its end. Empty if no such
     * statement is known, or the present text does not run.
     */
    public Optional<Patch> take(UserScript script, Divergence divergence, Session engine) {
        Optional<Difference> found = find(script, divergence, engine);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Difference difference = found.get();
        if (!(rehearsal.perform(script.present(), script.base(), measure(script, engine).identities)
                instanceof Rehearsed.Done done)) {
            return Optional.empty();
        }
        return Stream.<Supplier<Optional<String>>>of(difference::statement, () -> mirrored(done.session(), difference))
                .flatMap(statement -> statement.get().stream())
                .map(statement -> appended(script.present(), statement))
                .filter(patch -> isTaken(script, patch, difference, done.session(), engine))
                .findFirst();
    }

    private Optional<Difference> find(UserScript script, Divergence divergence, Session engine) {
        return measure(script, engine).result instanceof Rehearsed.Done done
                ? Differences.between(done.session(), engine).stream()
                        .filter(difference -> difference.path().equals(divergence.path()))
                        .findFirst()
                : Optional.empty();
    }

    /** The lines of the mirror that come with a difference. */
    private Optional<String> mirrored(Session session, Difference difference) {
        try {
            Map<String, Integer> present = new HashMap<>();
            mirror.apply(session).lines().forEach(line -> present.merge(line, 1, Integer::sum));
            Session changed = difference.edit().on(session);
            if (!SessionCheck.violations(changed).isEmpty()) {
                return Optional.empty(); // it is a part of a change that only as a whole makes sense
            }
            String added = mirror.apply(changed)
                    .lines()
                    .filter(line -> present.merge(line, -1, Integer::sum) < 0)
                    .collect(Collectors.joining("\n"));
            return added.isBlank() ? Optional.empty() : Optional.of(added);
        } catch (RejectedException refusal) {
            return Optional.empty();
        }
    }

    /** Whether nothing else changes and the difference is gone. */
    private boolean isTaken(UserScript script, Patch patch, Difference difference, Session before, Session engine) {
        String text = Patch.apply(script.present(), List.of(patch));
        Map<Integer, ModuleId> identities = rehearsal.identities(text, script.base(), engine);
        if (!(rehearsal.perform(text, script.base(), identities) instanceof Rehearsed.Done done)) {
            return false;
        }
        Set<String> left = paths(done.session(), engine);
        return !left.contains(difference.path()) && paths(before, engine).containsAll(left);
    }

    private static Set<String> paths(Session script, Session engine) {
        return Differences.between(script, engine).stream()
                .map(Difference::path)
                .collect(Collectors.toSet());
    }

    /** A patch that adds a statement at the end of a text, before what it returns. */
    private static Patch appended(String text, String statement) {
        List<Statement> statements = source(text).chunk().statements();
        boolean returns = !statements.isEmpty() && statements.getLast() instanceof Statement.Return;
        if (returns) {
            int begin = statements.getLast().begin();
            return new Patch(begin, begin, statement + "\n");
        }
        boolean endsALine = text.isEmpty() || text.endsWith("\n");
        return new Patch(text.length(), text.length(), (endsALine ? "" : "\n") + statement + "\n");
    }

    /**
     * What makes the engine say what the script says. Empty if no command does that and nothing else; evaluating the script
     * then does it, with all the rest.
     */
    public Optional<Command> push(UserScript script, Divergence divergence, Session engine) {
        Optional<Difference> found = find(script, divergence, engine);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Command> known = found.get().value().map(Both::push);
        List<Command> commands = known.map(List::of).orElseGet(() -> commands(script, engine));
        return measure(script, engine).result instanceof Rehearsed.Done done
                ? commands.stream()
                        .filter(command -> isPushed(command, divergence.path(), done.session(), engine))
                        .findFirst()
                : Optional.empty();
    }

    private List<Command> commands(UserScript script, Session engine) {
        return rehearsal.perform(script.evaluated(), engine, ids) instanceof Rehearsed.Done done
                ? done.commands()
                : List.of();
    }

    private static boolean isPushed(Command command, String path, Session script, Session engine) {
        try {
            Set<String> left = paths(script, command.apply(engine));
            return !left.contains(path) && paths(script, engine).containsAll(left);
        } catch (RejectedException refusal) {
            return false;
        }
    }
}
