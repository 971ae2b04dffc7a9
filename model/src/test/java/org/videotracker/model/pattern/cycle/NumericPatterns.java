package org.videotracker.model.pattern.cycle;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated patterns of whole numbers from -20 to 20. */
public final class NumericPatterns {
    private static final int DEPTH = 3;

    private NumericPatterns() {}

    public static Arbitrary<Cycles> any() {
        return nested(DEPTH);
    }

    public static Arbitrary<Fraction> factor() {
        return Arbitraries.of(
                Fraction.of(2), Fraction.of(3), Fraction.of(1, 2), Fraction.of(3, 2), Fraction.of(2, 5), Fraction.ONE);
    }

    private static Arbitrary<Cycles> nested(int depth) {
        Arbitrary<Cycles> number = Arbitraries.integers().between(-20, 20).map(whole -> Cycles.pure((double) whole));
        if (depth == 0) {
            return Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(6, number), net.jqwik.api.Tuple.of(1, Arbitraries.create(Cycles::silence)));
        }
        Arbitrary<Cycles> part = nested(depth - 1);
        Arbitrary<List<Cycles>> several = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                part,
                several.map(Sequences::seq),
                several.map(Sequences::cat),
                several.map(Sequences::stack),
                part.flatMap(pattern -> factor().map(pattern::fast)),
                part.flatMap(pattern -> factor().map(pattern::late)));
    }

    /** The events of the first cycles, sorted, without the characters that made them. */
    public static List<String> lines(Cycles pattern) {
        return HapLines.withoutRanges(HapLines.of(pattern.query(Fraction.ZERO, Fraction.of(4))));
    }
}
