package org.videotracker.engine.graph;

import org.videotracker.engine.event.HandTrigger;

/** A trigger by hand on its way to the audio thread, which alone knows whether it has begun. */
final class PendingTrigger {
    final HandTrigger trigger;
    /** Whether it may begin with any program that has its module. */
    final boolean isFree;
    /** Owned by the audio thread: what takes the place of an entry that was being taken carries its triggers once more. */
    boolean isTaken;

    PendingTrigger(HandTrigger trigger, boolean isFree) {
        this.trigger = trigger;
        this.isFree = isFree;
    }
}
