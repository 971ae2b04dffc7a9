package org.videotracker.engine.graph;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.HandTrigger;

/**
 * Hands programs from the engine thread to the audio thread, some of which are due only at a beat, and the triggers by hand that
 * begin with them. They are taken in their order; one that is due at once takes the place of the last that was not taken yet, and
 * waits for its beat.
 */
final class Handover {
    /** The beat of a program that is due at once. */
    static final double AT_ONCE = Double.NEGATIVE_INFINITY;

    /** More beats than anybody can tell apart within a lead. */
    private static final int MOST_WAITING = 64;

    private static final int MOST_TRIGGERS = 1024;
    private static final PendingTrigger[] NO_TRIGGERS = {};

    private volatile Entry[] entries = {};
    private volatile long taken;
    /** Owned by the engine thread. */
    private long given;

    private Program newest = Program.EMPTY;

    /**
     * A program that waits to be taken.
     *
     * @param triggers begin at its first frame; some may have begun before
     * @param serial counts the programs
     * @param since the serial of the first one that waited in this place: when that has been taken, there is nothing to wait for
     */
    record Entry(Program program, PendingTrigger[] triggers, double beat, long serial, long since) {}

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
        give(NO_TRIGGERS, beat);
    }

    /** How many triggers can be given. Engine thread. */
    int triggerRoom() {
        return MOST_TRIGGERS
                - Arrays.stream(waiting())
                        .mapToInt(entry -> entry.triggers.length)
                        .sum();
    }

    /**
     * Gives triggers for the newest program, as {@link #give(Program, double)}. Engine thread.
     *
     * @param areFree whether those that are due at once may begin with an older program
     */
    void give(List<HandTrigger> triggers, double beat, boolean areFree) {
        boolean isFree = areFree && beat == AT_ONCE;
        give(
                triggers.stream()
                        .map(trigger -> new PendingTrigger(trigger, isFree))
                        .toArray(PendingTrigger[]::new),
                beat);
    }

    private void give(PendingTrigger[] triggers, double beat) {
        Entry[] waiting = waiting();
        int last = waiting.length - 1;
        given++;
        if (last >= 0 && beat <= waiting[last].beat) {
            waiting[last] = new Entry(
                    newest, joined(waiting[last].triggers, triggers), waiting[last].beat, given, waiting[last].since);
            entries = waiting;
        } else {
            Entry[] longer = Arrays.copyOf(waiting, waiting.length + 1);
            longer[waiting.length] = new Entry(newest, triggers, beat, given, given);
            entries = longer;
        }
    }

    private static PendingTrigger[] joined(PendingTrigger[] first, PendingTrigger[] second) {
        PendingTrigger[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private Entry[] waiting() {
        long last = taken;
        return Arrays.stream(entries).filter(entry -> entry.serial > last).toArray(Entry[]::new);
    }

    /** What waits, and some that has been taken. Audio thread. */
    Entry[] entries() {
        return entries;
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
