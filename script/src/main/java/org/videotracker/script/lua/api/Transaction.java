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
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Session;

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

    private Session session;

    /** @param ids gives an identity that was never used at each call */
    public Transaction(Session session, Catalog catalog, Supplier<ModuleId> ids, int mostCommands) {
        this.session = session;
        this.catalog = catalog;
        this.ids = ids;
        this.mostCommands = mostCommands;
    }

    /** The session as the script has made it so far. */
    public Session session() {
        return session;
    }

    Catalog catalog() {
        return catalog;
    }

    ModuleId newId() {
        return ids.get();
    }

    /** Applies and keeps a command; one that changes nothing is not kept. */
    void apply(Command command) throws RejectedException {
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
