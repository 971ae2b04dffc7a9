package org.videotracker.studio.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand;
import org.videotracker.model.command.ModuleCommand;
import org.videotracker.model.command.SequencerCommand;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.palette.PaletteEntry.Kind;

/** All that can be chosen in a session as it is now. To be asked each time that the palette opens, so that it always follows the session. */
public final class PaletteEntries {
    private final Session session;
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final List<PaletteEntry> entries = new ArrayList<>();

    private PaletteEntries(Session session, Catalog catalog, Supplier<ModuleId> ids) {
        this.session = session;
        this.catalog = catalog;
        this.ids = ids;
    }

    /**
     * Those of a session, and those of the keymap that can be asked for whatever has the keyboard.
     *
     * @param ids gives an identity that was never used at each call
     */
    public static List<PaletteEntry> of(Session session, Catalog catalog, Keymap keymap, Supplier<ModuleId> ids) {
        PaletteEntries all = new PaletteEntries(session, catalog, ids);
        all.actions(keymap);
        all.add();
        return List.copyOf(all.entries);
    }

    private void actions(Keymap keymap) {
        for (Action action : Action.values()) {
            boolean isForAll = action.context() == Context.GLOBAL || action.context() == Context.EVERYWHERE;
            if (isForAll && action != Action.PALETTE) {
                put(Kind.ACTION, action.title(), keymap.shown(action), new Deed.Press(action));
            }
        }
    }

    private void add() {
        List<Module> modules = session.modules().inOrder();
        for (Module module : modules) {
            put(Kind.MODULE, module.name(), module.type().name(), new Deed.ShowModule(module.id()));
        }
        for (Module module : modules) {
            if (module.type().can(Capability.EMITS_TRIGGERS)) {
                patterns(module);
            }
        }
        for (ModuleType type : catalog.types()) {
            addModule(type);
        }
        for (Module source : modules) {
            for (Module target : modules) {
                route(source, target);
            }
        }
        for (Link link : session.links().all()) {
            unroute(link);
        }
        for (Module module : modules) {
            remove(module);
            parameters(module);
        }
    }

    /** Those that a sequencer has: to be seen where it plays them, or to be played. */
    private void patterns(Module sequencer) {
        Optional<String> present =
                Optional.ofNullable(session.bindings().get(sequencer.id())).map(Binding::pattern);
        for (String name : session.patterns().keySet()) {
            String title = name + " in " + sequencer.name();
            var command = new SequencerCommand.BindPattern(sequencer.id(), name, Optional.empty());
            if (present.equals(Optional.of(name))) {
                put(Kind.PATTERN, title, "is shown there", new Deed.ShowModule(sequencer.id()));
            } else if (isPossible(command)) {
                send(Kind.PATTERN, title, "plays it there", command);
            }
        }
    }

    private void put(Kind kind, String title, String detail, Deed deed) {
        entries.add(new PaletteEntry(kind, title, detail, deed));
    }

    private void addModule(ModuleType type) {
        var command = new ModuleCommand.AddModule(
                ids.get(), type, Optional.empty(), session.project().autoRoute());
        if (isPossible(command)) {
            send(Kind.ADD, "add " + type.name(), type.description(), command);
        }
    }

    /** By the first port of each kind, as the text command does. */
    private void route(Module source, Module target) {
        if (source.id().equals(target.id())) {
            return;
        }
        for (Signal signal : Signal.values()) {
            Optional<Port> output = source.type().firstPort(signal, Direction.OUTPUT);
            Optional<Port> input = target.type().firstPort(signal, Direction.INPUT);
            if (output.isEmpty() || input.isEmpty()) {
                continue;
            }
            LinkId id = new LinkId(
                    new PortRef(source.id(), output.get().name()),
                    new PortRef(target.id(), input.get().name()));
            var command = new LinkCommand.Connect(id, false);
            if (!session.links().has(id) && isPossible(command)) {
                send(Kind.ROUTE, "route " + source.name() + " to " + target.name(), shown(signal), command);
            }
        }
    }

    private void unroute(Link link) {
        Optional<Module> source = session.modules().get(link.source().module());
        Optional<Module> target = session.modules().get(link.target().module());
        if (source.isPresent() && target.isPresent()) {
            send(
                    Kind.UNROUTE,
                    "unroute " + source.get().name() + " from " + target.get().name(),
                    shown(link.signal()),
                    new LinkCommand.Disconnect(link.id()));
        }
    }

    private void remove(Module module) {
        var command = new ModuleCommand.RemoveModule(module.id());
        if (isPossible(command)) {
            send(Kind.REMOVE, "remove " + module.name(), module.type().name(), command);
        }
    }

    private void parameters(Module module) {
        for (Parameter parameter : module.type().parameters()) {
            String path = module.name() + "." + parameter.name();
            put(
                    Kind.PARAMETER,
                    path,
                    parameter.description(),
                    new Deed.BeginLine("set " + module.name() + " " + parameter.name() + " "));
        }
    }

    private void send(Kind kind, String title, String detail, Command command) {
        put(kind, title, detail, new Deed.Send(title, List.of(command)));
    }

    /** Whatever would only be refused is not offered. */
    private boolean isPossible(Command command) {
        try {
            command.apply(session);
            return true;
        } catch (RejectedException refused) {
            return false;
        }
    }

    private static String shown(Signal signal) {
        return signal.name().toLowerCase(Locale.ROOT);
    }
}
