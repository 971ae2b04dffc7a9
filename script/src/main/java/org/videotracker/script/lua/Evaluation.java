package org.videotracker.script.lua;

import java.util.List;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.script.lua.runtime.ScriptError;

/** What became of a script and of its edits. */
public sealed interface Evaluation {

    /**
     * It ran to its end, and all its edits are made.
     *
     * @param values what it returned, as {@code tostring} shows it
     * @param edits how many edits it made; 0 where all was as it wanted it
     * @param snapshot shows them
     * @param warnings what went wrong without ending it: blocks that failed, and stay what they were before
     */
    record Applied(List<String> values, int edits, Snapshot snapshot, List<ScriptError> warnings)
            implements Evaluation {}

    /** It did not, and nothing has changed. */
    record Failed(ScriptError error) implements Evaluation {}
}
