package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Word.Form;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * Reads an expression once: finds its words, checks what they are given, reads its notation and numbers it. What comes of it
 * can be built any number of times.
 */
final class Reading {
    private final Map<String, Entry> words;
    private final boolean isShallow;
    private final List<String> notations = new ArrayList<>();

    /**
     * @param words by name and alias
     * @param isShallow whether calls within the call that is read are taken to be right, as those that were read before
     */
    Reading(Map<String, Entry> words, boolean isShallow) {
        this.words = words;
        this.isShallow = isShallow;
    }

    /** The mini-notation that was read, in reading order: the ordinals of source ranges count these. */
    List<String> notations() {
        return notations;
    }

    Part<Cycles> pattern(Expression expression, Place place, @Nullable Names names) throws ExpressionException {
        return switch (expression) {
            case Expression.Number(double value) -> constant(Cycles.pure(value));
            case Expression.Flag(boolean value) -> constant(Cycles.pure(Value.of(value)));
            case Expression.Text(String text) -> constant(notation(text, place));
            case Expression.Call call ->
                isShallow && place.outer() != null ? constant(Cycles.silence()) : call(call, place, names);
            case Expression.Variable(String name) ->
                isShallow ? constant(Cycles.silence()) : variable(name, place, names);
            case Expression.Items(List<Expression> items)
            when !items.isEmpty() -> {
                Part<List<Cycles>> parts = list(items, place, names);
                yield scope -> Sequences.seq(parts.in(scope));
            }
            case Expression.Items _, Expression.Lambda _, Expression.Named _ ->
                throw place.mustBe(Kind.PATTERN.description(), expression, "");
        };
    }

    private static Part<Cycles> constant(Cycles cycles) {
        return scope -> cycles;
    }

    private Cycles notation(String text, Place place) throws ExpressionException {
        try {
            Notation notation = Notation.parse(text);
            notations.add(text);
            return isShallow ? Cycles.silence() : notation.cycles(notations.size() - 1);
        } catch (NotationException mistake) {
            throw place.error(
                    Code.ILLEGAL_VALUE,
                    "Column " + mistake.column() + " of the notation " + LuaLiteral.shortened(text) + ": "
                            + mistake.getMessage() + ".",
                    "");
        }
    }

    private static Part<Cycles> variable(String name, Place place, @Nullable Names names) throws ExpressionException {
        for (Names inner = names; inner != null; inner = inner.outer()) {
            if (inner.name().equals(name)) {
                return scope -> scope.get(name);
            }
        }
        throw place.error(
                Code.UNKNOWN,
                "What a function of a pattern is given, here \"" + name + "\", is used outside of it.",
                "");
    }

