package org.videotracker.model.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of patterns. Holds no playback state: each sequencer that plays a chain has a position of its own.
 *
 * @param entries the entries in playing order; may be empty
 */
public record Chain(List<Entry> entries) {
    public static final int MAX_ENTRIES = 1024;
    public static final Chain EMPTY = new Chain(List.of());

    /**
     * One place in a chain.
     *
     * @param pattern the name of the pattern
     * @param repeats how many passes it plays, 1..99
     * @param enabled a disabled entry is skipped as if it were absent
     */
    public record Entry(String pattern, int repeats, boolean enabled) {
        public static final int MAX_REPEATS = 99;

        public Entry {
            if (repeats < 1 || repeats > MAX_REPEATS) {
                throw new IllegalArgumentException(
                        "a chain entry repeats 1.." + MAX_REPEATS + " times, not " + repeats);
            }
        }

        public static Entry of(String pattern) {
            return new Entry(pattern, 1, true);
        }

        public Entry withPattern(String newPattern) {
            return new Entry(newPattern, repeats, enabled);
        }

        public Entry withRepeats(int newRepeats) {
            return new Entry(pattern, newRepeats, enabled);
        }

        public Entry withEnabled(boolean nowEnabled) {
            return new Entry(pattern, repeats, nowEnabled);
        }
    }

    public Chain {
        entries = List.copyOf(entries);
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("a chain has at most " + MAX_ENTRIES + " entries");
        }
    }

    public int size() {
        return entries.size();
    }

    public Chain withEntry(int position, Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(position, entry);
        return new Chain(changed);
    }
}
