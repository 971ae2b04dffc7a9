package org.videotracker.model.transport;

/** Whether time runs. */
public enum PlayState {
    /** At rest, at the beginning. */
    STOPPED,
    PLAYING,
    /** At rest, to be resumed at the same position. */
    PAUSED
}
