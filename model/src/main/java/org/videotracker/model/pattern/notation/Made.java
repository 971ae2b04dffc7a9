package org.videotracker.model.pattern.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;

/**
 * The pattern made of a part of a notation.
 *
 * @param weight how many items long a sequence is; null for what is none
 * @param isCounted whether {@code ^} says that its steps are those to count
 */
record Made(Cycles cycles, @Nullable Fraction weight, boolean isCounted) {

    static Made of(Cycles cycles) {
        return new Made(cycles, null, false);
    }

    static List<Cycles> cyclesOf(List<Made> parts) {
        return parts.stream().map(Made::cycles).toList();
    }

    /** The least number of steps that the counted ones of several parts share; null when none is counted. */
    static @Nullable Fraction countedSteps(List<Made> parts) {
        Fraction common = null;
        for (Made part : parts) {
            if (part.isCounted()) {
                Fraction steps = part.cycles().steps();
                Fraction known = steps == null ? Fraction.ZERO : steps;
                common = common == null ? known : common.leastCommonMultiple(known);
            }
        }
        return common;
    }
}
