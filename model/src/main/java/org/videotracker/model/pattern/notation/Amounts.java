package org.videotracker.model.pattern.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Value;

/** The arithmetic of the notation. */
final class Amounts {
    private Amounts() {}

    /** Every sign counts beyond the first: {@code a!2!2} are three. */
    static double added(double before, OptionalDouble number) {
        return before + number.orElse(2) - 1;
    }

    /** How many items long an element is. A repetition forgets what weighed before it. */
    static double weight(Element element) {
        double weight = 1;
        double times = 1;
        for (Modifier modifier : element.modifiers()) {
            switch (modifier) {
                case Modifier.Weight(OptionalDouble items) -> weight = added(weight, items);
                case Modifier.Hold(OptionalDouble items) -> weight = added(weight, items);
                case Modifier.Replicate(OptionalDouble number) -> {
                    times = added(times, number);
                    weight = times;
                }
                default -> {}
            }
        }
        return weight;
    }

    static Fraction required(@Nullable Fraction weight) {
        if (weight == null) {
            throw new PatternFault(
                    "a sequence in these brackets is nothing long; give one of its items a weight above zero");
        }
        return weight;
    }

    static Fraction steps(Value value) {
        if (value instanceof Value.Num(double number)) {
            return Fraction.of(number);
        }
        throw new PatternFault("the number of steps behind % is '" + value + "'; it has to be a number");
    }

    static Value appended(Value first, Value last) {
        List<Value> values = new ArrayList<>();
        if (first instanceof Value.Listed(List<Value> before)) {
            values.addAll(before);
        } else {
            values.add(first);
        }
        values.add(last);
        return new Value.Listed(values);
    }

    /** The numbers from one to another, in steps of one, in one cycle; nothing between what isn't numbers. */
    static Cycles range(Value first, Value last) {
        if (!(first instanceof Value.Num(double begin) && last instanceof Value.Num(double end))) {
            return Sequences.seq();
        }
        double count = Math.floor(Math.abs(end - begin) + 1);
        if (!(count <= Integer.MAX_VALUE)) {
            throw new PatternFault("the range from " + first + " to " + last + " has too many numbers");
        }
        double direction = begin < end ? 1 : -1;
        return Sequences.seq((int) count, index -> Cycles.pure(begin + direction * index));
    }
}
