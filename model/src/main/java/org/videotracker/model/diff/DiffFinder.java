package org.videotracker.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.diff.ModuleChange.Renamed.Renaming;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;

/**
 * Finds the differences of two sessions. What both share by reference is skipped, so that the cost is that of walking the maps
 * in which anything changed.
 */
final class DiffFinder {
    private final Session before;
    private final Session after;
    private final List<Change> changes = new ArrayList<>();

    DiffFinder(Session before, Session after) {
        this.before = before;
        this.after = after;
    }

    private interface Sink<K, V> {
        void accept(K key, Optional<V> before, Optional<V> after);
    }

    /** Takes the second session apart whole, so that a new component must find its place here. */
    List<Change> find() {
        switch (after) {
            case Session(
                    var transport,
                    var playback,
                    var project,
                    var modules,
                    var links,
                    var mappings,
                    var patterns,
                    var chains,
                    var bindings,
                    var assets,
                    var userScript,
                    var unknown) -> {
                add(before.transport(), transport, Change.OfTransport::new);
                add(before.playback(), playback, Change.OfPlayback::new);
                add(before.project(), project, Change.OfProject::new);
                entries(before.assets(), assets, (id, a, b) -> changes.add(new Change.OfAsset(id, a, b)));
                modules(before.modules(), modules);
                links(before.links(), links);
                entries(before.patterns(), patterns, this::pattern);
                entries(before.chains(), chains, (name, a, b) -> changes.add(new Change.OfChain(name, a, b)));
                entries(
                        before.bindings(),
                        bindings,
                        (id, a, b) -> changes.add(new Change.OfBinding(id, name(id), a, b)));
                entries(
                        before.mappings(),
                        mappings,
                        (id, a, b) -> changes.add(
                                new Change.OfMapping(id, text(id.source()) + " > " + text(id.target()), a, b)));
                add(before.userScript(), userScript, Change.OfScript::new);
                entries(before.unknown(), unknown, (pointer, a, b) -> changes.add(new Change.OfUnknown(pointer, a, b)));
            }
        }
        return changes;
    }

    private interface Making<T> {
        Change of(T before, T after);
    }

    private <T> void add(T a, T b, Making<T> change) {
        if (a != b && !a.equals(b)) {
            changes.add(change.of(a, b));
        }
    }

    private static <K, V> void entries(Map<K, V> a, Map<K, V> b, Sink<K, V> sink) {
        if (a == b) {
            return;
        }
        for (Map.Entry<K, V> entry : a.entrySet()) {
            @Nullable V other = b.get(entry.getKey());
            if (entry.getValue() != other && !entry.getValue().equals(other)) {
                sink.accept(entry.getKey(), Optional.of(entry.getValue()), Optional.ofNullable(other));
            }
        }
        for (Map.Entry<K, V> entry : b.entrySet()) {
            if (!a.containsKey(entry.getKey())) {
                sink.accept(entry.getKey(), Optional.empty(), Optional.of(entry.getValue()));
            }
        }
    }

    /** Removals come first and additions last, so that a name is free before it is used again. */
    private void modules(Modules a, Modules b) {
        List<Change> additions = new ArrayList<>();
        List<Renaming> renamings = new ArrayList<>();
        List<Module[]> edited = new ArrayList<>();
        entries(a.byId(), b.byId(), (id, old, now) -> {
            boolean stays = old.isPresent()
                    && now.isPresent()
                    && old.get().type().equals(now.get().type());
            if (stays) {
                edited.add(new Module[] {old.get(), now.get()});
                if (!old.get().name().equals(now.get().name())) {
                    renamings.add(new Renaming(id, old.get().name(), now.get().name()));
                }
            } else {
                old.ifPresent(module -> changes.add(new ModuleChange.Removed(module)));
                now.ifPresent(module -> additions.add(new ModuleChange.Added(module)));
            }
        });
        if (!renamings.isEmpty()) {
            changes.add(new ModuleChange.Renamed(renamings));
        }
        edited.forEach(pair -> module(pair[0], pair[1]));
        changes.addAll(additions);
    }

