package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.videotracker.model.pattern.expression.Expression;

/**
 * Expressions of cycle patterns as JSON: numbers, texts and truth values as themselves, a call as a list with the name of the function in
 * front, and the rest as objects: {@code {"given": ["p"], "then": ...}}, {@code {"given": "p"}}, {@code {"items": [...]}} and
 * {@code {"named": {...}}}.
 */
final class ExpressionJson {
    private static final int MAX_NAME = 64;

    private ExpressionJson() {}

    static Json write(Expression expression) {
        return switch (expression) {
            case Expression.Number(double value) -> Json.number(value);
            case Expression.Text(String text) -> Json.text(text);
            case Expression.Flag(boolean value) -> Json.flag(value);
            case Expression.Variable(String name) -> Json.struct(Map.of("given", Json.text(name)));
            case Expression.Call(String function, List<Expression> arguments) -> {
                List<Json> items = new ArrayList<>();
                items.add(Json.text(function));
                arguments.forEach(argument -> items.add(write(argument)));
                yield Json.sequence(items);
            }
            case Expression.Lambda(List<String> parameters, Expression body) ->
                Json.struct(Map.of(
                        "given",
                        Json.sequence(parameters.stream().<Json>map(Json::text).toList()),
                        "then",
                        write(body)));
            case Expression.Items(List<Expression> items) ->
                Json.struct(Map.of(
                        "items",
                        Json.sequence(items.stream().map(ExpressionJson::write).toList())));
            case Expression.Named(var entries) -> {
                Map<String, Json> named = new TreeMap<>();
                entries.forEach((name, entry) -> named.put(name, write(entry)));
                yield Json.struct(Map.of("named", Json.struct(named)));
            }
        };
    }

    static Expression read(Part part) throws UnreadableSessionException {
        return switch (part.json()) {
            case Json.Numeral _ -> new Expression.Number(part.finiteNumber());
            case Json.Text _ -> new Expression.Text(part.text(Expression.MAX_TEXT_LENGTH));
            case Json.Flag(boolean isTrue, var _) -> new Expression.Flag(isTrue);
            case Json.Sequence _ -> call(part);
            case Json.Struct _ -> object(part);
            case Json.Null _ -> throw part.error("null is no part of a pattern.", "");
        };
    }

    private static Expression call(Part part) throws UnreadableSessionException {
        List<Part> items = part.items(Expression.MAX_SIZE);
        if (items.isEmpty()) {
            throw part.error("a call without a function.", "Write [\"name\", arguments ...].");
        }
        return new Expression.Call(items.getFirst().text(MAX_NAME), readAll(items.subList(1, items.size())));
    }

    private static Expression object(Part part) throws UnreadableSessionException {
        Map<String, Part> fields = part.entries(2);
        Part items = fields.get("items");
        Part named = fields.get("named");
        Part given = fields.get("given");
        Part then = fields.get("then");
        if (items != null) {
            return new Expression.Items(readAll(items.items(Expression.MAX_SIZE)));
        }
        if (named != null) {
            Map<String, Expression> entries = new TreeMap<>();
            for (Map.Entry<String, Part> entry :
                    named.entries(Expression.MAX_SIZE).entrySet()) {
                entries.put(entry.getKey(), read(entry.getValue()));
            }
            return new Expression.Named(new TreeMap<>(entries));
        }
        if (given == null) {
            throw part.error("this is no part of a pattern.", "It needs \"given\", \"items\" or \"named\".");
        }
        if (then == null) {
            return new Expression.Variable(given.text(MAX_NAME));
        }
        List<String> parameters = new ArrayList<>();
        for (Part parameter : given.items(Expression.MAX_DEPTH)) {
            parameters.add(parameter.text(MAX_NAME));
        }
        return new Expression.Lambda(parameters, read(then));
    }

    private static List<Expression> readAll(List<Part> parts) throws UnreadableSessionException {
        List<Expression> expressions = new ArrayList<>();
        for (Part part : parts) {
            expressions.add(read(part));
        }
        return expressions;
    }
}
