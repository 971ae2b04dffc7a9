package org.videotracker.engine.snapshot;

import java.util.Set;

/**
 * One notification: all that happened since the one before.
 *
 * @param before the snapshot of the notification before
 * @param after the newest snapshot
 * @param origins who caused it
 */
public record Change(Snapshot before, Snapshot after, Set<String> origins) {}
