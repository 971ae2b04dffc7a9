package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.model.rejection.Rejection.Code;

/** Reads functions of a value. Texts in them are words, and no notation. */
final class FormulaReading {
    private static final int MOST_PARAMETERS = 3;
    private static final Map<String, Word> WORDS =
            ValueWords.all().stream().collect(Collectors.toUnmodifiableMap(Word::name, word -> word));

    private final List<String> names;

    private FormulaReading(List<String> names) {
        this.names = names;
    }

    static Formula read(Expression given, Place place) throws ExpressionException {
        if (!(given instanceof Expression.Lambda(List<String> names, Expression body))) {
            throw place.mustBe(Kind.VALUE_FUNCTION.description(), given, "Write function(v) return v * 2 end.");
        }
        if (names.isEmpty() || names.size() > MOST_PARAMETERS) {
            throw place.error(
                    Code.ILLEGAL_VALUE,
                    place + " is given the value of an event, when it begins, and how long it lasts, and names "
                            + names.size() + ".",
                    "");
        }
        return new FormulaReading(names).formula(body, place);
    }

    private Formula formula(Expression expression, Place place) throws ExpressionException {
        return switch (expression) {
            case Expression.Number(double number) -> constant(Value.of(number));
            case Expression.Text(String text) -> constant(Value.of(text));
            case Expression.Flag(boolean flag) -> constant(Value.of(flag));
            case Expression.Variable(String name) -> given(name, place);
            case Expression.Call(String word, List<Expression> arguments) -> call(word, arguments, place);
            case Expression.Items _, Expression.Named _, Expression.Lambda _ ->
                throw place.mustBe("made of values", expression, "");
        };
    }

    private static Formula constant(Value value) {
        return event -> value;
    }

    private Formula given(String name, Place place) throws ExpressionException {
        int index = names.indexOf(name);
        if (index < 0) {
            throw place.error(
                    Code.UNKNOWN,
                    place + " uses \"" + name + "\", which another function is given.",
                    "It can use the value, the time and the length of its event.");
        }
        return event -> event.get(index);
    }

    private Formula call(String word, List<Expression> arguments, Place place) throws ExpressionException {
        Word found = WORDS.get(word);
        if (found == null) {
            throw place.error(
                    Code.UNKNOWN,
                    "There is no function \"" + word + "\" of values.",
                    NearMatches.nearest(word, WORDS.keySet()));
        }
        if (arguments.size() < found.fewest()
                || arguments.size() > found.parameters().size()) {
            throw place.error(
                    Code.ILLEGAL_VALUE,
                    "The function \"" + word + "\" of values takes "
                            + found.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")) + ".",
                    "");
        }
        List<Formula> parts = new ArrayList<>();
        for (Expression argument : arguments) {
            parts.add(formula(argument, place));
        }
        return event -> ValueWords.meaning(
                word, parts.stream().map(part -> part.of(event)).toList());
    }
}
