package org.videotracker.script.lua.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function of a script in the program's hands, which may keep it and call it later; see {@link ScriptRuntime#call}. Used by the
 * thread that owns the runtime.
 */
public interface ScriptFunction {

    /** The name of the script that it was written in; empty if it is one of the library. */
    String script();

    /** The line that it begins on, from 1 on; 0 if it is one of the library. */
    int line();

    /** Whether the state that it was made in is still there. Only then can it be called. */
    boolean isAlive();

    /**
     * Calls it at once, as a part of the run that goes on. An error goes through the program's function to the script that
     * called that, as an unchecked exception of the runtime's own.
     *
     * @param arguments as what functions of the program return
     */
    void callNow(Object... arguments);

    /**
     * As {@link #callNow}, for what it returns first: a value as of {@link Argument.Kind#ANY}; null if that is nothing, or of
     * another kind.
     */
    @Nullable
    Object callFor(Object... arguments);

    /**
     * Calls it at once as a part of the run that goes on, with half of the time that the run has left. An error, or the end of
     * that time, is returned and ends nothing else.
     *
     * @param whose who has that time, for a sentence: {@code the block "drums"}
     */
    Optional<ScriptError> attempt(String whose, Object... arguments);
}
