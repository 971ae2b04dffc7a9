package org.videotracker.model.pattern.notation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes bodies of every shape, and texts that are nearly notations. */
final class Bodies {
    private static final int DEPTH = 2;

    private static final String[] WORDS = {
        "a", "bd", "hh", "0", "1", "3", "-1.5", ".5", "1e2", "0x10", "~", "-", "c4", "g#3", "x^", "a_", "a.b", "Ä",
        "~~", "NaN"
    };
    private static final String[] PIECES = {
        "a",
        "bd",
        "0",
        "3",
        "0.5",
        "-1",
        "~",
        "-",
        ".",
        "..",
        "...",
        "_",
        "__",
        "^",
        " ",
        " ",
        " ",
        "\t",
        "*",
        "/",
        ":",
        "!",
        "?",
        "@",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "}%",
        "%",
        ",",
        "|",
        "(3,8)",
        "[a b]",
        "{a b}%3",
        "<a b>",
        "e",
        "@2",
        "!3",
        "?0.3",
        "*2",
        " . ",
        " .. ",
        ", ",
        " | ",
        "+",
        "\"",
        "é",
        "\uD83C\uDFB9",
        "\uD800",
        "\u0000"
    };

    private Bodies() {}

    static Arbitrary<Body> bodies() {
        return bodies(DEPTH);
    }

    /** Pieces of notations one after the other, of which some are notations and more are not. */
    static Arbitrary<String> texts() {
        Arbitrary<String> soups = Arbitraries.of(PIECES).list().ofMaxSize(9).map(pieces -> String.join("", pieces));
        Arbitrary<String> damaged = Combinators.combine(
                        bodies(), Arbitraries.doubles().between(0, 1), Arbitraries.of(PIECES))
                .as((body, place, piece) -> {
                    String text = Notation.print(body);
                    int at = (int) (place * text.length());
                    return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + 1));
                });
        return Arbitraries.oneOf(soups, damaged, bodies().map(Notation::print));
    }

    private static Arbitrary<Body> bodies(int depth) {
        Arbitrary<Body.Sequence> sequences = sequences(depth);
        Arbitrary<List<Body.Sequence>> several = sequences.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(5, sequences.map(Function.identity())),
                Tuple.of(1, several.map(Body.Stack::new)),
                Tuple.of(1, several.map(Body.Choice::new)),
                Tuple.of(1, several.map(Body.Feet::new)));
    }

    private static Arbitrary<Body.Sequence> sequences(int depth) {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        elements(depth).list().ofMinSize(1).ofMaxSize(4))
                .as(Body.Sequence::new);
    }

    private static Arbitrary<Element> elements(int depth) {
        return Combinators.combine(items(depth), modifiers(depth).list().ofMaxSize(3))
                .as(Element::new);
    }

    private static Arbitrary<Item> items(int depth) {
        Arbitrary<Item> words = Arbitraries.of(WORDS).map(Item.Word::new);
        if (depth == 0) {
            return words;
        }
        Arbitrary<List<Body.Sequence>> layers =
                sequences(depth - 1).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<Item> groups = bodies(depth - 1).map(Item.Group::new);
        Arbitrary<Item> polymeters =
                Combinators.combine(layers, items(depth - 1).optional()).as(Item.Polymeter::new);
        Arbitrary<Item> alternations = layers.map(Item.Alternation::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, words), Tuple.of(1, groups), Tuple.of(1, polymeters), Tuple.of(1, alternations));
    }

    private static Arbitrary<Modifier> modifiers(int depth) {
        Arbitrary<OptionalDouble> numbers = Arbitraries.oneOf(
                        Arbitraries.integers().between(-2, 9).map(whole -> (double) whole),
                        Arbitraries.doubles(),
                        Arbitraries.of(-0.0, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 1e21))
                .optional()
                .map(number -> number.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        int below = Math.max(0, depth - 1);
        Arbitrary<Item> operands = items(below);
        Arbitrary<Element> arguments = depth == 0
                ? Arbitraries.of(WORDS).map(word -> new Element(new Item.Word(word), List.of()))
                : elements(below);
        return Arbitraries.oneOf(
                numbers.map(Modifier.Weight::new),
                numbers.map(Modifier.Hold::new),
                numbers.map(Modifier.Replicate::new),
                numbers.map(Modifier.Degrade::new),
                operands.map(Modifier.Fast::new),
                operands.map(Modifier.Slow::new),
                operands.map(Modifier.Tail::new),
                operands.map(Modifier.Range::new),
                Combinators.combine(arguments, arguments, arguments.optional()).as(Modifier.Euclid::new));
    }
}
