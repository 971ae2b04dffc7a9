package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Time;
import org.videotracker.model.pattern.cycle.Windows;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that move and stretch time. */
final class TimeWords implements Theme {
    private static final Parameter FACTOR = Parameter.of("factor", Kind.PATTERN);
    private static final Parameter FUNCTION = Parameter.of("change", Kind.FUNCTION);
    private static final List<Parameter> STRETCH =
            List.of(Parameter.of("from", Kind.PATTERN), Parameter.of("to", Kind.PATTERN));

    @Override
    public List<Word> words() {
        return List.of(
                method("fast density", "factor", "Plays so many cycles in one.", "s(\"kick snare\"):fast(2)"),
                method("slow sparsity", "factor", "Plays one cycle in so many.", "s(\"kick snare\"):slow(2)"),
                method(
                        "early",
                        "cycles",
                        "Moves the pattern to the front, by so many cycles.",
                        "s(\"kick snare hat hat\"):early(\"1/4\")"),
                method(
                        "late",
                        "cycles",
                        "Moves the pattern to the back, by so many cycles.",
                        "s(\"kick snare hat hat\"):late(0.25)"),
                method("rev", "Plays each cycle backwards.", "n(\"0 1 2 3\"):rev()"),
                method("palindrome", "Plays each second cycle backwards.", "n(\"0 1 2\"):palindrome()"),
                method(
                        "iter",
                        "parts",
                        "Divides the cycle into parts, and lets each cycle begin a part later than the one before.",
                        "n(\"0 1 2 3\"):iter(4)"),
                method(
                        "iterBack iterback",
                        "parts",
                        "As iter, each cycle beginning a part earlier.",
                        "n(\"0 1 2 3\"):iterBack(4)"),
                method(
                        "repeatCycles",
                        "times",
                        "Plays each cycle so many times before the next.",
                        "s(\"<kick snare>\"):repeatCycles(2)"),
                method(
                        "inside",
                        List.of(FACTOR, FUNCTION),
                        "Applies a function as if one cycle were so many.",
                        "n(\"0 1 2 3 4 5\"):inside(2, rev)"),
                method(
                        "outside",
                        List.of(FACTOR, FUNCTION),
                        "Applies a function to so many cycles as if they were one.",
                        "n(\"<0 1 2 3>\"):outside(4, rev)"),
                method(
                        "swingBy",
                        List.of(Parameter.of("amount", Kind.PATTERN), Parameter.of("parts", Kind.PATTERN)),
                        "Divides the cycle into parts, and delays the second half of each by the amount of half a part.",
                        "s(\"hat*8\"):swingBy(\"1/3\", 4)"),
                method("swing", "parts", "As swingBy with a third.", "s(\"hat*8\"):swing(4)"),
                method(
                        "brak",
                        "Squeezes each second cycle into half of its time, a quarter late: a breakbeat.",
                        "s(\"kick snare\"):brak()"),
                method(
                        "nudge",
                        "seconds",
                        "Has each event played so many seconds later, or earlier where they are below 0.",
                        "s(\"hat*4\"):nudge(\"0 0.01\")"),
                method(
                        "compress",
                        STRETCH,
                        "Squeezes each cycle into a stretch of it, and leaves the rest silent.",
                        "s(\"kick snare\"):compress(0.25, 0.75)"),
                method(
                        "zoom zoomArc",
                        STRETCH,
                        "Plays only a stretch of each cycle, as long as a cycle.",
                        "n(\"0 1 2 3\"):zoom(0.25, 0.75)"),
                method(
                        "fastGap fastgap",
                        "factor",
                        "Plays each cycle faster, and leaves the time that it saves silent.",
                        "s(\"kick snare\"):fastGap(2)"),
                method(
                        "linger",
                        "part",
                        "Repeats the first part of each cycle to fill it; a negative part is the last one.",
                        "n(\"0 1 2 3\"):linger(0.25)"),
                method(
                        "ribbon rib",
                        List.of(Parameter.of("offset", Kind.PATTERN), Parameter.of("cycles", Kind.PATTERN)),
                        "Loops so many cycles of the pattern, from an offset on.",
                        "n(\"<0 1 2 3>\"):ribbon(1, 2)"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "fast" -> Time.fast(given.pattern(0), given.pattern(1));
            case "slow" -> Time.slow(given.pattern(0), given.pattern(1));
            case "early" -> Time.early(given.pattern(0), given.pattern(1));
            case "late" -> Time.late(given.pattern(0), given.pattern(1));
            case "rev" -> Time.rev(given.pattern(0));
            case "palindrome" -> Time.palindrome(given.pattern(0));
            case "iter" -> Time.iter(given.pattern(0), given.pattern(1));
            case "iterBack" -> Time.iterBack(given.pattern(0), given.pattern(1));
            case "repeatCycles" -> Time.repeatCycles(given.pattern(0), given.pattern(1));
            case "inside" -> Time.inside(given.pattern(0), given.pattern(1), given.function(2));
            case "outside" -> Time.outside(given.pattern(0), given.pattern(1), given.function(2));
            case "swingBy" -> Time.swingBy(given.pattern(0), given.pattern(1), given.pattern(2));
            case "swing" -> Time.swing(given.pattern(0), given.pattern(1));
            case "brak" -> Time.brak(given.pattern(0));
            case "nudge" -> Time.nudge(given.pattern(0), given.pattern(1));
            case "compress" -> Windows.compress(given.pattern(0), given.pattern(1), given.pattern(2));
            case "zoom" -> Windows.zoom(given.pattern(0), given.pattern(1), given.pattern(2));
            case "fastGap" -> Windows.fastGap(given.pattern(0), given.pattern(1));
            case "linger" -> Windows.linger(given.pattern(0), given.pattern(1));
            case "ribbon" -> Windows.ribbon(given.pattern(0), given.pattern(1), given.pattern(2));
            default -> throw Theme.unknown(word);
        };
    }
}
