package org.videotracker.model.pattern.cycle.arithmetic;

import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Flag;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.Value.Text;

/** How values compare. Two texts compare by their characters, everything else as numbers; what is no number is never in order. */
final class Comparison {
    private Comparison() {}

    static boolean isBelow(Value first, Value second) {
        return first instanceof Text(String text) && second instanceof Text(String other)
                ? text.compareTo(other) < 0
                : number(first) < number(second);
    }

    static boolean isAtMost(Value first, Value second) {
        return first instanceof Text(String text) && second instanceof Text(String other)
                ? text.compareTo(other) <= 0
                : number(first) <= number(second);
    }

    /** Whether they are equal though of different kinds: the text 3 and the number 3 are, and so are true and 1. */
    static boolean isEqual(Value first, Value second) {
        return first.getClass() == second.getClass() || isComposed(first) || isComposed(second)
                ? isSame(first, second)
                : number(first) == number(second);
    }

    /** Whether they are equal and of one kind. Lists and named values are equal by what they hold. */
    static boolean isSame(Value first, Value second) {
        return first instanceof Num(double number) && second instanceof Num(double other)
                ? number == other
                : first.equals(second);
    }

    private static boolean isComposed(Value value) {
        return switch (value) {
            case Listed _, Controls _ -> true;
            case Num _, Text _, Flag _ -> false;
        };
    }

    private static double number(Value value) {
        return Numeral.plain(value).orElse(Double.NaN);
    }
}
