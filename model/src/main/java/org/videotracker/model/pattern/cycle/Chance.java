package org.videotracker.model.pattern.cycle;

import java.util.function.UnaryOperator;

/**
 * Events and functions left to chance. The chance is a function of time, so that a piece sounds the same each time it is
 * played from the same cycle.
 */
public final class Chance {
    private static final Cycles OPPOSITE = Signals.rand().map(value -> Value.of(1 - Numbers.number(value, "rand")));

    private Chance() {}

    /** Leaves out this share of the events. */
    public static Cycles degradeBy(Cycles pattern, Cycles share) {
        return Arguments.each(share, value -> degradeBy(pattern, Numbers.number(value, "degradeBy")))
                .withSteps(pattern.steps());
    }

    public static Cycles degradeBy(Cycles pattern, double share) {
        return degradeByWith(pattern, Signals.rand(), share);
    }

    /** Leaves out half of the events. */
    public static Cycles degrade(Cycles pattern) {
        return degradeBy(pattern, 0.5);
    }

    /** Leaves out the events that {@link #degradeBy} of the rest would keep. */
    public static Cycles unDegradeBy(Cycles pattern, Cycles share) {
        return Arguments.each(share, value -> unDegradeBy(pattern, Numbers.number(value, "unDegradeBy")))
                .withSteps(pattern.steps());
    }

    public static Cycles unDegradeBy(Cycles pattern, double share) {
        return degradeByWith(pattern, OPPOSITE, share);
    }

    /** The half of the events that {@link #degrade} leaves out. */
    public static Cycles unDegrade(Cycles pattern) {
        return unDegradeBy(pattern, 0.5);
    }

    /** Leaves out the events at which the other pattern is not above the share. */
    public static Cycles degradeByWith(Cycles pattern, Cycles other, double share) {
        return pattern.appLeft(other, (value, number) -> Numbers.number(number, "degradeBy") > share ? value : null);
    }

    /** Applies the function to this share of the events. */
    public static Cycles sometimesBy(Cycles pattern, Cycles share, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                share, value -> sometimesBy(pattern, Numbers.number(value, "sometimesBy"), change));
    }

    /** Events that cross a cycle are cut there, as Strudel has it. */
    public static Cycles sometimesBy(Cycles pattern, double share, UnaryOperator<Cycles> change) {
        return Sequences.stack(degradeBy(pattern, share), change.apply(unDegradeBy(pattern, 1 - share)))
                .split();
    }

    public static Cycles sometimes(Cycles pattern, UnaryOperator<Cycles> change) {
        return sometimesBy(pattern, 0.5, change);
    }

    /** To three events of four. */
    public static Cycles often(Cycles pattern, UnaryOperator<Cycles> change) {
        return sometimesBy(pattern, 0.75, change);
    }

    /** To one event of four. */
    public static Cycles rarely(Cycles pattern, UnaryOperator<Cycles> change) {
        return sometimesBy(pattern, 0.25, change);
    }

    public static Cycles almostAlways(Cycles pattern, UnaryOperator<Cycles> change) {
        return sometimesBy(pattern, 0.9, change);
    }

    public static Cycles almostNever(Cycles pattern, UnaryOperator<Cycles> change) {
        return sometimesBy(pattern, 0.1, change);
    }

    public static Cycles always(Cycles pattern, UnaryOperator<Cycles> change) {
        return change.apply(pattern);
    }

    /** Never applies the function, to switch it off without deleting it. */
    public static Cycles never(Cycles pattern, UnaryOperator<Cycles> change) {
        return pattern;
    }

    /** Applies the function in this share of the cycles. */
    public static Cycles someCyclesBy(Cycles pattern, Cycles share, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(
                share, value -> someCyclesBy(pattern, Numbers.number(value, "someCyclesBy"), change));
    }

    public static Cycles someCyclesBy(Cycles pattern, double share, UnaryOperator<Cycles> change) {
        Cycles kept = degradeByWith(pattern, oncePerCycle(Signals.rand()), share);
        Cycles changed = change.apply(degradeByWith(pattern, oncePerCycle(OPPOSITE), 1 - share));
        return Sequences.stack(kept, changed).split();
    }

    public static Cycles someCycles(Cycles pattern, UnaryOperator<Cycles> change) {
        return someCyclesBy(pattern, 0.5, change);
    }

    private static Cycles oncePerCycle(Cycles signal) {
        return Structure.segment(signal, Fraction.ONE);
    }
}
