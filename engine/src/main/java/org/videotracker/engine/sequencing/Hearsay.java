package org.videotracker.engine.sequencing;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.Verdicts;

/**
 * What a sequencer knows of the conditions that were evaluated before.
 *
 * @param own written by itself
 * @param neighbour written by the sequencer before it in the order of names, which is rendered before it; null if there is none
 */
public record Hearsay(Verdicts own, @Nullable Verdicts neighbour) {

    /** That of a sequencer without a neighbour. */
    public static Hearsay alone() {
        return new Hearsay(new Verdicts(), null);
    }
}
