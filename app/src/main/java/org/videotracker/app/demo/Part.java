package org.videotracker.app.demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What one tracker plays.
 *
 * @param patterns its patterns, by name
 * @param order the pattern of each bar of the {@link Form}
 */
record Part(Map<String, Grid> patterns, List<String> order) {

    Part {
        if (order.size() != Form.BARS || !patterns.keySet().containsAll(order)) {
            throw new IllegalArgumentException("a part has one of its patterns for each bar");
        }
    }

    /** One or more bars of a pattern. */
    record Bars(String pattern, int count) {}

    static Bars bars(String pattern, int count) {
        return new Bars(pattern, count);
    }

    static Part of(Map<String, Grid> patterns, Bars... order) {
        return new Part(
                patterns,
                Arrays.stream(order)
                        .flatMap(bars -> Collections.nCopies(bars.count(), bars.pattern()).stream())
                        .toList());
    }
}
