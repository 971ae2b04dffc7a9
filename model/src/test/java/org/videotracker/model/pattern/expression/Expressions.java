package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.videotracker.model.pattern.expression.Parameter.Presence;
import org.videotracker.model.pattern.expression.Word.Form;

/** Makes expressions that mean something out of a random source, of all words of the vocabulary. */
public final class Expressions {
    private static final List<String> NOTATIONS =
            List.of("kick*2", "0 1 [2 3]", "c4 [e4 g4]", "<0 1>(3,8)", "~ a", "1", "hat:2 hat?", "{0 1 2}%4", "0 .. 3");
    private static final List<Double> NUMBERS = List.of(0.25, 1.0, 2.0, 3.0, 0.0, -1.0, 4.0, 1.0 / 3);
    private static final List<Word> WORDS = Vocabulary.words();

    private final RandomGenerator random;
    private int given;

    public Expressions(RandomGenerator random) {
        this.random = random;
    }

    public static Arbitrary<Expression> any() {
        return Arbitraries.longs().map(seed -> new Expressions(new SplittableRandom(seed)).next());
    }

    /** One that can be compiled, at most so large as people write them. */
    public Expression next() {
        while (true) {
            Expression expression = pattern(1 + random.nextInt(4), List.of());
            try {
                Vocabulary.compile(expression);
                return expression;
            } catch (ExpressionException unbuildable) {
                // some words refuse patterns that have no steps: draw again
            }
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Expression pattern(int depth, List<String> names) {
        if (!names.isEmpty() && random.nextInt(3) == 0) {
            return new Expression.Variable(pick(names));
        }
        if (depth == 0 || random.nextInt(6) == 0) {
            return switch (random.nextInt(6)) {
                case 0 -> new Expression.Number(pick(NUMBERS));
                case 1 -> new Expression.Flag(random.nextBoolean());
                default -> new Expression.Text(pick(NOTATIONS));
            };
        }
        return random.nextInt(12) == 0 ? new Expression.Items(patterns(depth - 1, names)) : call(depth, names);
    }

    private List<Expression> patterns(int depth, List<String> names) {
        List<Expression> patterns = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            patterns.add(pattern(depth, names));
        }
        return patterns;
    }

    private Expression call(int depth, List<String> names) {
        Word word = pick(WORDS);
        List<String> called = new ArrayList<>(word.aliases());
        called.add(word.name());
        List<Expression> arguments = new ArrayList<>();
        boolean isBare = word.form() == Form.CONTROL && random.nextBoolean();
        for (Parameter parameter :
                word.parameters().subList(isBare ? 1 : 0, word.parameters().size())) {
            boolean isLeftOut =
                    parameter.presence() == Presence.OPTIONAL && word.form() != Form.CONTROL && random.nextBoolean();
            int times = isLeftOut ? 0 : parameter.presence() == Presence.MANY ? 1 + random.nextInt(3) : 1;
            for (int i = 0; i < times; i++) {
                arguments.add(argument(parameter, depth - 1, names));
            }
        }
        return new Expression.Call(pick(called), arguments);
    }

    private Expression argument(Parameter parameter, int depth, List<String> names) {
        return switch (parameter.kind()) {
            case PATTERN -> pattern(depth, names);
            case NUMBER -> new Expression.Number(pick(NUMBERS));
            case COUNT -> new Expression.Number(1 + random.nextInt(4));
            case NAME ->
                new Expression.Text(
                        parameter.options().isEmpty()
                                ? pick(List.of("sustain", "my kick\n"))
                                : pick(parameter.options()));
            case FUNCTION -> lambda(depth, names);
            case VALUE_FUNCTION -> new Expression.Lambda(List.of("v", "begin", "length"), value(2));
            case VALUE -> throw new IllegalStateException("no word of patterns takes a value");
            case LIST -> new Expression.Items(patterns(depth, names));
            case CHOICES ->
                random.nextBoolean()
                        ? new Expression.Items(patterns(depth, names))
                        : new Expression.Named(
                                new TreeMap<>(Map.of("end", pattern(depth, names), "a b", pattern(depth, names))));
            case WEIGHTED -> new Expression.Items(List.of(new Expression.Number(2), pattern(depth, names)));
            case WITH_WEIGHT -> new Expression.Items(List.of(pattern(depth, names), new Expression.Number(2)));
        };
    }

    /** What a function of a value makes of it, or of the time or length of its event. */
    private Expression value(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return new Expression.Variable(pick(List.of("v", "begin", "length")));
        }
        Word word = pick(Vocabulary.valueWords());
        List<Expression> arguments = new ArrayList<>(List.of(value(depth - 1)));
        for (Parameter parameter :
                word.parameters().subList(1, word.parameters().size())) {
            if (parameter.name().equals("name")) {
                arguments.add(new Expression.Text("vol"));
            } else if (parameter.presence() == Presence.REQUIRED || random.nextBoolean()) {
                arguments.add(random.nextBoolean() ? new Expression.Number(pick(NUMBERS)) : value(depth - 1));
            }
        }
        return new Expression.Call(word.name(), arguments);
    }

    private Expression lambda(int depth, List<String> names) {
        given++;
        String name = "given" + given;
        List<String> inner = new ArrayList<>(names);
        inner.add(name);
        return new Expression.Lambda(List.of(name), pattern(depth, inner));
    }
}
