package org.videotracker.studio.patch;

import org.videotracker.model.module.Port.Signal;

/** What flows through a wire. Told apart by shape and by colour. */
enum WireKind {
    AUDIO,
    VIDEO,
    EVENT,
    /** A mapping: the value of a parameter or read-out. */
    VALUE;

    static WireKind of(Signal signal) {
        return switch (signal) {
            case AUDIO -> AUDIO;
            case VIDEO -> VIDEO;
            case EVENT -> EVENT;
        };
    }
}
