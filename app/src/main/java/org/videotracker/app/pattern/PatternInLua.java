package org.videotracker.app.pattern;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.session.NewSession;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.LuaStage;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Reads a pattern that is written in Lua, on a session that goes nowhere. */
final class PatternInLua {
    private static final String NAME = "it";
    private static final String BEFORE = NAME + " = ";
    private static final String AFTER = "\npattern(\"" + NAME + "\", mini(" + NAME + "))";

    /** What the text says is no pattern. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        private Refusal(int column, String message) {
            super(message, null, false, false);
            this.column = column;
        }

        /** Where, in characters of the text counted from one; one where it has no place. */
        int column() {
            return column;
        }
    }

    private PatternInLua() {}

    static Cycles read(String lua) throws Refusal {
        FaultSink faults = (place, fault) -> {
            throw new IllegalStateException(place, fault);
        };
        Catalog catalog = BuiltInModules.catalog();
        Engine engine = new Engine(NewSession.create(catalog, PatternInLua::newId), faults);
        LuaSetup setup = LuaSetup.of(engine, catalog, PatternInLua::newId, ScriptLimits.DEFAULT, faults);
        try (LuaStage stage = new LuaStage(setup, () -> {})) {
            CompletableFuture<Evaluation> evaluation =
                    stage.evaluate(new Script("lua", BEFORE + lua + AFTER), printed -> {});
            engine.pump();
            if (evaluation.join() instanceof Evaluation.Failed(ScriptError error)) {
                throw refusal(error);
            }
        }
        if (engine.snapshot().session().patterns().get(NAME) instanceof CyclePattern pattern) {
            try {
                return Vocabulary.compile(pattern.expression());
            } catch (ExpressionException mistake) {
                throw new Refusal(1, String.valueOf(mistake.getMessage()));
            }
        }
        throw new Refusal(1, "this makes no pattern");
    }

    private static ModuleId newId() {
        return new ModuleId(UUID.randomUUID());
    }

    private static Refusal refusal(ScriptError error) {
        int column = error.line() == 1 ? Math.max(1, error.column() - BEFORE.length()) : 1;
        String message = error.message() + (error.hint().isEmpty() ? "" : " " + error.hint());
        return new Refusal(column, message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
    }
}
