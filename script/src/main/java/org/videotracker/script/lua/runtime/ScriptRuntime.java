package org.videotracker.script.lua.runtime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A language that runs scripts: a state that lives from run to run, with what earlier runs left in its globals. Owned by one
 * thread, which makes it, runs scripts in it and closes it.
 */
public interface ScriptRuntime extends AutoCloseable {

    /**
     * Runs a program to its end or to its limits. Never throws what a script causes. If it fails, globals and the script's own
     * names have the values from before, though what is in tables stays changed; if it was stopped for its memory, all that
     * scripts had set is gone, and so are their functions.
     *
     * @param output is given what the script prints, line by line without the line's end
     * @param beginning is told which piece begins, from zero on
     * @return with the values of the last piece
     */
    ScriptResult run(Program program, Consumer<String> output, IntConsumer beginning);

    /** Runs a script in one piece. */
    default ScriptResult run(Script script, Consumer<String> output) {
        return run(Program.of(script), output, piece -> {});
    }

    /**
     * Calls a function that a script has left with the program, as a run of its own. Never throws what a script causes. What it
     * set before it failed stays set.
     *
     * @param arguments as what functions of the program return
     */
    ScriptResult call(ScriptFunction function, Budget budget, List<Object> arguments, Consumer<String> output);

    /** Stops the run that is going on, if one is. Any thread may call. */
    void stop();

    /** Ends what the state still holds, such as sleeping coroutines. */
    @Override
    void close();
}
