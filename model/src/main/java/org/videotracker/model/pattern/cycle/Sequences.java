package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Patterns after each other, and on top of each other. */
public final class Sequences {
    private Sequences() {}

    /**
     * A pattern with its share of the time.
     *
     * @param weight zero leaves the pattern out
     */
    public record Weighted(Fraction weight, Cycles pattern) {
        public static Weighted of(double weight, Cycles pattern) {
            return new Weighted(Fraction.of(weight), pattern);
        }

        /** As long as the pattern has steps; one step where that is unknown. */
        public static Weighted bySteps(Cycles pattern) {
            Fraction steps = pattern.steps();
            return new Weighted(steps == null ? Fraction.ONE : steps, pattern);
        }
    }

    /** The patterns after each other in each cycle; also called fastcat. */
    public static Cycles seq(List<Cycles> patterns) {
        List<Cycles> turns = List.copyOf(patterns);
        return turns.size() < 2
                ? cat(turns)
                : Cycles.of(new Sequence(turns.size(), turns::get, turns.size()), Fraction.of(turns.size()));
    }

    public static Cycles seq(Cycles... patterns) {
        return seq(List.of(patterns));
    }

    /** As {@link #seq(List)}, of so many patterns that are made when they are asked. */
    public static Cycles seq(int count, IntFunction<Cycles> patternAt) {
        if (count == 0) {
            return Cycles.silence().withSteps(null);
        }
        return count == 1 ? patternAt.apply(0) : Cycles.of(new Sequence(count, patternAt, count), Fraction.of(count));
    }

    /** A pattern in each cycle, in turn; also called slowcat. */
    public static Cycles cat(List<Cycles> patterns) {
        List<Cycles> turns = List.copyOf(patterns);
        if (turns.isEmpty()) {
            return Cycles.silence().withSteps(null);
        }
        return turns.size() == 1
                ? turns.getFirst()
                : Cycles.of(new Sequence(turns.size(), turns::get, 1), commonSteps(turns));
    }

    public static Cycles cat(Cycles... patterns) {
        return cat(List.of(patterns));
    }

    /** As {@link #cat(List)}, of so many patterns that are made when they are asked. */
    public static Cycles cat(int count, IntFunction<Cycles> patternAt) {
        if (count == 0) {
            return Cycles.silence().withSteps(null);
        }
        return count == 1 ? patternAt.apply(0) : Cycles.of(new Sequence(count, patternAt, 1));
    }

    /** All patterns at once. */
    public static Cycles stack(List<Cycles> patterns) {
        Cycles[] layers = patterns.toArray(Cycles[]::new);
        return Cycles.of(
                (begin, end, work, out) -> {
                    for (Cycles layer : layers) {
                        layer.answer(begin, end, work, out);
                    }
                },
                commonSteps(patterns));
    }

    public static Cycles stack(Cycles... patterns) {
        return stack(List.of(patterns));
    }

    private static @Nullable Fraction commonSteps(List<Cycles> patterns) {
        Fraction common = null;
        for (Cycles pattern : patterns) {
            common = Steps.common(common, pattern.steps());
        }
        return common;
    }

    /** The patterns after each other in each cycle, each as long as its weight. */
    public static Cycles timeCat(List<Weighted> patterns) {
        if (patterns.isEmpty()) {
            return Cycles.nothing();
        }
        if (patterns.size() == 1) {
            Weighted only = patterns.getFirst();
            Cycles alone = Cycles.of(only.pattern()::answer);
            return only.pattern().steps() == null ? alone : alone.withSteps(only.weight());
        }
        Fraction total = Fraction.ZERO;
        for (Weighted weighted : patterns) {
            total = total.plus(weighted.weight());
        }
        boolean isOrdered =
                patterns.stream().noneMatch(weighted -> weighted.weight().isBelow(Fraction.ZERO));
        return isOrdered ? shared(patterns, total) : overlapping(patterns, total);
    }

    private static Cycles shared(List<Weighted> patterns, Fraction total) {
        List<Weighted> sharing = patterns.stream()
                .filter(weighted -> !weighted.weight().isZero())
                .toList();
        Fraction begin = Fraction.ZERO;
        Cycles[] shared = new Cycles[sharing.size()];
        Fraction[] begins = new Fraction[sharing.size()];
        Fraction[] lengths = new Fraction[sharing.size()];
        for (int index = 0; index < shared.length; index++) {
            Weighted weighted = sharing.get(index);
            shared[index] = weighted.pattern();
            begins[index] = begin.dividedBy(total);
            lengths[index] = weighted.weight().dividedBy(total);
            begin = begin.plus(weighted.weight());
        }
        return Cycles.of(new Shares(shared, begins, lengths), total);
    }

    /** A negative weight silences its pattern and sets the next ones back, as in Strudel. */
    private static Cycles overlapping(List<Weighted> patterns, Fraction total) {
        List<Cycles> placed = new ArrayList<>();
        Fraction begin = Fraction.ZERO;
        for (Weighted weighted : patterns) {
            Fraction end = begin.plus(weighted.weight());
            if (!begin.equals(end)) {
                placed.add(Windows.compress(weighted.pattern(), begin.dividedBy(total), end.dividedBy(total)));
            }
            begin = end;
        }
        return stack(placed).withSteps(total);
    }

    /** Each pattern for so many cycles, as many of its own, then the next. The weights are cycles. */
    public static Cycles arrange(List<Weighted> sections) {
        Fraction total = Fraction.ZERO;
        List<Weighted> played = new ArrayList<>();
        for (Weighted section : sections) {
            total = total.plus(section.weight());
            played.add(new Weighted(section.weight(), section.pattern().fast(section.weight())));
        }
        return timeCat(played).slow(total);
    }

    /**
     * All patterns at once, with steps of the same length: each is repeated until the steps of all come out even. Patterns
     * whose number of steps is unknown are left out.
     */
    public static Cycles polymeter(List<Cycles> patterns) {
        List<Cycles> known =
                patterns.stream().filter(pattern -> pattern.steps() != null).toList();
        Fraction common = commonSteps(known);
        if (common == null) {
            return Cycles.silence();
        }
        return common.isZero() ? Cycles.nothing() : polymeter(known, common);
    }

    /** All patterns at once, each run so fast that a cycle has so many of its steps. */
    public static Cycles polymeter(List<Cycles> patterns, Fraction stepsPerCycle) {
        return stack(patterns.stream()
                        .map(pattern -> pace(pattern, stepsPerCycle))
                        .toList())
                .withSteps(stepsPerCycle);
    }

    /** Runs a pattern so fast that a cycle has so many of its steps. */
    public static Cycles pace(Cycles pattern, Fraction stepsPerCycle) {
        Fraction steps = pattern.steps();
        if (steps == null) {
            return pattern;
        }
        return steps.isZero()
                ? Cycles.nothing()
                : pattern.fast(stepsPerCycle.dividedBy(steps)).withSteps(stepsPerCycle);
    }
}
