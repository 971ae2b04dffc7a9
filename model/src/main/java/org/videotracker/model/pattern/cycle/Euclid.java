package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rhythms of so many pulses as even as can be among so many steps, by Bjorklund's algorithm (G. Toussaint, "The Euclidean
 * Algorithm Generates Traditional Musical Rhythms", 2005). A negative number of pulses swaps pulses and rests.
 */
public final class Euclid {
    private static final Cycles ON = Cycles.pure(Value.Num.ONE);
    private static final Cycles OFF = Cycles.pure(Value.Num.ZERO);

    private Euclid() {}

    public static Cycles euclid(Cycles pattern, Cycles pulses, Cycles steps) {
        return Arguments.each(
                List.of(pulses, steps), values -> euclidRot(pattern, count(values.get(0)), steps(values.get(1)), 0));
    }

    public static Cycles euclid(Cycles pattern, int pulses, int steps) {
        return euclidRot(pattern, pulses, steps, 0);
    }

    /** As {@link #euclid}, begun so many steps later. */
    public static Cycles euclidRot(Cycles pattern, Cycles pulses, Cycles steps, Cycles rotation) {
        return Arguments.each(
                List.of(pulses, steps, rotation),
                values -> euclidRot(pattern, count(values.get(0)), steps(values.get(1)), rotation(values.get(2))));
    }

    public static Cycles euclidRot(Cycles pattern, int pulses, int steps, int rotation) {
        return struct(pattern, rotated(rhythm(pulses, steps), rotation));
    }

    /** The rests of {@link #euclid} instead of its pulses. */
    public static Cycles euclidInv(Cycles pattern, Cycles pulses, Cycles steps) {
        return Arguments.each(
                List.of(pulses, steps), values -> euclidInv(pattern, count(values.get(0)), steps(values.get(1))));
    }

    public static Cycles euclidInv(Cycles pattern, int pulses, int steps) {
        return struct(pattern, inverted(rhythm(pulses, steps)));
    }

    /** As {@link #euclid}, each pulse lasting until the next. */
    public static Cycles euclidLegato(Cycles pattern, Cycles pulses, Cycles steps) {
        return Arguments.each(
                List.of(pulses, steps), values -> euclidLegato(pattern, count(values.get(0)), steps(values.get(1))));
    }

    public static Cycles euclidLegato(Cycles pattern, int pulses, int steps) {
        return euclidLegatoRot(pattern, pulses, steps, Fraction.ZERO);
    }

    /** As {@link #euclidLegato}, begun so many steps later. */
    public static Cycles euclidLegatoRot(Cycles pattern, Cycles pulses, Cycles steps, Cycles rotation) {
        return Arguments.each(
                List.of(pulses, steps, rotation),
                values -> euclidLegatoRot(
                        pattern,
                        count(values.get(0)),
                        steps(values.get(1)),
                        Numbers.fraction(values.get(2), "euclidLegatoRot")));
    }

    public static Cycles euclidLegatoRot(Cycles pattern, int pulses, int steps, Fraction rotation) {
        if (pulses < 1) {
            return Cycles.silence();
        }
        boolean[] rhythm = rhythm(pulses, steps);
        List<Sequences.Weighted> lengths = new ArrayList<>();
        int begin = 0;
        for (int step = 1; step <= rhythm.length; step++) {
            if (step == rhythm.length || rhythm[step]) {
                lengths.add(new Sequences.Weighted(Fraction.of(step - begin), Cycles.pure(Value.Flag.TRUE)));
                begin = step;
            }
        }
        return Structure.struct(pattern, Sequences.timeCat(lengths)).late(rotation.dividedBy(Fraction.of(steps)));
    }

    private static Cycles struct(Cycles pattern, boolean[] rhythm) {
        return Structure.struct(pattern, Sequences.seq(rhythm.length, step -> rhythm[step] ? ON : OFF));
    }

    private static int count(Value value) {
        double number = Numbers.number(value, "euclid");
        return number < 0 ? -Numbers.parts(-number, 0, "euclid") : Numbers.parts(number, 0, "euclid");
    }

    private static int steps(Value value) {
        return Numbers.parts(value, 0, "euclid");
    }

    private static int rotation(Value value) {
        return (int) Numbers.number(value, "euclid");
    }

    /** As in Strudel, turning by more than a whole round changes nothing. */
    private static boolean[] rotated(boolean[] rhythm, int rotation) {
        int length = rhythm.length;
        if (rotation == 0 || Math.abs((long) rotation) >= length) {
            return rhythm;
        }
        boolean[] turned = new boolean[length];
        for (int step = 0; step < length; step++) {
            turned[Math.floorMod(step + rotation, length)] = rhythm[step];
        }
        return turned;
    }

    private static boolean[] inverted(boolean[] rhythm) {
        boolean[] other = new boolean[rhythm.length];
        for (int step = 0; step < rhythm.length; step++) {
            other[step] = !rhythm[step];
        }
        return other;
    }

    static boolean[] rhythm(int pulses, int steps) {
        int ons = Math.abs(pulses);
        if (ons > steps) {
            throw new PatternFault("a rhythm of " + ons + " pulses does not fit into " + steps + " steps");
        }
        boolean[] even = spread(ons, steps - ons);
        return pulses < 0 ? inverted(even) : even;
    }

    /** Groups of one kind take a group of the other each, as long as more than one of both is left. */
    private static boolean[] spread(int ons, int offs) {
        boolean[] first = {true};
        boolean[] second = {false};
        int firsts = ons;
        int seconds = offs;
        while (Math.min(firsts, seconds) > 1) {
            boolean[] pair = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, pair, first.length, second.length);
            if (firsts > seconds) {
                second = first;
            }
            first = pair;
            int pairs = Math.min(firsts, seconds);
            seconds = Math.abs(firsts - seconds);
            firsts = pairs;
        }
        boolean[] rhythm = new boolean[ons + offs];
        int step = 0;
        for (int group = 0; group < firsts + seconds; group++) {
            boolean[] next = group < firsts ? first : second;
            System.arraycopy(next, 0, rhythm, step, next.length);
            step += next.length;
        }
        return rhythm;
    }
}
