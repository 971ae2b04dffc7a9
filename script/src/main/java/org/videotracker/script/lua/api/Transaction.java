package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SessionCommand.AlterSession;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

/**
 * What a script does to a session that nobody else sees: each command is applied at once, so that the script sees its own
 * effects, and kept, so that the engine can do the same. Owned by the thread that runs the script.
 */
public final class Transaction {
    private final Session before;
    private final boolean isStrict;
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final int mostCommands;
    private final List<Command> commands = new ArrayList<>();
    /** Values set since the last command of another kind; of those of one parameter only the last counts. */
    private final Map<ParameterAddress, SetParameter> values = new LinkedHashMap<>();

    private final Plans plans;
    private Session session;
    private boolean autoRoutes = true;
    private int names;

    /** @param ids gives an identity that was never used at each call */
    public Transaction(Session session, Catalog catalog, Supplier<ModuleId> ids, int mostCommands) {
        this(session, catalog, ids, mostCommands, Occasion.none());
    }

    /** As the other, for a script that may leave something standing. */
    public Transaction(Session session, Catalog catalog, Supplier<ModuleId> ids, int mostCommands, Occasion occasion) {
        this(session, session, false, catalog, ids, mostCommands, occasion);
    }

    private Transaction(
            Session before,
            Session session,
            boolean isStrict,
            Catalog catalog,
            Supplier<ModuleId> ids,
            int mostCommands,
            Occasion occasion) {
        plans = new Plans(occasion);
        this.before = before;
        this.session = session;
        this.isStrict = isStrict;
        this.catalog = catalog;
        this.ids = ids;
        this.mostCommands = mostCommands;
    }

    /**
     * A transaction in which the script says all that the session shall hold. It begins with a {@link BareSession}; what the
     * script then makes of the name and type that the session had is the same module, and plays on.
     */
    public static Transaction strict(
            Session session, Catalog catalog, Supplier<ModuleId> ids, int mostCommands, Occasion occasion) {
        return new Transaction(session, BareSession.of(session, catalog), true, catalog, ids, mostCommands, occasion);
    }

    /** The session as the script has made it so far. */
    public Session session() {
        return session;
    }

    /** What the script wants beyond edits. */
    public Plans plans() {
        return plans;
    }

    Catalog catalog() {
        return catalog;
    }

    /** The identity for a module that is about to be made: in a strict run, that of the one which the session had. */
    ModuleId newId(ModuleType type, Optional<String> name) {
        return name.filter(wanted -> isStrict)
                .flatMap(wanted -> before.modules().named(wanted))
                .filter(old -> old.type().equals(type) && !session.modules().has(old.id()))
                .map(Module::id)
                .orElseGet(ids);
    }

    /** A name for what a function of a pattern is given, which nothing else has. */
    String newName() {
        names++;
        return "#" + names;
    }

    /** Whether modules that are made are connected to the masters, where the project wants it. */
    boolean autoRoutes() {
        return autoRoutes;
    }

    void autoRoutes(boolean wanted) {
        autoRoutes = wanted;
    }

    /** Applies and keeps a command; one that changes nothing is not kept. */
    public void apply(Command command) throws RejectedException {
        if (plans.travel().isPresent()) {
            throw notBoth();
        }
        Session changed = command.apply(session);
        if (changed == session) {
            return;
        }
        if (command instanceof SetParameter setting) {
            values.put(setting.address(), setting);
        } else {
            keepValues();
            commands.add(command);
        }
        if (commands.size() + values.size() > mostCommands) {
            throw RejectedException.of(Code.LIMIT, "A script makes at most " + mostCommands + " edits.");
        }
        session = changed;
    }

    /** Lets a note begin with what was done. */
    void trigger(HandTrigger trigger) throws RejectedException {
        if (plans.travel().isPresent()) {
            throw notBoth();
        }
        plans.trigger(trigger);
    }

    /** Wants some steps undone or done again, once the script has ended. */
    void travel(Travel wanted) throws RejectedException {
        if (!commands.isEmpty()
                || !values.isEmpty()
                || !plans.triggers().isEmpty()
                || !plans.later().isEmpty()
                || plans.travel().isPresent()) {
            throw notBoth();
        }
        plans.travel(wanted);
    }

    private static RejectedException notBoth() {
        return new RejectedException(new Rejection(
                Code.INCOMPATIBLE,
                "A script that undoes or redoes does it once, when it has ended, and makes no edits.",
                "Give the number of steps, as in engine:undo(2), and make the edits in another run."));
    }

    /** What was done when, so that what follows can be taken back. */
    record Savepoint(Session session, int commands, boolean autoRoutes, Plans.Mark plans) {}

    Savepoint save() {
        keepValues();
        return new Savepoint(session, commands.size(), autoRoutes, plans.mark());
    }

    /** Takes back all that was done since. */
    void restore(Savepoint savepoint) {
        values.clear();
        commands.subList(savepoint.commands, commands.size()).clear();
        session = savepoint.session;
        autoRoutes = savepoint.autoRoutes;
        plans.restore(savepoint.plans);
    }

    /** Takes what was done since out of the script, to be done at a boundary of its own. */
    void cut(Savepoint savepoint, Quantum quantum) {
        keepValues();
        List<Command> taken = List.copyOf(commands.subList(savepoint.commands, commands.size()));
        commands.subList(savepoint.commands, commands.size()).clear();
        session = savepoint.session;
        plans.cut(savepoint.plans, quantum, taken);
    }

    private void keepValues() {
        commands.addAll(values.values());
        values.clear();
    }

    /** All that was done, in its order; of a strict run, what makes the session the one that the script has described. */
    public List<Command> commands() {
        keepValues();
        if (!isStrict) {
            return List.copyOf(commands);
        }
        Stream<Command> alteration =
                session.saysTheSameAs(before) ? Stream.empty() : Stream.of(new AlterSession(session));
        return Stream.concat(alteration, commands.stream().filter(command -> command instanceof TransportCommand))
                .toList();
    }
}
