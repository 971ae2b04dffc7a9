package org.videotracker.model.pattern.cycle.arithmetic;

import java.util.function.DoubleUnaryOperator;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Value;

/** Whole numbers from the numbers of a pattern; the names of notes become numbers. */
public final class Rounding {
    private Rounding() {}

    /** The nearest whole number, of two the larger: 2.5 becomes 3, and -2.5 becomes -2. */
    public static Cycles round(Cycles pattern) {
        return each(pattern, Rounding::nearest);
    }

    /** The greatest whole number that is not above. */
    public static Cycles floor(Cycles pattern) {
        return each(pattern, Math::floor);
    }

    /** The least whole number that is not below. */
    public static Cycles ceil(Cycles pattern) {
        return each(pattern, Math::ceil);
    }

    /** The number of each event, with names of notes as MIDI notes. */
    public static Cycles asNumber(Cycles pattern) {
        return each(pattern, number -> number);
    }

    private static Cycles each(Cycles pattern, DoubleUnaryOperator change) {
        return pattern.map(value -> Value.of(change.applyAsDouble(Numeral.of(value))));
    }

    private static double nearest(double number) {
        double floor = Math.floor(number);
        return number - floor < 0.5 ? floor : floor + 1;
    }
}
