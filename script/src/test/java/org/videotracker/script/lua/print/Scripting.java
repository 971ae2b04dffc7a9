package org.videotracker.script.lua.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.videotracker.model.TestCatalog;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.Occasion;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Runs scripts on sessions, without an engine. */
final class Scripting {
    static final Catalog CATALOG = TestCatalog.CATALOG;
    private static final int MOST_EDITS = ScriptLimits.DEFAULT.commands();
    private static final AtomicLong IDS = new AtomicLong();

    private Scripting() {}

    static ModuleId id() {
        return new ModuleId(new UUID(7, IDS.incrementAndGet()));
    }

    /** Nothing but the system modules. */
    static Session bare() {
        return NewSession.withSystemModules(CATALOG, Scripting::id);
    }

    static Session run(String script, Session session) {
        return applied(commands(script, session), session);
    }

    static Session runStrictly(String script, Session session) {
        return applied(strictCommands(script, session), session);
    }

    static List<Command> commands(String script, Session session) {
        return commands(script, new Transaction(session, CATALOG, Scripting::id, MOST_EDITS));
    }

    static List<Command> strictCommands(String script, Session session) {
        return commands(script, Transaction.strict(session, CATALOG, Scripting::id, MOST_EDITS, Occasion.none()));
    }

    private static List<Command> commands(String script, Transaction transaction) {
        try (LuaJRuntime runtime =
                new LuaJRuntime(ScriptApi.host(() -> transaction), ScriptLimits.DEFAULT, (place, fault) -> {
                    throw new AssertionError(place, fault);
                })) {
            ScriptResult result = runtime.run(new Script("set.lua", script), line -> {});
            assertThat(result).as(script).isInstanceOf(ScriptResult.Done.class);
        }
        return transaction.commands();
    }

    private static Session applied(List<Command> commands, Session session) {
        Session applied = session;
        try {
            for (Command command : commands) {
                applied = command.apply(applied);
            }
        } catch (RejectedException refused) {
            throw new AssertionError(refused.rejection().message(), refused);
        }
        return applied;
    }
}
