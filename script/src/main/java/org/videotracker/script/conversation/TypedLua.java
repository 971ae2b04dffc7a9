package org.videotracker.script.conversation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.luaj.LuaReading;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;

/** Runs Lua as it is typed: an expression shows its values. Any thread may use it. */
public record TypedLua(LuaScripts scripts, Consumer<List<Said>> listener) {
    private static final String NAME = "console";
    private static final String VALUE = "return ";

    /** The future completes when the effect is visible and all is said; with whether it was done. */
    public CompletableFuture<Boolean> evaluate(String typed) {
        boolean isExpression = LuaReading.isExpression(typed);
        Script script = new Script(NAME, isExpression ? VALUE + typed : typed);
        return scripts.evaluate(script, 0, script.text().length(), this::printed)
                .thenApply(evaluation -> switch (evaluation) {
                    case Evaluation.Applied applied -> {
                        applied.warnings().forEach(warning -> listener.accept(Answer.to(warning)));
                        yield true;
                    }
                    case Evaluation.Failed(ScriptError error) -> {
                        listener.accept(Answer.to(isExpression ? asTyped(error) : error));
                        yield false;
                    }
                });
    }

    private void printed(String text) {
        listener.accept(Answer.of(text));
    }

    /** An error in what was typed, without what was put before it. */
    private static ScriptError asTyped(ScriptError error) {
        if (error.line() != 1 || !error.sourceLine().startsWith(VALUE)) {
            return error;
        }
        return new ScriptError(
                error.kind(),
                error.script(),
                1,
                Math.max(0, error.column() - VALUE.length()),
                error.sourceLine().substring(VALUE.length()),
                error.message(),
                error.hint(),
                error.traceback());
    }
}
