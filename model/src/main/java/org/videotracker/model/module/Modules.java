package org.videotracker.model.module;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The modules of a session, found by identity and by name in logarithmic time. */
public record Modules(PMap<ModuleId, Module> byId, PMap<String, ModuleId> byName) {
    public static final Modules NONE = new Modules(HashTreePMap.empty(), HashTreePMap.empty());

    public int size() {
        return byId.size();
    }

    public Collection<Module> all() {
        return byId.values();
    }

    /** All modules in the natural order of their names. */
    public List<Module> inOrder() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Module::name, NaturalOrder.INSTANCE))
                .toList();
    }

    public Optional<Module> get(ModuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Module> named(String name) {
        @Nullable ModuleId id = byName.get(name);
        return id == null ? Optional.empty() : get(id);
    }

    public boolean has(ModuleId id) {
        return byId.containsKey(id);
    }

    public boolean hasName(String name) {
        return byName.containsKey(name);
    }

    /**
     * Adds a module, or puts it in the place of the one with its identity. The name must be free. The same modules if it is
     * there already.
     */
    public Modules with(Module module) {
        @Nullable Module old = byId.get(module.id());
        if (module.equals(old)) {
            return this;
        }
        PMap<String, ModuleId> names = byName;
        if (old == null || !old.name().equals(module.name())) {
            if (byName.containsKey(module.name())) {
                throw new IllegalArgumentException("two modules are called " + module.name());
            }
            names = (old == null ? names : names.minus(old.name())).plus(module.name(), module.id());
        }
        return new Modules(byId.plus(module.id(), module), names);
    }

    public Modules without(ModuleId id) {
        @Nullable Module old = byId.get(id);
        return old == null ? this : new Modules(byId.minus(id), byName.minus(old.name()));
    }
}