    private void module(Module old, Module now) {
        switch (now) {
            case Module(var id, var name, var _, var enabled, var parameters, var samples) -> {
                if (old.enabled() != enabled) {
                    changes.add(new ModuleChange.Enabled(id, name, enabled));
                }
                entries(
                        old.parameters(),
                        parameters,
                        (parameter, a, b) -> changes.add(new ModuleChange.OfParameter(id, name, parameter, a, b)));
                if (old.samples() != samples) {
                    int slots = Math.max(old.samples().size(), samples.size());
                    for (int slot = 0; slot < slots; slot++) {
                        var a = old.samples().slot(slot);
                        var b = samples.slot(slot);
                        if (!a.equals(b)) {
                            changes.add(new ModuleChange.OfSample(id, name, slot, a, b));
                        }
                    }
                }
            }
        }
    }

    private void links(Links a, Links b) {
        if (a == b) {
            return;
        }
        Map<ModuleId, List<LinkId>> added = new HashMap<>();
        entries(a.byId(), b.byId(), (id, old, now) -> {
            changes.add(new Change.OfLink(id, port(id.source()) + " > " + port(id.target()), old, now));
            if (old.isEmpty()) {
                added.computeIfAbsent(id.target().module(), _ -> new ArrayList<>())
                        .add(id);
            }
        });
        entries(a.incoming(), b.incoming(), (target, old, now) -> {
            List<LinkId> oldOrder = old.isPresent() ? old.get() : List.of();
            List<LinkId> order = new ArrayList<>(oldOrder);
            order.removeIf(id -> !b.has(id));
            order.addAll(added.getOrDefault(target, List.of()));
            if (now.isPresent() && !now.get().equals(order)) {
                changes.add(new Change.LinkOrder(target, name(target), oldOrder, now.get()));
            }
        });
    }

    private void pattern(String name, Optional<Pattern> old, Optional<Pattern> now) {
        @Nullable Pattern a = old.orElse(null);
        @Nullable Pattern b = now.orElse(null);
        if (a instanceof StepPattern stepsBefore && b instanceof StepPattern stepsAfter) {
            steps(name, stepsBefore, stepsAfter);
        } else if (a instanceof CyclePattern cyclesBefore && b instanceof CyclePattern cyclesAfter) {
            changes.add(new PatternChange.Cycles(name, cyclesBefore, cyclesAfter));
        } else {
            changes.add(new Change.OfPattern(name, old, now));
        }
    }

    private void steps(String name, StepPattern a, StepPattern now) {
        switch (now) {
            case StepPattern(var steps, var cutSteps, var columns, var stepsPerBeat, var swing) -> {
                int common = Math.min(a.size(), steps.size());
                for (int row = 0; row < common; row++) {
                    if (a.step(row) != steps.get(row) && !a.step(row).equals(steps.get(row))) {
                        changes.add(new PatternChange.Row(name, row, a.step(row), steps.get(row)));
                    }
                }
                if (a.size() != steps.size()) {
                    changes.add(new PatternChange.Length(
                            name, common, a.steps().subList(common, a.size()), steps.subList(common, steps.size())));
                }
                add(a.cutSteps(), cutSteps, (x, y) -> new PatternChange.CutSteps(name, x, y));
                add(a.columns(), columns, (x, y) -> new PatternChange.Columns(name, x, y));
                if (Double.compare(a.stepsPerBeat(), stepsPerBeat) != 0) {
                    changes.add(new PatternChange.Speed(name, a.stepsPerBeat(), stepsPerBeat));
                }
                if (a.swing() != swing) {
                    changes.add(new PatternChange.Swing(name, a.swing(), swing));
                }
            }
        }
    }

    private String name(ModuleId id) {
        return after.modules()
                .get(id)
                .or(() -> before.modules().get(id))
                .map(Module::name)
                .orElseGet(() -> Objects.toString(id));
    }

    private String port(PortRef ref) {
        return name(ref.module()) + "." + ref.port();
    }

    private String text(ParameterAddress address) {
        return switch (address) {
            case ParameterAddress.OfModule(var module, var parameter) -> name(module) + "." + parameter;
            case ParameterAddress.OfSample(var module, var slot, var parameter) ->
                name(module) + ".sample[" + slot + "]." + parameter;
            case ParameterAddress.OfLink(var link, var parameter) ->
                "(" + port(link.source()) + " > " + port(link.target()) + ")." + parameter;
            case ParameterAddress.OfStep(var pattern, var row, var parameter) ->
                "pattern:" + pattern + ".step[" + row + "]." + parameter;
            case ParameterAddress.OfTransport(var parameter) -> "clock." + parameter;
            case ParameterAddress.OfProject(var parameter) -> "project." + parameter;
        };
    }
}
