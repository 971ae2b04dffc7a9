package org.videotracker.media.journal;

import org.videotracker.engine.snapshot.Snapshot;

/**
 * A state of the session, and the number of the record that leads to it.
 *
 * @param number counts the records of a run, across its files
 */
record Numbered(Snapshot snapshot, long number) {}
