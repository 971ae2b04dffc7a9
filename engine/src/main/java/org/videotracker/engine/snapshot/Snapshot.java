package org.videotracker.engine.snapshot;

import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;

/**
 * The state of the engine at one moment. Version and content belong together: a version never names two contents, and a new
 * version always has new content.
 *
 * @param version counts from zero
 * @param session everything the user made
 * @param history what can be undone and redone
 */
public record Snapshot(long version, Session session, History history) {}
