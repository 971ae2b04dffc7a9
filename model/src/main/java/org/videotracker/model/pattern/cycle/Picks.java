package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A pattern of numbers or names that picks from other patterns. */
public final class Picks {
    private Picks() {}

    /** How a picked pattern is fitted to the event that picks it. */
    public enum Join {
        /** The picked pattern plays its own events. */
        INNER(Cycles::innerBind),
        /** The picked pattern gives the values, the picking one the events. */
        OUTER(Cycles::outerBind),
        /** A cycle of the picked pattern is squeezed into the event. */
        SQUEEZE(Cycles::squeezeBind),
        /** The cycle of the picked pattern starts with the event. */
        RESET(Cycles::resetBind),
        /** The picked pattern starts with the event from its first cycle. */
        RESTART(Cycles::restartBind);

        private final Bind bind;

        Join(Bind bind) {
            this.bind = bind;
        }

        private interface Bind {
            Cycles of(Cycles outer, Function<Value, Cycles> patternOf);
        }
    }

    /** What becomes of a number outside the list. */
    public enum Beyond {
        /** It picks the nearest, the first or the last. */
        CLAMPED,
        /** It counts on from the other end. */
        WRAPPED
    }

    /** Picks from a list by number, the first being zero; numbers are rounded. */
    public static Cycles pick(Cycles numbers, List<Cycles> patterns, Join join, Beyond beyond) {
        List<Cycles> choices = List.copyOf(patterns);
        return choices.isEmpty()
                ? Cycles.silence()
                : join.bind.of(numbers, value -> choices.get(index(value, choices.size(), beyond)));
    }

    /** Picks by name. */
    public static Cycles pick(Cycles names, Map<String, Cycles> patterns, Join join) {
        Map<String, Cycles> choices = Map.copyOf(patterns);
        return choices.isEmpty() ? Cycles.silence() : join.bind.of(names, value -> named(value, choices));
    }

    /** A cycle of the pattern picked by number, squeezed into the event; numbers beyond the list count on from its start. */
    public static Cycles squeeze(Cycles numbers, List<Cycles> patterns) {
        return pick(numbers, patterns, Join.SQUEEZE, Beyond.WRAPPED);
    }

    /** Applies the function that is picked by number. */
    public static Cycles pickFunction(
            Cycles pattern, Cycles numbers, List<UnaryOperator<Cycles>> functions, Beyond beyond) {
        List<Cycles> results =
                functions.stream().map(function -> function.apply(pattern)).toList();
        return results.isEmpty()
                ? Cycles.silence()
                : pick(numbers.innerBind(Cycles::pure), results, Join.INNER, beyond);
    }

    private static int index(Value value, int size, Beyond beyond) {
        double rounded = Math.floor(Numbers.number(value, "pick") + 0.5);
        if (Double.isNaN(rounded)) {
            throw new PatternFault("pick takes a number, not none (NaN)");
        }
        return beyond == Beyond.CLAMPED ? (int) Math.clamp(rounded, 0, size - 1) : Math.floorMod((long) rounded, size);
    }

    private static Cycles named(Value value, Map<String, Cycles> choices) {
        Cycles choice = choices.get(value.toString());
        if (choice == null) {
            throw new PatternFault("there is nothing called '" + value + "' to pick; there is "
                    + String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return choice;
    }
}
