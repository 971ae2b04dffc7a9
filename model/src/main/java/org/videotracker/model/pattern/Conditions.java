package org.videotracker.model.pattern;

import java.util.List;

/**
 * The conditions of a step, all of which must hold; they are asked in this order.
 *
 * @param ratio the passes in which it fires
 * @param trig the condition proper
 * @param chance the probability of firing, in percent, 0..100
 */
public record Conditions(Ratio ratio, TrigCondition trig, int chance) {
    public static final Conditions NONE = new Conditions(Ratio.ALWAYS, TrigCondition.NONE, 100);

    /** The chances, in percent, that the Octatrack offers. */
    public static final List<Integer> USUAL_CHANCES =
            List.of(1, 3, 4, 6, 9, 13, 19, 25, 33, 41, 50, 59, 67, 75, 81, 87, 91, 94, 96, 98, 99);

    public Conditions {
        if (chance < 0 || chance > 100) {
            throw new IllegalArgumentException("a step cannot have the chance " + chance);
        }
    }

    /** Whether what becomes of the step is what PRE and NEI look back at. */
    public boolean areEvaluated() {
        return !equals(NONE) && !trig.asksBack();
    }

    public Conditions withRatio(Ratio newRatio) {
        return new Conditions(newRatio, trig, chance);
    }

    public Conditions withTrig(TrigCondition newTrig) {
        return new Conditions(ratio, newTrig, chance);
    }

    public Conditions withChance(int newChance) {
        return new Conditions(ratio, trig, newChance);
    }
}
