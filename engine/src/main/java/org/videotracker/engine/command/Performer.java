package org.videotracker.engine.command;

import java.util.Optional;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.session.Session;

/** Plays the session of an engine. */
@FunctionalInterface
public interface Performer {

    /**
     * Goes over to another session, of which only some may be different. Called by the thread that pumps the engine, before the
     * session becomes visible to others.
     */
    void follow(Session session, Extent extent);

    /** The musical time in which it plays; empty if it plays in none, so that whatever is due later is due at once. */
    default Optional<Timeline> timeline() {
        return Optional.empty();
    }

    /** What is heard and seen at this moment. Any thread. */
    default PresentValues presentValues() {
        return PresentValues.NONE;
    }
}
