package org.videotracker.model.pattern.cycle.control;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;

/** Patterns of named values from patterns of bare ones, as in Tidal and Strudel. */
public final class ControlPatterns {
    private ControlPatterns() {}

    /**
     * Names the values of a pattern. Where a bare value has named ones beside it, they stay. Lists are spread over the names
     * that {@link Control#listed} has for them, what is too much being left out. Named values without a bare one are a
     * {@link PatternFault}.
     *
     * @param name any name; see {@link KnownControls}
     */
    public static Cycles of(String name, Cycles values) {
        List<String> names = KnownControls.listed(name);
        return values.map(value -> named(names, value));
    }

    /** Sets a control; the events are those of the pattern, whose other controls stay. */
    public static Cycles with(Cycles pattern, String name, Cycles values) {
        return Operation.SET.of(pattern, of(name, values));
    }

    /** Sets a control of all events. */
    public static Cycles with(Cycles pattern, String name, Value value) {
        return with(pattern, name, Cycles.pure(value));
    }

    /**
     * Names the values of lists, one after the other: {@code as("note:clip", "c4:0.5")}. What is too much on either side is
     * left out.
     */
    public static Cycles as(List<String> names, Cycles lists) {
        List<String> mapping = names.stream().map(KnownControls::nameOf).toList();
        return lists.map(value -> {
            List<Value> values = value instanceof Listed(List<Value> several) ? several : List.of(value);
            return new Controls(spread(mapping, values, new TreeMap<>()));
        });
    }

    private static Value named(List<String> names, Value value) {
        SortedMap<String, Value> byName = new TreeMap<>();
        Value bare = value;
        if (value instanceof Controls(SortedMap<String, Value> beside)) {
            byName.putAll(beside);
            bare = byName.remove(Operation.BARE);
            if (bare == null) {
                throw new PatternFault(names.getFirst() + " is given named values, " + value
                        + "; it needs numbers or words, or named values beside a bare one");
            }
        }
        if (names.size() > 1 && bare instanceof Listed(List<Value> values)) {
            return new Controls(spread(names, values, byName));
        }
        byName.put(names.getFirst(), bare);
        return new Controls(byName);
    }

    private static SortedMap<String, Value> spread(
            List<String> names, List<Value> values, SortedMap<String, Value> byName) {
        for (int index = 0; index < Math.min(names.size(), values.size()); index++) {
            byName.put(names.get(index), values.get(index));
        }
        return byName;
    }
}
