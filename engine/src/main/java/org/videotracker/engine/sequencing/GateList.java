package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.BeatTime;

/**
 * The gates that a sequencer holds open, the one that ends first in front. They end in musical time: they follow the
 * tempo, and stand still with a transport that is paused. Preallocated, owned by the audio thread.
 */
final class GateList {
    static final int CAPACITY = 256;

    private final BeatTime[] ends = new BeatTime[CAPACITY];
    private final long[] ids = new long[CAPACITY];
    private int size;

    GateList(int sampleRate) {
        for (int i = 0; i < CAPACITY; i++) {
            ends[i] = new BeatTime(sampleRate);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** When the first gate ends. */
    BeatTime firstEnd() {
        return ends[0];
    }

    /** The onset whose gate ends first. */
    long firstId() {
        return ids[0];
    }

    /** Opens a gate; must not be called on a full list. */
    void open(long id, BeatTime end) {
        BeatTime free = ends[size];
        int place = size;
        while (place > 0 && end.isBefore(ends[place - 1])) {
            ends[place] = ends[place - 1];
            ids[place] = ids[place - 1];
            place--;
        }
        ends[place] = free.set(end);
        ids[place] = id;
        size++;
    }

    void removeFirst() {
        BeatTime freed = ends[0];
        size--;
        System.arraycopy(ends, 1, ends, 0, size);
        System.arraycopy(ids, 1, ids, 0, size);
        ends[size] = freed;
    }
}
