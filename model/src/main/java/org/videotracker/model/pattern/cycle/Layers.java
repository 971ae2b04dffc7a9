package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A pattern together with changed copies of itself. */
public final class Layers {
    private Layers() {}

    /** A copy of the pattern that is late, changed according to which copy it is. */
    @FunctionalInterface
    public interface Copy {
        Cycles of(Cycles late, int number);
    }

    /** The pattern, and the result of each function. */
    public static Cycles superimpose(Cycles pattern, List<UnaryOperator<Cycles>> changes) {
        List<Cycles> layers = new ArrayList<>();
        layers.add(pattern);
        changes.forEach(change -> layers.add(change.apply(pattern)));
        return Sequences.stack(layers);
    }

    /** The results of the functions, without the pattern itself. */
    public static Cycles layer(Cycles pattern, List<UnaryOperator<Cycles>> changes) {
        return Sequences.stack(
                changes.stream().map(change -> change.apply(pattern)).toList());
    }

    /** The pattern, and a late and changed copy. */
    public static Cycles off(Cycles pattern, Cycles time, UnaryOperator<Cycles> change) {
        return Arguments.eachBesideFunction(time, value -> off(pattern, Numbers.fraction(value, "off"), change));
    }

    public static Cycles off(Cycles pattern, Fraction time, UnaryOperator<Cycles> change) {
        return Sequences.stack(pattern, change.apply(pattern.late(time)));
    }

    /** So many copies, each later by a time than the one before, and each changed. */
    public static Cycles echoWith(Cycles pattern, Cycles times, Cycles time, Copy copy) {
        return Arguments.each(
                List.of(times, time, Cycles.pure(Value.Num.ONE)),
                values -> echoWith(pattern, copies(values.get(0)), Numbers.fraction(values.get(1), "echo"), copy));
    }

    public static Cycles echoWith(Cycles pattern, int times, Fraction time, Copy copy) {
        List<Cycles> layers = new ArrayList<>();
        for (int number = 0; number < times; number++) {
            layers.add(copy.of(pattern.late(time.times(Fraction.of(number))), number));
        }
        return Sequences.stack(layers);
    }

    /** As {@link #echoWith}, each copy softer: a control becomes the feedback to the power of the number of the copy. */
    public static Cycles echo(Cycles pattern, Cycles times, Cycles time, Cycles feedback, String levelControl) {
        return Arguments.each(
                List.of(times, time, feedback),
                values -> echo(
                        pattern,
                        copies(values.get(0)),
                        Numbers.fraction(values.get(1), "echo"),
                        Numbers.number(values.get(2), "echo"),
                        levelControl));
    }

    public static Cycles echo(Cycles pattern, int times, Fraction time, double feedback, String levelControl) {
        return echoWith(
                pattern, times, time, (late, number) -> withControl(late, levelControl, Math.pow(feedback, number)));
    }

    /** {@link #echo} with its arguments in the older order. */
    public static Cycles stut(Cycles pattern, Cycles times, Cycles feedback, Cycles time, String levelControl) {
        return Arguments.each(
                List.of(times, feedback, time),
                values -> echo(
                        pattern,
                        copies(values.get(0)),
                        Numbers.fraction(values.get(2), "stut"),
                        Numbers.number(values.get(1), "stut"),
                        levelControl));
    }

    /** As lengths of lists are in Strudel: a part of a copy, and fewer than none, are none. */
    private static int copies(Value value) {
        return Numbers.parts(Math.max(0, Math.floor(Numbers.number(value, "echo"))), 0, "echo");
    }

    private static Cycles withControl(Cycles pattern, String control, double level) {
        return pattern.appLeft(Cycles.pure(level), setting(control));
    }

    /** Sets a control of the left value; one that is no set of controls becomes the control {@code value}. */
    static Combination setting(String control) {
        return (value, setting) -> {
            SortedMap<String, Value> byName = new TreeMap<>();
            if (value instanceof Value.Controls controls) {
                byName.putAll(controls.byName());
            } else {
                byName.put("value", value);
            }
            byName.put(control, setting);
            return new Value.Controls(byName);
        };
    }
}
