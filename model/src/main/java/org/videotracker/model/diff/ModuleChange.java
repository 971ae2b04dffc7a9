package org.videotracker.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.session.Session;

/** A difference in the modules of two sessions. */
public sealed interface ModuleChange extends Change {

    /** A module that came. */
    record Added(Module module) implements ModuleChange {
        @Override
        public Session applyTo(Session session) {
            return session.with(module);
        }

        @Override
        public String path() {
            return module.name();
        }
    }

    /** A module that went. */
    record Removed(Module module) implements ModuleChange {
        @Override
        public Session applyTo(Session session) {
            return session.with(session.modules().without(module.id()));
        }

        @Override
        public String path() {
            return module.name();
        }
    }

    /** All modules that got another name; at once, because two may have swapped theirs. */
    record Renamed(List<Renaming> renamings) implements ModuleChange {

        /** One module's old and new name. */
        public record Renaming(ModuleId module, String before, String after) {}

        public Renamed {
            renamings = List.copyOf(renamings);
        }

        @Override
        public Session applyTo(Session session) {
            Modules modules = session.modules();
            List<Module> renamed = new ArrayList<>();
            for (Renaming renaming : renamings) {
                renamed.add(modules.get(renaming.module()).orElseThrow().withName(renaming.after()));
                modules = modules.without(renaming.module());
            }
            for (Module module : renamed) {
                modules = modules.with(module);
            }
            return session.with(modules);
        }

        @Override
        public String path() {
            return paths().getFirst();
        }

        @Override
        public List<String> paths() {
            return renamings.stream().map(Renaming::after).toList();
        }
    }

    /** A module that was switched on or off. */
    record Enabled(ModuleId module, String name, boolean isEnabled) implements ModuleChange {
        @Override
        public Session applyTo(Session session) {
            return session.with(session.modules().get(module).orElseThrow().withEnabled(isEnabled));
        }

        @Override
        public String path() {
            return name + ".enabled";
        }
    }

    /** A parameter of a module; empty means its initial value. */
    record OfParameter(ModuleId module, String name, String parameter, Optional<Value> before, Optional<Value> after)
            implements ModuleChange {
        @Override
        public Session applyTo(Session session) {
            Module old = session.modules().get(module).orElseThrow();
            TreePMap<String, Value> parameters = after.map(
                            value -> old.parameters().plus(parameter, value))
                    .orElseGet(() -> old.parameters().minus(parameter));
            return session.with(new Module(old.id(), old.name(), old.type(), old.enabled(), parameters, old.samples()));
        }

        @Override
        public String path() {
            return name + "." + parameter;
        }
    }

    /** A slot of a module's bank. */
    record OfSample(ModuleId module, String name, int slot, Optional<Sample> before, Optional<Sample> after)
            implements ModuleChange {
        @Override
        public Session applyTo(Session session) {
            Module old = session.modules().get(module).orElseThrow();
            return session.with(old.withSamples(old.samples().with(slot, after)));
        }

        @Override
        public String path() {
            return name + ".sample[" + slot + "]";
        }
    }
}
