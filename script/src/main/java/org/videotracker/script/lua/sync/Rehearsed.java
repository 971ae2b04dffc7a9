package org.videotracker.script.lua.sync;

import java.util.List;
import java.util.Map;
import org.videotracker.model.command.Command;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.ScriptError;

/** What became of a text that was run where nobody saw it. */
sealed interface Rehearsed {

    /**
     * It ran to its end.
     *
     * @param session what it made of the session that it was given
     * @param lines the line of the statement that set each thing last, by the thing's path
     */
    record Done(Session session, List<Command> commands, Map<String, Integer> lines) implements Rehearsed {}

    /** It did not. */
    record Failed(ScriptError error) implements Rehearsed {}
}
