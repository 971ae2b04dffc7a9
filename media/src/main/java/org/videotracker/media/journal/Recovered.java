package org.videotracker.media.journal;

import java.util.Optional;
import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;

/**
 * The state in which a session was left.
 *
 * @param session as it was, with the transport stopped
 * @param history what can be undone and redone, as far back as the journal knows
 * @param edits how many edits were made again
 * @param warning what could not be, and why
 */
public record Recovered(Session session, History history, long edits, Optional<String> warning) {}
