package org.videotracker.script.text.completion;

import java.util.List;

/**
 * What could stand at the cursor of a line.
 *
 * @param from where the unfinished word begins, in characters from zero; it ends at the cursor
 * @param candidates what could replace it, all beginning with what was typed (in any case), the likeliest first
 */
public record Completion(int from, List<Candidate> candidates) {
    public Completion {
        candidates = List.copyOf(candidates);
    }

    /** Nothing is known to fit. */
    public static Completion none(int cursor) {
        return new Completion(cursor, List.of());
    }
}