    private Part<Cycles> call(Expression.Call call, Place place, @Nullable Names names) throws ExpressionException {
        Entry entry = words.get(call.function());
        if (entry == null) {
            throw place.error(
                    Code.UNKNOWN,
                    "There is no function \"" + call.function() + "\" of patterns.",
                    NearMatches.nearest(call.function(), words.keySet()));
        }
        @Nullable Part<?>[] parts = arguments(entry.word(), call, place, names);
        return scope -> {
            scope.budget().step();
            @Nullable Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                @Nullable Part<?> part = parts[i];
                values[i] = part == null ? null : part.in(scope);
            }
            return entry.of(new Given(values));
        };
    }

    private @Nullable Part<?>[] arguments(Word word, Expression.Call call, Place place, @Nullable Names names)
            throws ExpressionException {
        List<Expression> given = call.arguments();
        List<Parameter> parameters = word.parameters();
        requireCount(word, call.function(), given.size(), place);
        @Nullable Part<?>[] parts = new Part<?>[parameters.size()];
        int skipped = word.form() == Form.CONTROL ? parameters.size() - given.size() : 0;
        int single = word.takesMany() ? parameters.size() - 1 : given.size();
        for (int i = 0; i < single; i++) {
            Parameter parameter = parameters.get(i + skipped);
            parts[i + skipped] = argument(given.get(i), parameter, place.of(call.function(), parameter), names);
        }
        if (word.takesMany()) {
            Parameter parameter = parameters.getLast();
            Place inner = place.of(call.function(), parameter);
            List<Part<?>> many = new ArrayList<>();
            for (Expression item : given.subList(single, given.size())) {
                many.add(argument(item, parameter, inner, names));
            }
            parts[single] = scope -> many.stream().map(part -> part.in(scope)).toList();
        }
        return parts;
    }

    private static void requireCount(Word word, String name, int given, Place place) throws ExpressionException {
        int least = word.fewest();
        int most = word.takesMany() ? Integer.MAX_VALUE : word.parameters().size();
        if (given < least || given > most) {
            String wanted = least == most
                    ? String.valueOf(least)
                    : most == Integer.MAX_VALUE ? "at least " + least : least + ".." + most;
            throw place.error(
                    Code.ILLEGAL_VALUE,
                    "The function \"" + name + "\" of patterns takes " + wanted
                            + " arguments, its pattern included, not " + given + ".",
                    "It takes "
                            + String.join(
                                    ", ",
                                    word.parameters().stream()
                                            .map(Parameter::name)
                                            .toList())
                            + ".");
        }
    }

    private Part<?> argument(Expression given, Parameter parameter, Place place, @Nullable Names names)
            throws ExpressionException {
        Kind kind = parameter.kind();
        return switch (kind) {
            case PATTERN -> pattern(given, place, names);
            case NUMBER, COUNT -> number(given, kind, place);
            case NAME -> name(given, parameter, place);
            case FUNCTION -> function(given, place, names);
            case VALUE_FUNCTION -> {
                Formula formula = FormulaReading.read(given, place);
                yield scope -> formula;
            }
            case VALUE -> throw new IllegalStateException("only words of values take values");
            case LIST -> list(items(given, kind, place), place, names);
            case CHOICES ->
                given instanceof Expression.Named(var entries)
                        ? named(entries, place, names)
                        : list(items(given, kind, place), place, names);
            case WEIGHTED -> weighted(given, kind, place, names);
            case WITH_WEIGHT -> weighted(given, kind, place, names);
        };
    }

    private static Part<Double> number(Expression given, Kind kind, Place place) throws ExpressionException {
        if (given instanceof Expression.Number(double value)
                && (kind == Kind.NUMBER || value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE)) {
            return scope -> value;
        }
        throw place.mustBe(kind.description(), given, "");
    }

    private static Part<String> name(Expression given, Parameter parameter, Place place) throws ExpressionException {
        List<String> options = parameter.options();
        if (given instanceof Expression.Text(String text) && (options.isEmpty() || options.contains(text))) {
            return scope -> text;
        }
        throw place.mustBe(
                options.isEmpty() ? Kind.NAME.description() : "one of " + String.join(", ", options), given, "");
    }

    private Part<UnaryOperator<Cycles>> function(Expression given, Place place, @Nullable Names names)
            throws ExpressionException {
        if (!(given instanceof Expression.Lambda(List<String> parameters, Expression body))) {
            throw place.mustBe(
                    Kind.FUNCTION.description(),
                    given,
                    "Write function(p) return p:rev() end, or the name of one, as in rev.");
        }
        if (parameters.size() != 1) {
            throw place.error(
                    Code.ILLEGAL_VALUE, place + " is given one pattern, and names " + parameters.size() + ".", "");
        }
        String name = parameters.getFirst();
        Part<Cycles> inner = pattern(body, place, new Names(names, name));
        return scope -> cycles -> applied(inner, scope, name, cycles);
    }

    /** What is built only when a pattern is asked costs work of the query, or else it could take without end. */
    private static Cycles applied(Part<Cycles> body, Scope scope, String name, Cycles given) {
        Scope inner = scope.with(name, given);
        Cycles built = body.in(inner);
        return scope.budget().isClosed() ? built.costing(inner.budget().spent()) : built;
    }

    private static List<Expression> items(Expression given, Kind kind, Place place) throws ExpressionException {
        if (given instanceof Expression.Items(List<Expression> items) && !items.isEmpty()) {
            return items;
        }
        throw place.mustBe(kind.description(), given, "Write {\"a\", \"b\"}.");
    }

    private Part<List<Cycles>> list(List<Expression> items, Place place, @Nullable Names names)
            throws ExpressionException {
        List<Part<Cycles>> parts = new ArrayList<>();
        for (Expression item : items) {
            parts.add(pattern(item, place, names));
        }
        return scope -> parts.stream().map(part -> part.in(scope)).toList();
    }

    private Part<SortedMap<String, Cycles>> named(
            SortedMap<String, Expression> entries, Place place, @Nullable Names names) throws ExpressionException {
        SortedMap<String, Part<Cycles>> parts = new TreeMap<>();
        for (Map.Entry<String, Expression> entry : entries.entrySet()) {
            parts.put(entry.getKey(), pattern(entry.getValue(), place, names));
        }
        return scope -> {
            SortedMap<String, Cycles> built = new TreeMap<>();
            parts.forEach((name, part) -> built.put(name, part.in(scope)));
            return built;
        };
    }

    private Part<Given.Weighted> weighted(Expression given, Kind kind, Place place, @Nullable Names names)
            throws ExpressionException {
        List<Expression> pair = items(given, kind, place);
        int weightAt = kind == Kind.WEIGHTED ? 0 : 1;
        if (pair.size() == 2 && pair.get(weightAt) instanceof Expression.Number(double weight)) {
            Part<Cycles> pattern = pattern(pair.get(1 - weightAt), place, names);
            return scope -> new Given.Weighted(weight, pattern.in(scope));
        }
        throw place.mustBe(
                kind.description(), given, kind == Kind.WEIGHTED ? "Write {3, \"a\"}." : "Write {\"a\", 3}.");
    }

    /** The names that functions around a place are given. */
    record Names(@Nullable Names outer, String name) {}
}
