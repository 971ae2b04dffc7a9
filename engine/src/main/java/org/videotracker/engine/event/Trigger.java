package org.videotracker.engine.event;

import java.util.List;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.SourceRange;

/**
 * One event from a sequencer (or a hand) to its targets: the beginning of a note, or the end of its gate. Mutable and reused
 * by its {@link TriggerQueue}; owned by the audio thread.
 */
public final class Trigger {

    /** What happens. */
    public enum Kind {
        /** A note begins. */
        ONSET,
        /** The note with the same {@link #id}, if it is heard, takes over {@link #locks}, and {@link #value} for {@link #parameter}. */
        CHANGE,
        /** The gate of the note with the same {@link #id} ends. */
        RELEASE,
        /** The gates of all notes of the sample slot {@link #index} end, whoever began them. */
        RELEASE_SAMPLE,
        /** The gates of all notes end whose {@link #id} is of the same lane: nobody is left who could end them one by one. */
        RELEASE_ALL
    }

    private static final int COUNTER_BITS = 40;

    /** The greatest lane of ids. */
    public static final int MAX_LANE = (1 << 63 - COUNTER_BITS) - 1;

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
    /**
     * The name of the sample, as each target finds it among its own, written small; empty for a sample by its slot. The same object
     * each time, as far as may be.
     */
    public String sample = "";
    /** The sample slot, counted from zero; with a name, which of the samples of that name, going round behind the last. */
    public int index;
    /** A MIDI note, or {@link Step#NONE}. */
    public int note = Step.NONE;
    /** What the speed is multiplied by for the part of a semitone by which the pitch lies beside the note; 1 for none. */
    public double detune = 1;
    /** The notes of this group that sound in the target end; 0 for none. */
    public int cutGroup;
    /** How long a cycle is in frames at the present tempo, if the speed counts whole samples in a cycle; else 0. */
    public double cycleFrames;
    /** The expected length of the gate in frames at the present tempo; 0 means until something else ends it. */
    public double gateFrames;

    /** What the volume is multiplied by. */
    public double gain = 1;

    public Locks locks = Locks.NONE;
    /** The parameter that a change moves beside its locks; empty for none. */
    public String parameter = "";
    /** What it is moved to. */
    public double value;
    /** The name of the pattern; empty for a trigger by hand. */
    public String pattern = "";
    /** The characters of the pattern's notations that made it. Immutable. */
    public List<SourceRange> ranges = List.of();

    /** The first of the ids of one source; those after it are its own too. Lane 0 is for triggers by hand. */
    public static long firstId(long lane) {
        return lane << COUNTER_BITS;
    }

    /** Whether two ids come from the same source. */
    public static boolean areOfOneLane(long id, long other) {
        return id >> COUNTER_BITS == other >> COUNTER_BITS;
    }

    /** Whether no sequencer sent it. */
    public boolean isByHand() {
        return areOfOneLane(id, 0);
    }

    /**
     * Whether the trigger can do no harm in a run.
     *
     * @param runFrame the absolute frame of the run's first
     */
    boolean isLegal(long runFrame, int runFrames) {
        return offset >= 0
                && offset < runFrames
                && frame == runFrame + offset
                && Double.isFinite(gateFrames)
                && Double.isFinite(detune)
                && Double.isFinite(cycleFrames)
                && Double.isFinite(gain)
                && Double.isFinite(value)
                && locks.areFinite();
    }

    /** Takes over every field of another. */
    public void set(Trigger other) {
        kind = other.kind;
        offset = other.offset;
        frame = other.frame;
        id = other.id;
        step = other.step;
        pass = other.pass;
        sample = other.sample;
        index = other.index;
        note = other.note;
        detune = other.detune;
        cutGroup = other.cutGroup;
        cycleFrames = other.cycleFrames;
        gateFrames = other.gateFrames;
        gain = other.gain;
        locks = other.locks;
        parameter = other.parameter;
        value = other.value;
        pattern = other.pattern;
        ranges = other.ranges;
    }
}
