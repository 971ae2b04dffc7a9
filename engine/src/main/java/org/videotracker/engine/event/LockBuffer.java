package org.videotracker.engine.event;

import org.videotracker.model.pattern.Step;

/** Locks that are made while the music plays, and made anew for a later run: what is to last longer is copied. Owned by the audio thread. */
public final class LockBuffer extends Locks {

    /** No locks. */
    public LockBuffer() {
        super(new String[2 * Step.MAX_LOCKS], new double[2 * Step.MAX_LOCKS], 0);
    }

    /** Takes over the locks of others, and no more. */
    public LockBuffer set(Locks others) {
        count = 0;
        return putAll(others);
    }

    /** Takes over the locks of others beside its own. */
    public LockBuffer putAll(Locks others) {
        for (int i = 0; i < others.count(); i++) {
            put(others.name(i), others.value(i));
        }
        return this;
    }

    /** Locks a parameter. One that finds no room, which none does as long as no more than two steps are put together, is left out. */
    public void put(String name, double value) {
        int place = find(name);
        if (place < 0 && count < names.length) {
            place = count++;
            names[place] = name;
        }
        if (place >= 0) {
            values[place] = value;
        }
    }

    /** Whether there is a value for every lock. */
    @Override
    public boolean areFinite() {
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(values[i])) {
                return false;
            }
        }
        return true;
    }
}
