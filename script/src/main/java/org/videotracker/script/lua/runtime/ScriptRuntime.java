package org.videotracker.script.lua.runtime;

import java.util.function.Consumer;

/**
 * A language that runs scripts: a state that lives from run to run, with what earlier runs left in its globals. Owned by one
 * thread, which makes it, runs scripts in it and closes it.
 */
public interface ScriptRuntime extends AutoCloseable {

    /**
     * Runs a script to its end or to its limits. Never throws what a script causes.
     *
     * @param output is given what the script prints, line by line without the line's end
     */
    ScriptResult run(Script script, Consumer<String> output);

    /** Stops the run that is going on, if one is. Any thread may call. */
    void stop();

    /** Ends what the state still holds, such as sleeping coroutines. */
    @Override
    void close();
}
