package org.videotracker.engine.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hands programs from the engine thread to the audio thread, some of which are due only at a beat. They are taken in their order;
 * one that is due at once takes the place of the last that was not taken yet, and waits for its beat.
 */
final class Handover {
    /** The beat of a program that is due at once. */
    static final double AT_ONCE = Double.NEGATIVE_INFINITY;

    /** More beats than anybody can tell apart within a lead. */
    private static final int MOST_WAITING = 64;

    private volatile Entry[] entries = {};
    private volatile long taken;
    /** Owned by the engine thread. */
    private long given;

    private Program newest = Program.EMPTY;

    /**
     * A program that waits to be taken.
     *
     * @param serial counts the programs
     * @param since the serial of the first one that waited in this place: when that has been taken, there is nothing to wait for
     */
    record Entry(Program program, double beat, long serial, long since) {}

    /** The program that was given last. Engine thread. */
    Program newest() {
        return newest;
    }

    /** Whether another beat can be waited for. Engine thread. */
    boolean hasRoom() {
        return waiting().length < MOST_WAITING;
    }

    /** Whether everything that was given is taken. Engine thread. */
    boolean isEmpty() {
        return taken == given;
    }

    /** Gives a program that is due at a beat, or {@link #AT_ONCE}. Engine thread. */
    void give(Program program, double beat) {
        newest = program;
        Entry[] waiting = waiting();
        int last = waiting.length - 1;
        given++;
        if (last >= 0 && beat <= waiting[last].beat) {
            waiting[last] = new Entry(program, waiting[last].beat, given, waiting[last].since);
            entries = waiting;
        } else {
            Entry[] longer = Arrays.copyOf(waiting, waiting.length + 1);
            longer[waiting.length] = new Entry(program, beat, given, given);
            entries = longer;
        }
    }

    private Entry[] waiting() {
        long last = taken;
        return Arrays.stream(entries).filter(entry -> entry.serial > last).toArray(Entry[]::new);
    }

    /** The program that is to be taken next, or null if there is none. Audio thread. */
    @Nullable
    Entry next() {
        long last = taken;
        for (Entry entry : entries) {
            if (entry.serial > last) {
                return entry;
            }
        }
        return null;
    }

    /** Whether what {@link #next} gave is due at once. Audio thread. */
    boolean isAtOnce(Entry entry) {
        return entry.beat == AT_ONCE || taken >= entry.since;
    }

    /** Takes what {@link #next} gave. Audio thread. */
    void take(Entry entry) {
        taken = entry.serial;
    }
}
