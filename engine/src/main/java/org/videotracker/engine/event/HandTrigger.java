package org.videotracker.engine.event;

import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Step;

/**
 * A note that a hand or a script begins, and no sequencer, or the end of all notes of a sample. Immutable.
 *
 * @param module what is to play it: one that accepts triggers
 * @param index the sample slot, counted from zero, 0..{@link Step#MAX_INDEX}
 * @param note a MIDI note, or {@link Step#NONE}
 * @param beats how long its gate is open at the tempo at which it begins, 0..{@link #MOST_BEATS}; 0 means until something else ends it
 * @param locks of parameters, each a finite number
 * @param isRelease whether no note begins, and the gates of all notes of the sample end instead, whoever began them
 */
public record HandTrigger(ModuleId module, int index, int note, double beats, Locks locks, boolean isRelease) {
    public static final double MOST_BEATS = 1e6;

    public HandTrigger {
        require(index >= 0 && index <= Step.MAX_INDEX, "index", index);
        require(note >= Step.NONE && note <= Step.MAX_NOTE, "note", note);
        require(beats >= 0 && beats <= MOST_BEATS, "length in beats", beats);
        require(locks.areFinite(), "locks", "that are no numbers");
    }

    /** The beginning of a note. */
    public HandTrigger(ModuleId module, int index, int note, double beats, Locks locks) {
        this(module, index, note, beats, locks, false);
    }

    /** The end of all notes of a sample. */
    public static HandTrigger release(ModuleId module, int index) {
        return new HandTrigger(module, index, Step.NONE, 0, Locks.NONE, true);
    }

    private static void require(boolean legal, String field, Object value) {
        if (!legal) {
            throw new IllegalArgumentException("a trigger cannot have the " + field + " " + value);
        }
    }
}
