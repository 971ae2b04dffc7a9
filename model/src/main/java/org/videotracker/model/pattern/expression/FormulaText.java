package org.videotracker.model.pattern.expression;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes functions of a value as Lua. */
final class FormulaText {
    private static final Map<String, String> OPERATORS =
            Map.of("add", "+", "sub", "-", "mul", "*", "div", "/", "mod", "%", "pow", "^");

    private FormulaText() {}

    static String of(Expression.Lambda formula) {
        return "function(" + String.join(", ", formula.parameters()) + ") return " + written(formula.body()) + " end";
    }

    private static String written(Expression expression) {
        return switch (expression) {
            case Expression.Call(String word, List<Expression> arguments)
            when isOperation(expression) ->
                operand(arguments.get(0)) + " " + OPERATORS.get(word) + " " + operand(arguments.get(1));
            case Expression.Call(String word, List<Expression> arguments)
            when !arguments.isEmpty() ->
                operand(arguments.getFirst()) + ":" + word + "("
                        + arguments.subList(1, arguments.size()).stream()
                                .map(FormulaText::written)
                                .collect(Collectors.joining(", "))
                        + ")";
            default -> ExpressionText.of(expression);
        };
    }

    private static boolean isOperation(Expression expression) {
        return expression instanceof Expression.Call(String word, List<Expression> arguments)
                && OPERATORS.containsKey(word)
                && arguments.size() == 2;
    }

    private static String operand(Expression expression) {
        return isOperation(expression) ? "(" + written(expression) + ")" : written(expression);
    }
}
