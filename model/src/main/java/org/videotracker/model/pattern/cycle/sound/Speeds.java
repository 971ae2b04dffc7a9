package org.videotracker.model.pattern.cycle.sound;

import java.util.SortedMap;
import java.util.function.DoubleUnaryOperator;
import org.videotracker.model.pattern.cycle.Arguments;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.Numbers;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.arithmetic.Numeral;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;

/**
 * Samples played as fast as time demands. They set the control {@code unit} to {@code c}, so that {@code speed} counts how often
 * the whole sample would be heard in a cycle at the present tempo.
 */
public final class Speeds {
    private static final String SPEED = "speed";
    private static final String UNIT = "unit";
    private static final Value CYCLES = Value.of("c");

    private Speeds() {}

    /** Stretches the pattern over so many cycles, and each sample too. */
    public static Cycles loopAt(Cycles pattern, Cycles cycles) {
        return Arguments.each(cycles, value -> loopAt(pattern, Numbers.number(value, "loopAt")));
    }

    public static Cycles loopAt(Cycles pattern, double cycles) {
        if (cycles == 0) {
            return Cycles.silence();
        }
        Cycles paced = ControlPatterns.with(pattern, SPEED, Value.of(1 / cycles));
        Fraction factor = Fraction.of(cycles);
        Fraction steps = pattern.steps();
        return ControlPatterns.with(paced, UNIT, CYCLES)
                .slow(factor)
                .withSteps(steps == null ? null : steps.dividedBy(factor));
    }

    /** Makes the sample of each event, or its portion of it, last as long as the event. */
    public static Cycles fit(Cycles pattern) {
        return pattern.mapHaps(hap -> {
            SortedMap<String, Value> byName = Portions.named(hap.value());
            byName.remove(SPEED);
            byName.remove(UNIT);
            double share = share(byName);
            return lasting(hap, byName, cycles -> 1 / cycles * share);
        });
    }

    /** Plays the pattern faster, and the samples too, multiplying a speed that events have. */
    public static Cycles hurry(Cycles pattern, Cycles factor) {
        return Arguments.each(factor, value -> hurry(pattern, Numbers.number(value, "hurry")));
    }

    public static Cycles hurry(Cycles pattern, double factor) {
        Cycles faster = pattern.fast(Fraction.of(factor)).withSteps(pattern.steps());
        return Operation.MUL.of(faster, Controls.of(SPEED, Value.of(factor)));
    }

    /** How much of its sample an event plays, 1 being all. */
    static double share(SortedMap<String, Value> byName) {
        Value begin = byName.get(Portions.BEGIN);
        Value end = byName.get(Portions.END);
        return (end == null ? 1 : Numeral.of(end)) - (begin == null ? 0 : Numeral.of(begin));
    }

    /** The event with a speed that its length in cycles demands, where it has none; a continuous one stays as it is. */
    static Hap lasting(Hap hap, SortedMap<String, Value> byName, DoubleUnaryOperator speedOfLength) {
        TimeSpan whole = hap.whole();
        if (whole == null) {
            return hap;
        }
        double cycles = whole.duration().toDouble();
        byName.putIfAbsent(SPEED, Value.of(speedOfLength.applyAsDouble(cycles)));
        byName.putIfAbsent(UNIT, CYCLES);
        return hap.withValue(new Controls(byName));
    }
}
