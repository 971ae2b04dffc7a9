package org.videotracker.model.pattern.cycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where patterns put the events they answer. A pattern made from another lets it answer into the same buffer, and then
 * changes what was added in place: no list is made in between. One thread's.
 */
final class Haps {
    private final Work work;
    private Hap[] haps = new Hap[16];
    private int size;

    Haps(Work work) {
        this.work = work;
    }

    int size() {
        return size;
    }

    Hap get(int index) {
        return haps[index];
    }

    void set(int index, Hap hap) {
        haps[index] = hap;
    }

    void add(Hap hap) {
        work.step();
        if (size == haps.length) {
            haps = Arrays.copyOf(haps, size * 2);
        }
        haps[size++] = hap;
    }

    /** Forgets all from this index on. */
    void cutTo(int newSize) {
        Arrays.fill(haps, newSize, size, null);
        size = newSize;
    }

    List<Hap> toList() {
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(haps, size)));
    }
}
