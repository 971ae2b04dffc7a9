package org.videotracker.app.set;

import java.util.concurrent.CompletableFuture;
import org.videotracker.app.script.ScriptFile;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextScripts;
import org.videotracker.script.text.UnusableFileException;

/** Scripts of a set while it plays: what they say is shown at once. Any thread may use it. */
public record LiveScripts(LuaScripts scripts, ScriptVoice voice) implements TextScripts {
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
