package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.Nullable;

/** Counts of steps in a cycle, which not every pattern has. */
final class Steps {
    private Steps() {}

    /** The least count that both fit into evenly; a count that is unknown does not matter. */
    static @Nullable Fraction common(@Nullable Fraction first, @Nullable Fraction second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.leastCommonMultiple(second);
    }

    static Fraction required(@Nullable Fraction steps) {
        if (steps == null) {
            throw new PatternFault("a pattern here has no number of steps; give it one by writing it as a sequence");
        }
        return steps;
    }

    static @Nullable Fraction times(@Nullable Fraction steps, Fraction factor) {
        return steps == null ? null : steps.times(factor);
    }
}
