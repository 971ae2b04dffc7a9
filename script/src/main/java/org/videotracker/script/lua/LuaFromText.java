package org.videotracker.script.lua;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextScripts;
import org.videotracker.script.text.UnusableFileException;

/**
 * Runs scripts for text commands, and gives back all that they say when they are done. Any thread may call.
 *
 * @param files reads the files that are run
 */
public record LuaFromText(LuaScripts scripts, Files files) implements TextScripts {

    /** Reads a text file, or says in a sentence why it cannot. */
    @FunctionalInterface
    public interface Files {
        String read(String file) throws UnusableFileException;
    }

    @Override
    public CompletableFuture<Ran> run(String name, String lua) {
        Queue<String> output = new ConcurrentLinkedQueue<>();
        return scripts.evaluate(new Script(name, lua), output::add).thenApply(evaluation -> {
            String said = String.join("\n", List.copyOf(output));
            return switch (evaluation) {
                case Evaluation.Applied applied -> new Ran(true, said, "");
                case Evaluation.Failed(ScriptError error) -> new Ran(false, said, error.text());
            };
        });
    }

    @Override
    public String read(String file) throws UnusableFileException {
        return files.read(file);
    }
}
