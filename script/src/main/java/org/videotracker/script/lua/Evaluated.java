package org.videotracker.script.lua;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.api.Plans;
import org.videotracker.script.lua.roster.Owner;
import org.videotracker.script.lua.roster.RosterEdit;
import org.videotracker.script.lua.runtime.Program;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.source.Change;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.source.NotationPlaces;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.script.lua.syntax.NotLuaException;

/** The texts that were last evaluated, by the names of their scripts; so it knows what another text asks for. */
final class Evaluated {
    private final int mostCharacters;
    private final Map<String, LuaSource> sources = new HashMap<>();
    /** The texts in which notations are looked for: also those of which no more than a part was evaluated. */
    private final Map<String, LuaSource> texts = new HashMap<>();

    private final Map<String, Set<String>> locals = new HashMap<>();

    private final Map<String, Boundary> boundaries = new HashMap<>();
    private final Map<String, NotationPlaces.Writer> writers = new HashMap<>();
    private volatile NotationPlaces notationPlaces = NotationPlaces.NONE;

    /** For what a script's edits wait while a statement stays in its text. */
    private record Boundary(Owner statement, Quantum quantum) {}

    Evaluated(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** What is to be done to evaluate a part of a text. One that is no Lua is left to the runtime, which says so. */
    Task task(Script script, Part part) {
        Optional<LuaSource> source = source(script);
        return source.map(read -> task(script, read, part)).orElseGet(() -> whole(script));
    }

    private Optional<LuaSource> source(Script script) {
        try {
            boolean isTooLong = script.text().length() > mostCharacters;
            return isTooLong ? Optional.empty() : Optional.of(LuaSource.parse(script.text()));
        } catch (NotLuaException refusal) {
            return Optional.empty();
        }
    }

    private static Task whole(Script script) {
        List<Owner> owners = List.of(new Owner.OfUnit(script.name(), "", 0));
        return new Task(
                Program.of(script),
                owners,
                List.of(new RosterEdit.ClearScript(script.name())),
                maker -> isOf(script, maker),
                Optional.empty());
    }

    private Task task(Script script, LuaSource source, Part part) {
        @Nullable LuaSource before = sources.get(script.name());
        return switch (part) {
            case Part.Range(int from, int to) -> range(script, source, source.units(from, to));
            case Part.Changed changed when before != null -> changed(script, before, source);
            case Part.Changed first -> all(script, source);
            case Part.Whole whole -> all(script, source);
            case Part.Strict whole -> all(script, source);
        };
    }

    private Task all(Script script, LuaSource source) {
        return new Task(
                program(script, source.units(), names(source.units())),
                owners(script, source, source.units()),
                List.of(new RosterEdit.ClearScript(script.name())),
                maker -> isOf(script, maker),
                Optional.of(source));
    }

    private Task changed(Script script, LuaSource before, LuaSource source) {
        Change change = source.changedSince(before);
        List<Owner> run = owners(script, source, change.run());
        Set<Owner> affected = new HashSet<>(run);
        affected.addAll(owners(script, before, change.removed()));
        return new Task(
                program(script, change.run(), names(source.units())),
                run,
                clearing(affected),
                affected::contains,
                Optional.of(source));
    }

    /** Names that were the script's own stay so, since the rest of the text is not looked at. */
    private Task range(Script script, LuaSource source, List<Unit> units) {
        List<Owner> run = owners(script, source, units);
        Set<String> names = names(units);
        names.addAll(locals.getOrDefault(script.name(), Set.of()));
        return new Task(
                program(script, units, names),
                run,
                clearing(Set.copyOf(run)),
                Set.copyOf(run)::contains,
                Optional.empty());
    }

    private static List<RosterEdit> clearing(Set<Owner> owners) {
        return owners.stream().<RosterEdit>map(RosterEdit.Clear::new).toList();
    }

    private static boolean isOf(Script script, Owner maker) {
        return maker instanceof Owner.OfUnit unit && unit.script().equals(script.name());
    }

    private static Program program(Script script, List<Unit> units, Set<String> names) {
        return new Program(
                script,
                units.stream()
                        .map(unit -> new Program.Piece(unit.line(), unit.code()))
                        .toList(),
                names);
    }

    private static Set<String> names(List<Unit> units) {
        Set<String> names = new HashSet<>();
        units.forEach(unit -> names.addAll(unit.locals()));
        return names;
    }

    /** Statements that say the same are told apart by their order. */
    private static List<Owner> owners(Script script, LuaSource source, List<Unit> wanted) {
        Set<Unit> these = Collections.newSetFromMap(new IdentityHashMap<>());
        these.addAll(wanted);
        Map<String, Integer> counts = new HashMap<>();
        List<Owner> owners = new ArrayList<>();
        for (Unit unit : source.units()) {
            int occurrence = counts.merge(unit.identity(), 1, Integer::sum) - 1;
            if (these.contains(unit)) {
                owners.add(new Owner.OfUnit(script.name(), unit.identity(), occurrence));
            }
        }
        return owners;
    }

    /** The boundary that a statement of the script asked for which is neither gone nor run by the task. */
    Optional<Quantum> quantum(Task task) {
        return Optional.ofNullable(boundaries.get(task.program().script().name()))
                .filter(boundary -> !task.isAffected().test(boundary.statement))
                .map(Boundary::quantum);
    }

    /** Says that a task has been done, and what it planned. */
    void done(Task task, Plans plans) {
        String name = task.program().script().name();
        if (quantum(task).isEmpty()) {
            boundaries.remove(name);
        }
        plans.quantisedBy().ifPresent(statement -> boundaries.put(name, new Boundary(statement, plans.quantum())));
        locals.put(name, task.program().locals());
        task.evaluated().ifPresent(source -> sources.put(name, source));
        task.evaluated().or(() -> source(task.program().script())).ifPresent(source -> texts.put(name, source));
        take(plans);
    }

    /** Takes down which statements have written patterns, if any have. */
    void wrote(Plans plans) {
        if (!plans.writers().isEmpty()) {
            take(plans);
        }
    }

    private void take(Plans plans) {
        plans.writers().forEach((pattern, owner) -> {
            if (owner instanceof Owner.OfUnit(String script, String identity, int occurrence)) {
                writers.put(pattern, new NotationPlaces.Writer(script, identity, occurrence));
            } else {
                writers.remove(pattern);
            }
        });
        notationPlaces = new NotationPlaces(texts, writers);
    }

    /** Where the notations of patterns stand in these texts. Any thread. */
    NotationPlaces notationPlaces() {
        return notationPlaces;
    }

    /** What was last evaluated under a name, so that it can be put back. */
    Optional<LuaSource> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    /** Takes back that a task has been done, unless another one has been since. */
    void undone(Task task, Optional<LuaSource> before) {
        String name = task.program().script().name();
        if (task.evaluated().isPresent()
                && sources.get(name) == task.evaluated().get()) {
            sources.remove(name);
            texts.remove(name);
            before.ifPresent(source -> {
                sources.put(name, source);
                texts.put(name, source);
            });
            notationPlaces = new NotationPlaces(texts, writers);
        }
    }

    void clear() {
        sources.clear();
        texts.clear();
        locals.clear();
        boundaries.clear();
        writers.clear();
        notationPlaces = NotationPlaces.NONE;
    }
}
