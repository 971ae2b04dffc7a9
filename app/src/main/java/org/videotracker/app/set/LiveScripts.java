package org.videotracker.app.set;

import java.util.concurrent.CompletableFuture;
import org.videotracker.app.script.ScriptFile;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.luaj.LuaReading;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextScripts;
import org.videotracker.script.text.UnusableFileException;

/** Scripts of a set while it plays: what they say is shown at once. Any thread may use it. */
public record LiveScripts(LuaScripts scripts, ScriptVoice voice) implements TextScripts {
    private static final String NAME = "console";
    private static final String VALUE = "return ";

    /** Runs what was typed: an expression shows its values. The future completes when its effect is visible. */
    public CompletableFuture<Boolean> evaluate(String typed) {
        boolean isExpression = LuaReading.isExpression(typed);
        Script script = new Script(NAME, isExpression ? VALUE + typed : typed);
        int end = script.text().length();
        return scripts.evaluate(script, 0, end, voice::result).thenApply(evaluation -> switch (evaluation) {
            case Evaluation.Applied applied -> {
                applied.warnings().forEach(voice::failed);
                yield true;
            }
            case Evaluation.Failed(ScriptError error) -> {
                voice.failed(isExpression ? asTyped(error) : error);
                yield false;
            }
        });
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

    @Override
    public CompletableFuture<Ran> run(String name, String lua) {
        return scripts.evaluate(new Script(name, lua), voice::result).thenApply(evaluation -> switch (evaluation) {
            case Evaluation.Applied applied -> {
                applied.warnings().forEach(voice::failed);
                yield new Ran(true, "", "");
            }
            case Evaluation.Failed(ScriptError error) -> new Ran(false, "", error.text());
        });
    }

    @Override
    public String read(String file) throws UnusableFileException {
        return ScriptFile.readForLine(file);
    }
}
