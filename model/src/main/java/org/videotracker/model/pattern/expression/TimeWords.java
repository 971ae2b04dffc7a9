package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Entry.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that move and stretch time. */
final class TimeWords {
    private TimeWords() {}

    static List<Entry> all() {
        return List.of(
                method(
                        "fast density",
                        List.of(Parameter.of("factor", Kind.NUMBER)),
                        "Speeds a pattern up by a factor.",
                        "s(\"kick snare\"):fast(2)",
                        given -> given.pattern(0).fast(Fraction.of(given.number(1)))),
                method(
                        "slow sparsity",
                        List.of(Parameter.of("factor", Kind.NUMBER)),
                        "Slows a pattern down by a factor.",
                        "s(\"kick snare\"):slow(2)",
                        given -> given.pattern(0).slow(Fraction.of(given.number(1)))),
                method(
                        "apply",
                        List.of(Parameter.of("function", Kind.FUNCTION)),
                        "What a function makes of a pattern.",
                        "s(\"kick snare\"):apply(function(p) return p:fast(2) end)",
                        given -> given.function(1).apply(given.pattern(0))));
    }
}
