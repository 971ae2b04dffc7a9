package org.videotracker.model.pattern.cycle.arithmetic;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Alignment;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Num;

/**
 * What is done with two values that meet, by the rules of Strudel.
 *
 * <p>Numbers are calculated with, and so are the names of notes, as MIDI notes; see {@link Numeral}. Of named values, those
 * that both sides have are combined, and the others are taken as they are. A bare value that meets named ones becomes one of
 * them, by the name {@value #BARE}; but from the right, a bare value changes nothing, since nothing says which of the named
 * ones is meant.
 */
public enum Operation {
    /** The right value. */
    SET((left, right) -> right),
    /** The left value. */
    KEEP((left, right) -> left),
    /** The left value where the right one is truthy; else no event. Named values are not united. */
    KEEPIF((left, right) -> left),
    ADD(numbers((left, right) -> left + right)),
    SUB(numbers((left, right) -> left - right)),
    MUL(numbers((left, right) -> left * right)),
    DIV(numbers((left, right) -> left / right)),
    /** The remainder with the sign of the divisor: -1 modulo 3 is 2. */
    MOD(numbers((left, right) -> (left % right + right) % right)),
    POW(numbers(Math::pow)),
    BAND(numbers((left, right) -> bits(left) & bits(right))),
    BOR(numbers((left, right) -> bits(left) | bits(right))),
    BXOR(numbers((left, right) -> bits(left) ^ bits(right))),
    BLSHIFT(numbers((left, right) -> bits(left) << bits(right))),
    BRSHIFT(numbers((left, right) -> bits(left) >> bits(right))),
    LT((left, right) -> Value.of(Comparison.isBelow(left, right))),
    GT((left, right) -> Value.of(Comparison.isBelow(right, left))),
    LTE((left, right) -> Value.of(Comparison.isAtMost(left, right))),
    GTE((left, right) -> Value.of(Comparison.isAtMost(right, left))),
    /** Equal, where a text may be equal to a number. */
    EQ((left, right) -> Value.of(Comparison.isEqual(left, right))),
    /** Equal and of the same kind. */
    EQT((left, right) -> Value.of(Comparison.isSame(left, right))),
    NE((left, right) -> Value.of(!Comparison.isEqual(left, right))),
    NET((left, right) -> Value.of(!Comparison.isSame(left, right))),
    /** The right value where the left is truthy, else the left. */
    AND((left, right) -> left.isTruthy() ? right : left),
    /** The left value where it is truthy, else the right. */
    OR((left, right) -> left.isTruthy() ? left : right);

    /** The name of a value without a name among named ones. */
    public static final String BARE = "value";

    private interface OfValues {
        Value of(Value left, Value right);
    }

    private interface OfNumbers {
        double of(double left, double right);
    }

    private final OfValues ofValues;

    Operation(OfValues ofValues) {
        this.ofValues = ofValues;
    }

    private static OfValues numbers(OfNumbers ofNumbers) {
        return (left, right) -> left instanceof Num(double first) && right instanceof Num(double second)
                ? Value.of(ofNumbers.of(first, second))
                : Value.of(ofNumbers.of(Numeral.of(left), Numeral.of(right)));
    }

    private static int bits(double number) {
        return (int) (long) number;
    }

    /** With the events of the left pattern. */
    public Cycles of(Cycles left, Cycles right) {
        return of(Alignment.IN, left, right);
    }

    public Cycles of(Alignment alignment, Cycles left, Cycles right) {
        return alignment.of(left, right, this::values);
    }

    /** With one value for all events. */
    public Cycles of(Cycles left, Value right) {
        return of(left, Cycles.pure(right));
    }

    /** Of two values; null where there is no event. */
    public @Nullable Value of(Value left, Value right) {
        return values(left, right);
    }

    private @Nullable Value values(Value left, Value right) {
        if (this == KEEPIF) {
            return right.isTruthy() ? left : null;
        }
        return left instanceof Controls || right instanceof Controls
                ? united(named(left), named(right))
                : ofValues.of(left, right);
    }

    private static Controls named(Value value) {
        return value instanceof Controls controls ? controls : Controls.of(BARE, value);
    }

    private Controls united(Controls left, Controls right) {
        if (right.byName().size() == 1 && right.byName().containsKey(BARE)) {
            return left;
        }
        SortedMap<String, Value> both = new TreeMap<>(left.byName());
        right.byName().forEach((name, value) -> both.merge(name, value, ofValues::of));
        return new Controls(both);
    }
}
