package org.videotracker.app.render;

import java.util.Optional;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Script;

/**
 * What is rendered.
 *
 * @param written the session as it was saved
 * @param script evaluated on it before it is played, and called while it plays
 * @param session what is played first: the one that was saved, as the script has changed it
 */
record Piece(Session written, Optional<Script> script, Session session) {

    /** A session that is played as it was saved. */
    static Piece of(Session session) {
        return new Piece(session, Optional.empty(), session);
    }

    /** What is known before the script was evaluated. */
    static Piece of(Session written, Script script) {
        return new Piece(written, Optional.of(script), written);
    }

    /** The same, when it is known what the script makes of the session. */
    Piece rehearsed(Session made) {
        return new Piece(written, script, made);
    }
}
