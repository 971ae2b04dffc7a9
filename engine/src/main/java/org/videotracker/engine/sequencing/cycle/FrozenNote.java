package org.videotracker.engine.sequencing.cycle;

import java.util.Map;
import java.util.TreeMap;
import org.pcollections.TreePMap;
import org.videotracker.engine.event.Locks;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.Fraction;

/**
 * A note that a row can hold.
 *
 * @param begin in cycles, from the beginning of its cycle
 * @param gate in cycles
 * @param slot of the sample
 * @param note a MIDI note, or {@link Step#NONE}
 */
record FrozenNote(Fraction begin, Fraction gate, int slot, int note, Map<String, Double> locks) {

    static Map<String, Double> named(Locks locks) {
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < locks.count(); i++) {
            named.put(locks.name(i), locks.value(i));
        }
        return named;
    }

    /** @param length of the gate in rows */
    Step step(int length) {
        return new Step(slot, length, note, Step.REST.chance(), Step.REST.ratio(), TreePMap.from(locks));
    }
}
