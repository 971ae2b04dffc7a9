package org.videotracker.script.lua.runtime;

import java.util.List;

/** What became of a run. */
public sealed interface ScriptResult {

    /**
     * It came to its end.
     *
     * @param values what it returned, as {@code tostring} shows it
     */
    record Done(List<String> values) implements ScriptResult {
        /** Without a value. */
        public static final Done NOTHING = new Done(List.of());

        public Done {
            values = List.copyOf(values);
        }
    }

    /** It did not. */
    record Failed(ScriptError error) implements ScriptResult {}
}
