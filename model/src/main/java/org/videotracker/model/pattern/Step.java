package org.videotracker.model.pattern;

import org.pcollections.TreePMap;

/**
 * One row of a pattern: what it triggers, for how long, under which conditions, and with which parameter locks.
 *
 * @param index the sample slot that is triggered, counted from zero, or {@link #NONE}
 * @param length the gate, in steps of the pattern, 1..64; may be longer than the pattern
 * @param note a MIDI note 0..127 that pitches the sample (60, C4, plays it as it is), or {@link #NONE}. A note without an
 *     index plays the sample that the sequencer played last
 * @param chance the probability of firing, in percent, 0..100
 * @param ratio the passes in which the step fires
 * @param locks parameter locks by parameter name: they hold for this trigger only; an absent name means the target's own value
 */
public record Step(int index, int length, int note, int chance, Ratio ratio, TreePMap<String, Double> locks) {
    public static final int NONE = -1;
    public static final int MAX_INDEX = 4095;
    public static final int MAX_LENGTH = 64;
    public static final int MAX_NOTE = 127;
    public static final int MAX_LOCKS = 32;
    public static final Step REST = new Step(NONE, 1, NONE, 100, Ratio.ALWAYS, TreePMap.empty());

    public Step {
        require(index >= NONE && index <= MAX_INDEX, "index", index);
        require(length >= 1 && length <= MAX_LENGTH, "length", length);
        require(note >= NONE && note <= MAX_NOTE, "note", note);
        require(chance >= 0 && chance <= 100, "chance", chance);
        require(locks.size() <= MAX_LOCKS, "number of locks", locks.size());
        locks.forEach((name, value) -> require(Double.isFinite(value), name, value));
    }

    private static void require(boolean legal, String field, Object value) {
        if (!legal) {
            throw new IllegalArgumentException("a step cannot have the " + field + " " + value);
        }
    }

    /** A plain trigger of a sample slot, one step long. */
    public static Step of(int index) {
        return REST.withIndex(index);
    }

    /** A step with neither index nor note triggers nothing, whatever else it holds. */
    public boolean isRest() {
        return index == NONE && note == NONE;
    }

    public Step withIndex(int newIndex) {
        return new Step(newIndex, length, note, chance, ratio, locks);
    }

    public Step withLength(int newLength) {
        return new Step(index, newLength, note, chance, ratio, locks);
    }

    public Step withNote(int newNote) {
        return new Step(index, length, newNote, chance, ratio, locks);
    }

    public Step withChance(int newChance) {
        return new Step(index, length, note, newChance, ratio, locks);
    }

    public Step withRatio(Ratio newRatio) {
        return new Step(index, length, note, chance, newRatio, locks);
    }

    public Step withLock(String parameter, double value) {
        return new Step(index, length, note, chance, ratio, locks.plus(parameter, value));
    }

    public Step withoutLock(String parameter) {
        return new Step(index, length, note, chance, ratio, locks.minus(parameter));
    }
}
