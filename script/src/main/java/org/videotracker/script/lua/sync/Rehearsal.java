package org.videotracker.script.lua.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.command.Command;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.history.History;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;
import org.videotracker.script.lua.api.Later;
import org.videotracker.script.lua.api.Moment;
import org.videotracker.script.lua.api.Occasion;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.api.TextLines;
import org.videotracker.script.lua.api.Transaction;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.roster.Roster;
import org.videotracker.script.lua.runtime.Program;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.SyntaxError;

/**
 * Runs texts where nobody sees it: on a session that goes nowhere, in a state of Lua of its own, without output. A text that
 * depends on what earlier ones left behind, or on chance, therefore does something else here, and proves nothing.
 */
final class Rehearsal {
    private static final String NAME = "rehearsal";
    /** Of identities that leave no rehearsal. */
    private static final long NOWHERE = 0x7265_6865_6172_7365L;

    private final Catalog catalog;
    private final ScriptLimits limits;
    private final TextLines textLines;
    private final FaultSink faults;

    Rehearsal(Catalog catalog, ScriptLimits limits, TextLines textLines, FaultSink faults) {
        this.catalog = catalog;
        this.limits = limits;
        this.textLines = textLines;
        this.faults = faults;
    }

    /** Gives the modules that a text makes the identities that they have elsewhere, in the order in which it asks for them. */
    private static final class Identities implements Supplier<ModuleId> {
        private final Map<Integer, ModuleId> known;
        private int asked;

        Identities(Map<Integer, ModuleId> known) {
            this.known = known;
        }

        private static ModuleId unknown(int index) {
            return new ModuleId(new UUID(NOWHERE, index));
        }

        @Override
        public ModuleId get() {
            int index = asked++;
            return known.getOrDefault(index, unknown(index));
        }
    }

    /** The identities, in the order in which a text asks for them, of the modules that an engine has of the names it makes. */
    Map<Integer, ModuleId> identities(String text, Session base, Session engine) {
        Identities asked = new Identities(Map.of());
        Map<Integer, ModuleId> known = new HashMap<>();
        if (perform(text, base, asked) instanceof Rehearsed.Done done) {
            for (int i = 0; i < asked.asked; i++) {
                int index = i;
                done.session()
                        .modules()
                        .get(Identities.unknown(i))
                        .flatMap(made -> counterpart(made, base, engine))
                        .ifPresent(id -> known.put(index, id));
            }
        }
        return known;
    }

    private static Optional<ModuleId> counterpart(Module made, Session base, Session engine) {
        return engine.modules()
                .named(made.name())
                .filter(module -> module.type().name().equals(made.type().name()))
                .map(Module::id)
                .filter(id -> base.modules().get(id).isEmpty());
    }

    /** @param identities of the modules that it makes */
    Rehearsed perform(String text, Session base, Map<Integer, ModuleId> identities) {
        return perform(text, base, new Identities(identities));
    }

    Rehearsed perform(String text, Session base, Supplier<ModuleId> ids) {
        LuaSource source;
        try {
            source = LuaSource.parse(text);
        } catch (NotLuaException refusal) {
            SyntaxError error = refusal.error();
            return new Rehearsed.Failed(new ScriptError(
                    Kind.SYNTAX, NAME, error.line(), error.column(), "", error.message(), error.hint(), List.of()));
        }
        Transaction transaction = new Transaction(base, catalog, ids, limits.commands(), occasion());
        try (LuaJRuntime runtime = new LuaJRuntime(ScriptApi.host(() -> transaction), limits, faults)) {
            return perform(source, transaction, runtime);
        }
    }

    /** What a script leaves standing stands nowhere, since nobody calls it. */
    private Occasion occasion() {
        AtomicLong callbacks = new AtomicLong();
        return new Occasion(
                0,
                History.empty(0),
                Roster.EMPTY,
                new Moment(0, Transport.INITIAL.bpm()),
                callbacks::incrementAndGet,
                limits.callbacks(),
                textLines,
                PresentValues.NONE);
    }

    private static Rehearsed perform(LuaSource source, Transaction transaction, LuaJRuntime runtime) {
        List<Unit> units = source.units();
        Sayings sayings = new Sayings(units, transaction.session());
        ScriptResult result =
                runtime.run(program(source), output -> {}, piece -> sayings.begin(piece, transaction.session()));
        if (result instanceof ScriptResult.Failed(ScriptError error)) {
            return new Rehearsed.Failed(error);
        }
        sayings.begin(units.size(), transaction.session());
        try {
            Session session = transaction.session();
            List<Command> commands = new ArrayList<>(transaction.commands());
            for (Later later : transaction.plans().later()) {
                for (Command command : later.commands()) {
                    session = command.apply(session);
                    commands.add(command);
                }
            }
            return new Rehearsed.Done(session, commands, sayings.lines);
        } catch (RejectedException refusal) {
            return new Rehearsed.Failed(
                    ScriptError.of(Kind.CONFLICT, NAME, refusal.rejection().message(), ""));
        }
    }

    private static Program program(LuaSource source) {
        List<Program.Piece> pieces = source.units().stream()
                .map(unit -> new Program.Piece(unit.line(), unit.code()))
                .toList();
        Set<String> locals =
                source.units().stream().flatMap(unit -> unit.locals().stream()).collect(Collectors.toSet());
        return new Program(new Script(NAME, source.text()), pieces, locals);
    }

    /** Notes which statement sets what. */
    private static final class Sayings {
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<Unit> units;
        private Session before;

        Sayings(List<Unit> units, Session before) {
            this.units = units;
            this.before = before;
        }

        /** A statement begins, and the one before it has ended. */
        void begin(int index, Session session) {
            if (index > 0) {
                int line = units.get(index - 1).line();
                SessionDiff.between(before, session).paths().forEach(path -> lines.put(path, line));
            }
            before = session;
        }
    }
}
