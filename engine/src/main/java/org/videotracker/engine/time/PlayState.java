package org.videotracker.engine.time;

/** Whether time runs: that of the transport, or that of one sequencer under it. */
public enum PlayState {
    /** Rewound and silent. */
    STOPPED,
    PLAYING,
    /** Standing still where it was; goes on from there to the sample. */
    PAUSED
}
