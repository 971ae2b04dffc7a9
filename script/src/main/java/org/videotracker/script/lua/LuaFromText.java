package org.videotracker.script.lua;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                case Evaluation.Applied applied -> new Ran(true, withWarnings(said, applied), "");
                case Evaluation.Failed(ScriptError error) -> new Ran(false, said, error.text());
            };
        });
    }

    @Override
    public String read(String file) throws UnusableFileException {
        return files.read(file);
    }

    private static String withWarnings(String said, Evaluation.Applied applied) {
        Stream<String> warnings = applied.warnings().stream().map(ScriptError::text);
        return Stream.concat(said.isEmpty() ? Stream.empty() : Stream.of(said), warnings)
                .collect(Collectors.joining("\n"));
    }
}
