package org.videotracker.model.pattern.expression;

import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Cycles;

/** What a call gives to a word: one value for each parameter, of its kind; a list where it is there many times. */
final class Given {
    private final @Nullable Object[] values;

    Given(@Nullable Object[] values) {
        this.values = values;
    }

    boolean has(int index) {
        return values[index] != null;
    }

    Cycles pattern(int index) {
        return (Cycles) required(index);
    }

    double number(int index) {
        return (Double) required(index);
    }

    double number(int index, double otherwise) {
        return has(index) ? number(index) : otherwise;
    }

    int count(int index) {
        return (int) number(index);
    }

    String name(int index) {
        return (String) required(index);
    }

    String name(int index, String otherwise) {
        return has(index) ? name(index) : otherwise;
    }

    @SuppressWarnings("unchecked")
    UnaryOperator<Cycles> function(int index) {
        return (UnaryOperator<Cycles>) required(index);
    }

    Formula formula(int index) {
        return (Formula) required(index);
    }

    @SuppressWarnings("unchecked")
    List<UnaryOperator<Cycles>> functions(int index) {
        return (List<UnaryOperator<Cycles>>) required(index);
    }

    @SuppressWarnings("unchecked")
    List<Cycles> patterns(int index) {
        return (List<Cycles>) required(index);
    }

    /** The patterns of a table with names. */
    @SuppressWarnings("unchecked")
    SortedMap<String, Cycles> named(int index) {
        return (SortedMap<String, Cycles>) required(index);
    }

    boolean isNamed(int index) {
        return values[index] instanceof SortedMap;
    }

    @SuppressWarnings("unchecked")
    List<Weighted> weighted(int index) {
        return (List<Weighted>) required(index);
    }

    private Object required(int index) {
        @Nullable Object value = values[index];
        if (value == null) {
            throw new IllegalStateException("parameter " + index + " is optional in the table and not in its meaning");
        }
        return value;
    }

    /** A pattern with a number: how long it is, or how likely. */
    record Weighted(double weight, Cycles pattern) {}
}
