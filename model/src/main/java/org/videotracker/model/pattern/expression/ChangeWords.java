package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Conditions;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Layers;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that apply a function at some times, or to copies. */
final class ChangeWords implements Theme {
    private static final Parameter FUNCTION = Parameter.of("change", Kind.FUNCTION);
    private static final List<Parameter> FUNCTIONS = List.of(Parameter.many("change", Kind.FUNCTION));
    private static final String LEVEL = "gain";

    @Override
    public List<Word> words() {
        return List.of(
                method(
                        "apply",
                        List.of(FUNCTION),
                        "What a function makes of the pattern.",
                        "s(\"kick snare\"):apply(function(p) return p:fast(2) end)"),
                change(
                        "every firstOf",
                        "cycles",
                        "Applies a function in the first of so many cycles.",
                        "n(\"0 1 2 3\"):every(4, function(p) return p:rev() end)"),
                change(
                        "lastOf",
                        "cycles",
                        "Applies a function in the last of so many cycles.",
                        "n(\"0 1 2 3\"):lastOf(4, fast(2))"),
                change(
                        "when",
                        "condition",
                        "Applies a function while a condition is neither 0 nor false.",
                        "n(\"0 1 2 3\"):when(\"<1 0>\", rev)"),
                method(
                        "whenmod",
                        List.of(Parameter.of("round", Kind.PATTERN), Parameter.of("from", Kind.PATTERN), FUNCTION),
                        "Applies a function in those cycles of each round that come from a number on.",
                        "n(\"0 1 2 3\"):whenmod(4, 2, rev)"),
                change(
                        "chunk slowChunk",
                        "parts",
                        "Applies a function to one of so many parts of the cycle, to the next part in each cycle.",
                        "n(\"0 1 2 3\"):chunk(4, ply(2))"),
                change(
                        "chunkBack",
                        "parts",
                        "As chunk, from the last part to the first.",
                        "n(\"0 1 2 3\"):chunkBack(4, ply(2))"),
                change(
                        "fastChunk",
                        "parts",
                        "As chunk, without repeating the cycles of the pattern.",
                        "n(\"<0 4> 1 2 3\"):fastChunk(4, ply(2))"),
                method(
                        "superimpose",
                        FUNCTIONS,
                        "The pattern together with what functions make of it.",
                        "n(\"0 2\"):superimpose(add(n(7)), fast(2))"),
                method(
                        "layer",
                        FUNCTIONS,
                        "What functions make of the pattern, all at once, without the pattern itself.",
                        "n(\"0 2\"):layer(rev, fast(2))"),
                change(
                        "off",
                        "cycles",
                        "The pattern together with a late and changed copy.",
                        "n(\"0 2\"):off(0.125, add(n(12)))"),
                method(
                        "echo",
                        List.of(
                                Parameter.of("times", Kind.PATTERN),
                                Parameter.of("cycles", Kind.PATTERN),
                                Parameter.of("feedback", Kind.PATTERN)),
                        "Repeats each event so many times in all, each so many cycles after the one before, its volume"
                                + " multiplied by the feedback.",
                        "s(\"snare\"):echo(3, 0.125, 0.6)"),
                method(
                        "stut",
                        List.of(
                                Parameter.of("times", Kind.PATTERN),
                                Parameter.of("feedback", Kind.PATTERN),
                                Parameter.of("cycles", Kind.PATTERN)),
                        "As echo, with its arguments in Tidal's older order.",
                        "s(\"snare\"):stut(3, 0.6, 0.125)"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "apply" -> given.function(1).apply(given.pattern(0));
            case "every" -> Conditions.every(given.pattern(0), given.pattern(1), given.function(2));
            case "lastOf" -> Conditions.lastOf(given.pattern(0), given.pattern(1), given.function(2));
            case "when" -> Conditions.when(given.pattern(0), given.pattern(1), given.function(2));
            case "whenmod" ->
                Conditions.whenmod(given.pattern(0), given.pattern(1), given.pattern(2), given.function(3));
            case "chunk" -> Conditions.chunk(given.pattern(0), given.pattern(1), given.function(2));
            case "chunkBack" -> Conditions.chunkBack(given.pattern(0), given.pattern(1), given.function(2));
            case "fastChunk" -> Conditions.fastChunk(given.pattern(0), given.pattern(1), given.function(2));
            case "superimpose" -> Layers.superimpose(given.pattern(0), given.functions(1));
            case "layer" -> Layers.layer(given.pattern(0), given.functions(1));
            case "off" -> Layers.off(given.pattern(0), given.pattern(1), given.function(2));
            case "echo" -> Layers.echo(given.pattern(0), given.pattern(1), given.pattern(2), given.pattern(3), LEVEL);
            case "stut" -> Layers.stut(given.pattern(0), given.pattern(1), given.pattern(2), given.pattern(3), LEVEL);
            default -> throw Theme.unknown(word);
        };
    }

    private static Word change(String names, String argument, String description, String example) {
        return method(names, List.of(Parameter.of(argument, Kind.PATTERN), FUNCTION), description, example);
    }
}
