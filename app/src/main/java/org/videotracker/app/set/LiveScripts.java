package org.videotracker.app.set;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.videotracker.app.script.ScriptFile;
import org.videotracker.script.conversation.Answer;
import org.videotracker.script.conversation.Said;
import org.videotracker.script.conversation.TypedLua;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextScripts;
import org.videotracker.script.text.UnusableFileException;

/** Scripts of a set while it plays: what they say is shown at once. Any thread may use it. */
public record LiveScripts(LuaScripts scripts, Consumer<List<Said>> listener) implements TextScripts {
    /** Runs what was typed: an expression shows its values. The future completes when its effect is visible. */
    public CompletableFuture<Boolean> evaluate(String typed) {
        return new TypedLua(scripts, listener).evaluate(typed);
    }

    @Override
    public CompletableFuture<Ran> run(String name, String lua) {
        return scripts.evaluate(new Script(name, lua), this::printed).thenApply(evaluation -> switch (evaluation) {
            case Evaluation.Applied applied -> {
                applied.warnings().forEach(warning -> listener.accept(Answer.to(warning)));
                yield new Ran(true, "", "");
            }
            case Evaluation.Failed(ScriptError error) -> new Ran(false, "", error.text());
        });
    }

    private void printed(String text) {
        listener.accept(Answer.of(text));
    }

    @Override
    public String read(String file) throws UnusableFileException {
        return ScriptFile.readForLine(file);
    }
}
