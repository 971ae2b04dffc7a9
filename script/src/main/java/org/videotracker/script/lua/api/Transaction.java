package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
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
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final int mostCommands;
    private final List<Command> commands = new ArrayList<>();
    /** Values set since the last command of another kind; of those of one parameter only the last counts. */
    private final Map<ParameterAddress, SetParameter> values = new LinkedHashMap<>();

    private final Plans plans;
    private Session session;

    /** @param ids gives an identity that was never used at each call */
    public Transaction(Session session, Catalog catalog, Supplier<ModuleId> ids, int mostCommands) {
        this(session, catalog, ids, mostCommands, Occasion.none());
    }

    /** As the other, for a script that may leave something standing. */
    public Transaction(Session session, Catalog catalog, Supplier<ModuleId> ids, int mostCommands, Occasion occasion) {
        plans = new Plans(occasion);
        this.session = session;
        this.catalog = catalog;
        this.ids = ids;
        this.mostCommands = mostCommands;
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

    ModuleId newId() {
        return ids.get();
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

    /** Wants some steps undone or done again, once the script has ended. */
    void travel(Travel wanted) throws RejectedException {
        if (!commands().isEmpty() || !plans.later().isEmpty() || plans.travel().isPresent()) {
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
    record Savepoint(Session session, int commands, Plans.Mark plans) {}

    Savepoint save() {
        keepValues();
        return new Savepoint(session, commands.size(), plans.mark());
    }

    /** Takes back all that was done since. */
    void restore(Savepoint savepoint) {
        values.clear();
        commands.subList(savepoint.commands, commands.size()).clear();
        session = savepoint.session;
        plans.restore(savepoint.plans);
    }

    /** Takes what was done since out of the script, to be done at a boundary of its own. */
    void cut(Savepoint savepoint, Quantum quantum) {
        keepValues();
        List<Command> taken = List.copyOf(commands.subList(savepoint.commands, commands.size()));
        commands.subList(savepoint.commands, commands.size()).clear();
        session = savepoint.session;
        plans.addLater(new Later(quantum, taken, plans.cut(savepoint.plans)));
    }

    private void keepValues() {
        commands.addAll(values.values());
        values.clear();
    }

    /** All that was done, in its order. */
    public List<Command> commands() {
        keepValues();
        return List.copyOf(commands);
    }
}
