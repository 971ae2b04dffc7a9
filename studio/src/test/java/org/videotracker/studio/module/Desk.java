package org.videotracker.studio.module;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Sessions to try edits and lines of Lua on, without an engine. */
public final class Desk {
    public static final Catalog CATALOG = BuiltInModules.catalog();
    private static final AtomicLong IDS = new AtomicLong();

    private Desk() {}

    /** An identity that was never given. */
    public static ModuleId id() {
        return new ModuleId(new UUID(11, IDS.incrementAndGet()));
    }

    /** What a new project begins with. */
    public static Session fresh() {
        return NewSession.create(CATALOG, Desk::id);
    }

    public static ModuleType type(String name) {
        return CATALOG.type(name).orElseThrow();
    }

    public static Module module(Session session, String name) {
        return session.modules().named(name).orElseThrow();
    }

    public static ParameterAddress at(Session session, String path) {
        try {
            return ParameterPaths.resolve(session, path);
        } catch (RejectedException refused) {
            throw new AssertionError(refused);
        }
    }

    public static Session apply(Session session, List<Command> commands) {
        return apply(session, commands.toArray(Command[]::new));
    }

    public static Session apply(Session session, Command... commands) {
        Session applied = session;
        try {
            for (Command command : commands) {
                applied = command.apply(applied);
            }
        } catch (RejectedException refused) {
            throw new AssertionError(refused.rejection().sentence(), refused);
        }
        return applied;
    }

    /** The session after a script. */
    public static Session run(Session session, String script) {
        Transaction transaction = new Transaction(session, CATALOG, Desk::id, ScriptLimits.DEFAULT.commands());
        try (LuaJRuntime runtime =
                new LuaJRuntime(ScriptApi.host(() -> transaction), ScriptLimits.DEFAULT, (place, fault) -> {
                    throw new AssertionError(place, fault);
                })) {
            ScriptResult result = runtime.run(new Script("line.lua", script), line -> {});
            if (!(result instanceof ScriptResult.Done)) {
                throw new AssertionError(script + ": " + result);
            }
        }
        return apply(session, transaction.commands());
    }
}
