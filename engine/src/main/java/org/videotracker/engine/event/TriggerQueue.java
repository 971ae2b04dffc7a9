package org.videotracker.engine.event;

/**
 * The triggers of one run, in the order of their offsets; equal offsets keep the order of arrival. Preallocated, owned by the
 * audio thread. A queue that is full refuses and counts what it refused.
 */
public final class TriggerQueue {
    private final Trigger[] triggers;
    private int size;
    private long refused;

    public TriggerQueue(int capacity) {
        triggers = new Trigger[capacity];
        for (int i = 0; i < capacity; i++) {
            triggers[i] = new Trigger();
        }
    }

    public int size() {
        return size;
    }

    public Trigger get(int i) {
        return triggers[i];
    }

    public void clear() {
        size = 0;
    }

    /** How many triggers found the queue full, since it was made. */
    public long refused() {
        return refused;
    }

    /**
     * Whether every trigger lies within a run, and carries only finite numbers.
     *
     * @param runFrame the absolute frame of the run's first
     */
    public boolean isLegal(long runFrame, int runFrames) {
        for (int i = 0; i < size; i++) {
            if (!triggers[i].isLegal(runFrame, runFrames)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a copy of a trigger at its place by offset. Returns false when the queue is full. */
    public boolean add(Trigger trigger) {
        if (size == triggers.length) {
            refused++;
            return false;
        }
        Trigger free = triggers[size];
        free.set(trigger);
        int place = size;
        while (place > 0 && triggers[place - 1].offset > trigger.offset) {
            triggers[place] = triggers[place - 1];
            place--;
        }
        triggers[place] = free;
        size++;
        return true;
    }
}
