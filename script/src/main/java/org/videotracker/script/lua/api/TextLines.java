package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;

/** Text commands for scripts. */
@FunctionalInterface
public interface TextLines {

    /**
     * What a line comes to.
     *
     * @param commands what it asks for, to be done by the script that asked
     */
    record Answer(boolean success, String message, String error, List<Command> commands) {
        public Answer {
            commands = List.copyOf(commands);
        }
    }

    /** There are none. */
    TextLines NONE = (line, session, history) -> new Answer(false, "", "Text commands cannot be used here.", List.of());

    /** Reads a line, as if it were typed when the session is this. */
    Answer read(String line, Session session, History history);
}
