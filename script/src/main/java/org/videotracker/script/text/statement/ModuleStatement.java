package org.videotracker.script.text.statement;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Names;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Statements that edit modules. */
public sealed interface ModuleStatement extends Statement.Worked {

    private static RejectedException unknown(String type, Catalog catalog) {
        String nearest = NearMatches.nearest(type, catalog.names().keySet());
        return new RejectedException(new Rejection(
                Code.UNKNOWN,
                "There is no module type \"" + type + "\".",
                nearest.isEmpty() ? "List them with: types" : nearest));
    }

    /** Adds one module, connected to the masters where the project wants it. */
    record Add(Word type, Optional<Word> name) implements ModuleStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            ModuleType wanted = draft.catalog()
                    .type(type.text())
                    .orElseThrow(() -> RefusedException.at(type, unknown(type.text(), draft.catalog())));
            ModuleId id = draft.newId();
            String free = name.map(Word::text).orElseGet(() -> firstFree(draft.session(), wanted));
            draft.perform(name.orElse(type), new AddModule(id, wanted, Optional.of(free), true));
            Module added = draft.session().modules().get(id).orElseThrow();
            List<String> targets = draft.session().links().from(id).stream()
                    .map(Link::target)
                    .map(port -> draft.session().modules().get(port.module()).orElseThrow())
                    .map(Module::name)
                    .sorted()
                    .toList();
            String heard = targets.isEmpty() ? "" : ", connected to " + String.join(" and ", targets);
            String plays = Answers.binding(draft.session(), added)
                    .map(binding -> ", playing pattern " + binding.pattern())
                    .orElse("");
            return new Reply(
                    "Added " + free + ", " + Shown.article(added) + plays + heard + ".",
                    new Fields()
                            .with("name", free)
                            .with("type", wanted.name())
                            .with("id", id.toString())
                            .json());
        }

        private static String firstFree(Session session, ModuleType type) {
            String first = type.automaticName(1);
            return Names.firstFree(first.substring(0, first.length() - 1), 1, session.modules()::hasName);
        }
    }

    /** Removes a module with its connections. */
    record Remove(Word module) implements ModuleStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module removed = draft.module(module);
            int before = draft.session().links().size();
            draft.perform(module, new RemoveModule(removed.id()));
            int cut = before - draft.session().links().size();
            return new Reply(
                    "Removed " + removed.name() + (cut == 0 ? "." : " and its " + Shown.count(cut, "connection") + "."),
                    new Fields()
                            .with("name", removed.name())
                            .with("connections", cut)
                            .json());
        }
    }

    /** Gives a module another name. */
    record Rename(Word module, Word name) implements ModuleStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module renamed = draft.module(module);
            draft.perform(name, new RenameModule(renamed.id(), name.text()));
            return new Reply(
                    "Renamed " + renamed.name() + " to " + name.text() + ".",
                    new Fields()
                            .with("from", renamed.name())
                            .with("to", name.text())
                            .json());
        }
    }

    /** How a module is switched. */
    enum Switch {
        ON,
        OFF,
        TOGGLE
    }

    /** Switches a module on or off. */
    record Enable(Word module, Switch to) implements ModuleStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module switched = draft.module(module);
            boolean enabled = switch (to) {
                case ON -> true;
                case OFF -> false;
                case TOGGLE -> !switched.enabled();
            };
            draft.perform(module, new EnableModule(switched.id(), enabled));
            return new Reply(
                    switched.name() + " is " + Shown.onOff(enabled) + ".",
                    new Fields()
                            .with("name", switched.name())
                            .with("enabled", enabled)
                            .json());
        }
    }
}
