package org.videotracker.model.pattern.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;

/** Patterns to try combinators on, by the Strudel code that makes the same. */
final class Fixtures {
    static final String FOUR_CODE = "seq('a','b','c','d')";
    static final String NESTED_CODE = "seq('a',seq('b','c'),silence,'d')";
    static final String TURNS_CODE = "cat('a',seq('b','c'),seq('d','e','f'))";
    static final String LONG_CODE = "cat('a','b','c').slow(3/2)";
    static final String LAYERS_CODE = "stack(seq(0,1,2),seq(10,11).slow(5/2))";
    static final String WEIGHTED_CODE = "timeCat([3,1],[1,2],[2,seq(3,4)])";

    static final Cycles FOUR = seq("a", "b", "c", "d");
    static final Cycles NESTED = Sequences.seq(Cycles.pure("a"), seq("b", "c"), Cycles.silence(), Cycles.pure("d"));
    static final Cycles TURNS = Sequences.cat(Cycles.pure("a"), seq("b", "c"), seq("d", "e", "f"));
    static final Cycles LONG =
            Sequences.cat(Cycles.pure("a"), Cycles.pure("b"), Cycles.pure("c")).slow(Fraction.of(3, 2));
    static final Cycles LAYERS =
            Sequences.stack(numbers(0, 1, 2), numbers(10, 11).slow(Fraction.of(5, 2)));
    static final Cycles WEIGHTED = Sequences.timeCat(
            List.of(Weighted.of(3, Cycles.pure(1)), Weighted.of(1, Cycles.pure(2)), Weighted.of(2, numbers(3, 4))));
    static final Cycles LATE = numbers(5, 6, 7).late(Fraction.of(1, 5));
    static final Cycles WORDED = Sequences.seq(
            Cycles.pure("a").located(new SourceRange(0, 0, 1)), Cycles.pure("b").located(new SourceRange(0, 2, 3)));

    private Fixtures() {}

    static Map<String, Cycles> byCode() {
        Map<String, Cycles> byCode = new LinkedHashMap<>(numericByCode());
        byCode.put("seq('a','b','c','d')", FOUR);
        byCode.put("seq('a',seq('b','c'),silence,'d')", NESTED);
        byCode.put("cat('a',seq('b','c'),seq('d','e','f'))", TURNS);
        byCode.put("cat('a','b','c').slow(3/2)", LONG);
        byCode.put("\"a b\"", WORDED);
        return byCode;
    }

    static Map<String, Cycles> numericByCode() {
        Map<String, Cycles> byCode = new LinkedHashMap<>();
        byCode.put("stack(seq(0,1,2),seq(10,11).slow(5/2))", LAYERS);
        byCode.put("timeCat([3,1],[1,2],[2,seq(3,4)])", WEIGHTED);
        byCode.put("seq(5,6,7).late(1/5)", LATE);
        byCode.put("cat(0,1,2,3)", Sequences.cat(Cycles.pure(0), Cycles.pure(1), Cycles.pure(2), Cycles.pure(3)));
        byCode.put("pure(2)", Cycles.pure(2));
        byCode.put("saw", Signals.saw());
        return byCode;
    }

    static Cycles seq(String... words) {
        return Sequences.seq(java.util.Arrays.stream(words).map(Cycles::pure).toList());
    }

    static Cycles numbers(double... numbers) {
        return Sequences.seq(
                java.util.Arrays.stream(numbers).mapToObj(Cycles::pure).toList());
    }

    static Cycles alternating(double... numbers) {
        return Sequences.cat(
                java.util.Arrays.stream(numbers).mapToObj(Cycles::pure).toList());
    }
}
