package org.videotracker.model.pattern.cycle.sound;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Arguments;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Numbers;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Controls;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.pattern.cycle.Value.Num;
import org.videotracker.model.pattern.cycle.arithmetic.Numeral;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;

/**
 * Samples cut into portions. A portion is said by the controls {@code begin} and {@code end}, 0..1 of the sample. A bare value
 * stays beside them as {@link Operation#BARE}.
 */
public final class Portions {
    static final String BEGIN = "begin";
    static final String END = "end";
    /** How many slices there are, a note from slice to splice. */
    static final String SLICES = "_slices";

    private Portions() {}

    /** Cuts each event into so many, which play the portions of its sample one after the other. */
    public static Cycles chop(Cycles pattern, Cycles count) {
        return Arguments.each(count, value -> chop(pattern, Numbers.parts(value, 0, "chop")));
    }

    public static Cycles chop(Cycles pattern, int count) {
        return pattern.squeezeBind(value -> Sequences.seq(count, index -> Cycles.pure(portion(value, index, count))))
                .withSteps(scaled(pattern, count));
    }

    private static @Nullable Fraction scaled(Cycles pattern, int factor) {
        Fraction steps = pattern.steps();
        return steps == null ? null : steps.times(Fraction.of(factor));
    }

    /** A portion of the portion that the event has; what has only one of begin and end has none. */
    private static Value portion(Value value, int index, int count) {
        double begin = (double) index / count;
        double end = (index + 1.0) / count;
        SortedMap<String, Value> byName = named(value);
        Value outerBegin = byName.get(BEGIN);
        Value outerEnd = byName.get(END);
        if (outerBegin != null && outerEnd != null) {
            double from = Numeral.of(outerBegin);
            double length = Numeral.of(outerEnd) - from;
            begin = from + begin * length;
            end = from + end * length;
        }
        byName.put(BEGIN, Value.of(begin));
        byName.put(END, Value.of(end));
        return new Controls(byName);
    }

    /** Named values, to be changed. */
    static SortedMap<String, Value> named(Value value) {
        return new TreeMap<>(
                value instanceof Controls(SortedMap<String, Value> byName)
                        ? byName
                        : Controls.of(Operation.BARE, value).byName());
    }

    /** Plays the whole pattern so many times in a cycle, each time with the next portion of the samples. */
    public static Cycles striate(Cycles pattern, Cycles count) {
        return Arguments.each(count, value -> striate(pattern, Numbers.parts(value, 0, "striate")));
    }

    public static Cycles striate(Cycles pattern, int count) {
        Cycles portions = Sequences.cat(
                count,
                index -> Cycles.pure(new Controls(new TreeMap<>(
                        Map.of(BEGIN, Value.of((double) index / count), END, Value.of((index + 1.0) / count))))));
        return Operation.SET.of(pattern, portions).fast(Fraction.of(count)).withSteps(scaled(pattern, count));
    }

    /**
     * Plays slices of the samples at the events of a pattern of their numbers, counted from 0. A bare value is a sample's name.
     *
     * @param slices how many of equal length there are, or a list of where they begin, 0..1; the last one of a list ends with
     *     the sample
     */
    public static Cycles slice(Cycles pattern, Cycles slices, Cycles numbers) {
        return slices.innerBind(count -> numbers.outerBind(
                        number -> pattern.outerBind(value -> Cycles.pure(sliced(count, number, value)))))
                .withSteps(numbers.steps());
    }

    private static Value sliced(Value count, Value number, Value value) {
        SortedMap<String, Value> byName = new TreeMap<>();
        double index = Numbers.number(number, "slice");
        if (count instanceof Listed(List<Value> begins)) {
            putAt(byName, BEGIN, begins, index);
            putAt(byName, END, begins, index + 1);
        } else {
            double slices = Numbers.number(count, "slice");
            byName.put(BEGIN, Value.of(index / slices));
            byName.put(END, Value.of((index + 1) / slices));
        }
        byName.put(SLICES, count);
        byName.putAll(
                value instanceof Controls(SortedMap<String, Value> others)
                        ? others
                        : Controls.of("s", value).byName());
        return new Controls(byName);
    }

    private static void putAt(SortedMap<String, Value> byName, String name, List<Value> values, double index) {
        if (index >= 0 && index < values.size() && index == Math.rint(index)) {
            byName.put(name, values.get((int) index));
        }
    }

    /** As {@link #slice}, with the speed by which each slice lasts as long as its event. A speed the event has is left as it is. */
    public static Cycles splice(Cycles pattern, Cycles slices, Cycles numbers) {
        return slice(pattern, slices, numbers).mapHaps(hap -> {
            SortedMap<String, Value> byName = named(hap.value());
            double share = byName.get(SLICES) instanceof Num(double count) ? 1 / count : Speeds.share(byName);
            return Speeds.lasting(hap, byName, cycles -> share / cycles);
        });
    }
}
