package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;

/** Patterns chosen, and parts of a cycle put in another order, at random. */
public final class Choices {
    private Choices() {}

    /**
     * A pattern and how likely it is compared to the others.
     *
     * @param weight a pattern of numbers
     */
    public record Likely(Cycles pattern, Cycles weight) {
        public static Likely of(Cycles pattern, double weight) {
            return new Likely(pattern, Cycles.pure(weight));
        }
    }

    /** Continuously, the value of one of the patterns. */
    public static Cycles choose(List<Cycles> patterns) {
        return chooseWith(Signals.rand(), patterns);
    }

    /** One of the patterns in each cycle; also called randcat. */
    public static Cycles chooseCycles(List<Cycles> patterns) {
        return chooseInWith(oncePerCycle(), patterns);
    }

    /** Chooses by numbers from 0 to 1; the events are those of the numbers. */
    public static Cycles chooseWith(Cycles numbers, List<Cycles> patterns) {
        List<Cycles> choices = List.copyOf(patterns);
        return choices.isEmpty()
                ? Cycles.silence()
                : Signals.range(numbers, 0, choices.size()).outerBind(value -> chosen(value, choices));
    }

    /** Chooses by numbers from 0 to 1; the events are those of the patterns chosen. */
    public static Cycles chooseInWith(Cycles numbers, List<Cycles> patterns) {
        List<Cycles> choices = List.copyOf(patterns);
        return choices.isEmpty()
                ? Cycles.silence()
                : Signals.range(numbers, 0, choices.size()).innerBind(value -> chosen(value, choices));
    }

    private static Cycles chosen(Value value, List<Cycles> choices) {
        double number = Math.floor(Numbers.number(value, "choose"));
        return choices.get((int) Math.clamp(number, 0, choices.size() - 1));
    }

    /** Continuously, the value of one of the patterns, the likelier more often. */
    public static Cycles wchoose(List<Likely> patterns) {
        return patterns.isEmpty()
                ? Cycles.silence()
                : picked(Signals.rand(), patterns).outerBind(value -> at(value, patterns));
    }

    /** One of the patterns in each cycle, the likelier more often; also called wrandcat. */
    public static Cycles wchooseCycles(List<Likely> patterns) {
        return patterns.isEmpty()
                ? Cycles.silence()
                : picked(oncePerCycle(), patterns).innerBind(value -> at(value, patterns));
    }

    private static Cycles at(Value place, List<Likely> patterns) {
        return patterns.get((int) Numbers.number(place, "wchoose")).pattern();
    }

    /** The place in the list where the sum of the weights passes a random share of the whole sum. */
    private static Cycles picked(Cycles random, List<Likely> patterns) {
        Cycles total = Cycles.pure(Value.Num.ZERO);
        Cycles sums = Cycles.pure(new Value.Listed(List.of()));
        for (Likely likely : patterns) {
            total = total.appLeft(
                    likely.weight(),
                    (sum, weight) -> Value.of(Numbers.number(sum, "wchoose") + Numbers.number(weight, "wchoose")));
            Cycles sum = total;
            sums = sums.bind(list -> sum.map(value -> Arguments.appended(list, value)));
        }
        Cycles all = total;
        Cycles places = sums;
        return random.bind(number -> {
            double share = Numbers.number(number, "wchoose");
            Cycles sought =
                    all.appLeft(Cycles.pure(share), (sum, by) -> Value.of(Numbers.number(sum, "wchoose") * share));
            return places.appLeft(sought, Choices::firstAbove);
        });
    }

    private static Value firstAbove(Value sums, Value sought) {
        List<Value> list = Arguments.listed(sums);
        double wanted = Numbers.number(sought, "wchoose");
        for (int place = 0; place < list.size(); place++) {
            if (Numbers.number(list.get(place), "wchoose") > wanted) {
                return Value.of(place);
            }
        }
        throw new PatternFault("the weights of wchoose add up to nothing to choose from");
    }

    private static Cycles oncePerCycle() {
        return Structure.segment(Signals.rand(), Fraction.ONE);
    }

    /** So many parts of each cycle in random order, each once. */
    public static Cycles shuffle(Cycles pattern, Cycles parts) {
        return Arguments.each(parts, value -> shuffle(pattern, Numbers.parts(value, 0, "shuffle")));
    }

    public static Cycles shuffle(Cycles pattern, int parts) {
        return rearranged(pattern, parts, Structure.segment(order(parts), Fraction.of(parts)));
    }

    /** So many parts of each cycle chosen at random, some perhaps more than once. */
    public static Cycles scramble(Cycles pattern, Cycles parts) {
        return Arguments.each(parts, value -> scramble(pattern, Numbers.parts(value, 0, "scramble")));
    }

    public static Cycles scramble(Cycles pattern, int parts) {
        return rearranged(pattern, parts, Structure.segment(Signals.wholeRandom(parts), Fraction.of(parts)));
    }

    private static Cycles rearranged(Cycles pattern, int parts, Cycles places) {
        Fraction count = Fraction.of(parts);
        return places.innerBind(value -> {
            int place = (int) Numbers.number(value, "shuffle");
            Cycles part = Windows.zoom(pattern, Fraction.of(place, parts), Fraction.of(place + 1L, parts));
            return Time.repeatCycles(part, count).fast(count);
        });
    }

    /** The parts of a cycle as random numbers of the cycle order them: continuously, the part whose turn it is. */
    private static Cycles order(int parts) {
        return Cycles.of((begin, end, work, out) -> {
            work.steps(parts);
            double[] numbers = TimeHash.several(begin.cycle() + 0.5, parts);
            List<Integer> order = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                order.add(part);
            }
            order.sort((first, second) -> Double.compare(numbers[first], numbers[second]));
            long turn = begin.cyclePosition().times(Fraction.of(parts)).cycle();
            out.add(new Hap(null, new TimeSpan(begin, end), Value.of(order.get((int) turn)), List.of()));
        });
    }
}
