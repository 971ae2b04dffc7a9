package org.videotracker.engine.event;

import org.videotracker.model.pattern.Step;

/**
 * One event from a sequencer (or a hand) to its targets: the beginning of a note, or the end of its gate. Mutable and reused
 * by its {@link TriggerQueue}; owned by the audio thread.
 */
public final class Trigger {

    /** What happens. */
    public enum Kind {
        /** A note begins. */
        ONSET,
        /** The gate of the note with the same {@link #id} ends. */
        RELEASE
    }

    public Kind kind = Kind.ONSET;
    /** The frame within the run, 0..frames-1. */
    public int offset;
    /** The frame since the beginning of time. */
    public long frame;
    /** Identifies a note: an onset and its release share it. Unique while the engine runs. */
    public long id;
    /** The row, or {@link Step#NONE} for a trigger by hand. */
    public int step = Step.NONE;
    /** How often the pattern has been played through since it was entered. */
    public long pass;
    /** The sample slot, counted from zero. */
    public int index;
    /** A MIDI note, or {@link Step#NONE}. */
    public int note = Step.NONE;
    /** The expected length of the gate in frames at the present tempo; 0 means until something else ends it. */
    public double gateFrames;

    public Locks locks = Locks.NONE;
    /** The name of the pattern; empty for a trigger by hand. */
    public String pattern = "";

    /** Takes over every field of another. */
    public void set(Trigger other) {
        kind = other.kind;
        offset = other.offset;
        frame = other.frame;
        id = other.id;
        step = other.step;
        pass = other.pass;
        index = other.index;
        note = other.note;
        gateFrames = other.gateFrames;
        locks = other.locks;
        pattern = other.pattern;
    }
}
