package org.videotracker.model.command;

import java.util.Optional;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Modules;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/** Edits of the modules themselves. */
public sealed interface ModuleCommand extends Command {

    /**
     * Adds a module. A sequencer gets a new, empty pattern of its own; where the project wants it, the module's outputs are
     * connected to the masters.
     *
     * @param id its identity: new, chosen by the sender, so that replaying the command gives the same session
     * @param type what it is
     * @param name its name, or empty for an automatic one
     * @param autoRoute whether the project's setting about routing applies; false leaves it unconnected
     */
    record AddModule(ModuleId id, ModuleType type, Optional<String> name, boolean autoRoute) implements ModuleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Modules modules = session.modules();
            Require.below(modules.size(), Limits.MODULES, "modules");
            if (modules.has(id)) {
                throw RejectedException.of(Code.DUPLICATE, "The identity " + id + " is taken.");
            }
            String free = name.orElseGet(() -> freeName(modules));
            Require.freeName("module", free, modules.hasName(free));
            Session added = session.with(Module.of(id, free, type));
            if (type.can(Capability.EMITS_TRIGGERS)) {
                Require.below(session.patterns().size(), Limits.PATTERNS, "patterns");
                String pattern = Patterns.freeName(session);
                added = added.withPattern(pattern, StepPattern.empty(StepPattern.DEFAULT_STEPS))
                        .withBinding(id, Binding.of(pattern));
            }
            return autoRoute && session.project().autoRoute() ? AutoRoute.connect(added, id) : added;
        }

        private String freeName(Modules modules) {
            int number = 1;
            while (modules.hasName(type.automaticName(number))) {
                number++;
            }
            return type.automaticName(number);
        }

        @Override
        public String describe() {
            return "add " + type.name();
        }
    }

    /** Removes a module with all its connections, mappings and its binding. */
    record RemoveModule(ModuleId id) implements ModuleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.module(session, id);
            if (SystemModules.isSystem(module.name())) {
                throw new RejectedException(new Rejection(
                        Code.PROTECTED, module.name() + " cannot be removed.", "Disable it, or disconnect it."));
            }
            return References.withoutModule(session, id);
        }

        @Override
        public String describe() {
            return "remove a module";
        }
    }

    /** Gives a module another name; everything that refers to it goes on doing so. */
    record RenameModule(ModuleId id, String name) implements ModuleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.module(session, id);
            if (module.name().equals(name)) {
                return session;
            }
            if (SystemModules.isSystem(module.name())) {
                throw RejectedException.of(Code.PROTECTED, module.name() + " keeps its name.");
            }
            Require.freeName("module", name, session.modules().hasName(name));
            return session.with(module.withName(name));
        }

        @Override
        public String describe() {
            return "rename a module to " + name;
        }
    }

    /** Switches a module on or off. */
    record EnableModule(ModuleId id, boolean enabled) implements ModuleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return session.with(Require.module(session, id).withEnabled(enabled));
        }

        @Override
        public String describe() {
            return (enabled ? "enable" : "disable") + " a module";
        }
    }

    /** Adds a module like another: its type, values and samples; a sequencer plays the same pattern. Without connections. */
    record DuplicateModule(ModuleId original, ModuleId id, Optional<String> name) implements ModuleCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module module = Require.module(session, original);
            Session added = new AddModule(id, module.type(), name, false).apply(session);
            Module copy = added.modules().get(id).orElseThrow();
            Session copied = added.with(new Module(
                    id, copy.name(), module.type(), module.enabled(), module.parameters(), module.samples()));
            Binding binding = session.bindings().get(original);
            return binding == null
                    ? copied
                    : copied.withPatterns(session.patterns()).withBinding(id, binding);
        }

        @Override
        public String describe() {
            return "duplicate a module";
        }
    }
}
