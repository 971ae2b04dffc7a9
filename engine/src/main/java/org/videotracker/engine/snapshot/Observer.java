package org.videotracker.engine.snapshot;

/** Is told of changes, one at a time, on the thread that delivers them. May submit, subscribe and unsubscribe. */
@FunctionalInterface
public interface Observer {
    void changed(Change change);
}
