package org.videotracker.model.pattern;

import org.pcollections.TreePMap;

/**
 * One row of a pattern: what it triggers, for how long, under which conditions, with which feel, and with which parameter locks.
 *
 * @param index the sample slot that is triggered, counted from zero, or {@link #NONE}
 * @param length the gate, in steps of the pattern, 1..64; may be longer than the pattern
 * @param note a MIDI note 0..127 that pitches the sample (60, C4, plays it as it is), or {@link #NONE}. A note without an
 *     index plays the sample that the sequencer played last
 * @param conditions when the step fires
 * @param micro how much later than its place in the grid it sounds, in steps, -1/2..1/2; below 0 it is earlier
 * @param retrigger how often it sounds within its gate
 * @param slides whether its locks slide, until the next row that locks the same parameter is due, to the value there; after the last row
 *     comes the first again
 * @param locks parameter locks by parameter name: they hold for this trigger only; an absent name means the target's own value
 */
public record Step(
        int index,
        int length,
        int note,
        Conditions conditions,
        double micro,
        Retrigger retrigger,
        boolean slides,
        TreePMap<String, Double> locks) {
    public static final int NONE = -1;
    public static final int MAX_INDEX = 4095;
    public static final int MAX_LENGTH = 64;
    public static final int MAX_NOTE = 127;
    public static final int MAX_LOCKS = 32;
    public static final double MAX_MICRO = 0.5;
    public static final Step REST =
            new Step(NONE, 1, NONE, Conditions.NONE, 0, Retrigger.NONE, false, TreePMap.empty());

    public Step {
        require(index >= NONE && index <= MAX_INDEX, "index", index);
        require(length >= 1 && length <= MAX_LENGTH, "length", length);
        require(note >= NONE && note <= MAX_NOTE, "note", note);
        require(micro >= -MAX_MICRO && micro <= MAX_MICRO, "micro-timing", micro);
        micro += 0.0; // there is one zero
        require(locks.size() <= MAX_LOCKS, "number of locks", locks.size());
        locks.forEach((name, value) -> require(Double.isFinite(value), name, value));
    }

    /** A step on the grid that sounds once. */
    public Step(int index, int length, int note, int chance, Ratio ratio, TreePMap<String, Double> locks) {
        this(index, length, note, new Conditions(ratio, TrigCondition.NONE, chance), 0, Retrigger.NONE, false, locks);
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

    /** A step with neither index nor note begins no note; its locks, if it has any, go to the note that sounds. */
    public boolean isRest() {
        return index == NONE && note == NONE;
    }

    public int chance() {
        return conditions.chance();
    }

    public Ratio ratio() {
        return conditions.ratio();
    }

    public TrigCondition condition() {
        return conditions.trig();
    }

    public Step withIndex(int newIndex) {
        return new Step(newIndex, length, note, conditions, micro, retrigger, slides, locks);
    }

    public Step withLength(int newLength) {
        return new Step(index, newLength, note, conditions, micro, retrigger, slides, locks);
    }

    public Step withNote(int newNote) {
        return new Step(index, length, newNote, conditions, micro, retrigger, slides, locks);
    }

    public Step withConditions(Conditions newConditions) {
        return new Step(index, length, note, newConditions, micro, retrigger, slides, locks);
    }

    public Step withChance(int newChance) {
        return withConditions(conditions.withChance(newChance));
    }

    public Step withRatio(Ratio newRatio) {
        return withConditions(conditions.withRatio(newRatio));
    }

    public Step withCondition(TrigCondition newCondition) {
        return withConditions(conditions.withTrig(newCondition));
    }

    public Step withMicro(double newMicro) {
        return new Step(index, length, note, conditions, newMicro, retrigger, slides, locks);
    }

    public Step withRetrigger(Retrigger newRetrigger) {
        return new Step(index, length, note, conditions, micro, newRetrigger, slides, locks);
    }

    public Step withSlides(boolean nowSlides) {
        return new Step(index, length, note, conditions, micro, retrigger, nowSlides, locks);
    }

    public Step withLock(String parameter, double value) {
        return withLocks(locks.plus(parameter, value));
    }

    public Step withoutLock(String parameter) {
        return withLocks(locks.minus(parameter));
    }

    private Step withLocks(TreePMap<String, Double> newLocks) {
        return new Step(index, length, note, conditions, micro, retrigger, slides, newLocks);
    }
}
