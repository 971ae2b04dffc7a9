package org.videotracker.engine.time;

/** Why the transport's state or position jumped at the beginning of a run. */
public enum TransportChange {
    NONE,
    /** Plays, having been stopped. */
    START,
    /** Plays on where it was paused. */
    RESUME,
    PAUSE,
    /** Stopped and rewound. */
    STOP,
    /** Went back to beat 0 in the same state. */
    RESET,
    /** Went to another beat in the same state. */
    SEEK
}
