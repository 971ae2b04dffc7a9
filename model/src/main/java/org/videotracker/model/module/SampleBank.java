package org.videotracker.model.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The samples of a sampler in numbered slots. A slot that was emptied stays, so that the patterns go on meaning what they
 * meant.
 *
 * @param slots the slots, counted from zero; the last one is never empty
 */
public record SampleBank(List<Optional<Sample>> slots) {
    public static final int MAX_SLOTS = 4096;
    public static final SampleBank EMPTY = new SampleBank(List.of());

    public SampleBank {
        List<Optional<Sample>> trimmed = new ArrayList<>(slots);
        while (!trimmed.isEmpty() && trimmed.getLast().isEmpty()) {
            trimmed.removeLast();
        }
        slots = List.copyOf(trimmed);
        if (slots.size() > MAX_SLOTS) {
            throw new IllegalArgumentException("a bank has at most " + MAX_SLOTS + " slots");
        }
    }

    /** How many slots there are, empty ones among them. */
    public int size() {
        return slots.size();
    }

    public Optional<Sample> slot(int index) {
        return index >= 0 && index < slots.size() ? slots.get(index) : Optional.empty();
    }

    /** The first slot that holds nothing, which may be the one after the last. */
    public int firstFree() {
        int free = slots.indexOf(Optional.<Sample>empty());
        return free < 0 ? slots.size() : free;
    }

    public SampleBank with(int index, Optional<Sample> sample) {
        List<Optional<Sample>> changed = new ArrayList<>(slots);
        while (changed.size() <= index) {
            changed.add(Optional.empty());
        }
        changed.set(index, sample);
        return new SampleBank(changed);
    }
}
