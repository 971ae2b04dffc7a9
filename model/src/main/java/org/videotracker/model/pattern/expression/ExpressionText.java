package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.expression.Word.Form;

/** Writes an expression as Lua that makes an equal one, in the form in which people write it. Pure. */
public final class ExpressionText {
    private static final String INDENT = "    ";

    private ExpressionText() {}

    /** In one line. */
    public static String of(Expression expression) {
        return switch (expression) {
            case Expression.Number(double value) -> LuaLiteral.of(value);
            case Expression.Flag(boolean value) -> Boolean.toString(value);
            case Expression.Text(String text) -> LuaLiteral.of(text);
            case Expression.Variable(String name) -> name;
            case Expression.Call call -> call(call);
            case Expression.Items(List<Expression> items) -> "{" + joined(items) + "}";
            case Expression.Named(SortedMap<String, Expression> entries) ->
                entries.entrySet().stream()
                        .map(entry -> LuaLiteral.key(entry.getKey()) + " = " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Expression.Lambda lambda -> lambda(lambda);
        };
    }

    /** In as many lines as it takes for none to be much wider than so many characters. The first one is not indented. */
    public static String wrapped(Expression expression, int width) {
        return wrapped(expression, width, "");
    }

    private static String wrapped(Expression expression, int width, String indent) {
        String plain = of(expression);
        boolean fits = indent.length() + plain.length() <= width;
        if (fits || !(expression instanceof Expression.Call call) || !hasCalls(call)) {
            return plain;
        }
        String inner = indent + INDENT;
        if (!isMethodCall(call)) {
            return call.function() + "(" + lines(call.arguments(), width, inner) + "\n" + indent + ")";
        }
        List<String> chain = new ArrayList<>();
        Expression subject = call;
        while (subject instanceof Expression.Call method && isMethodCall(method)) {
            chain.addFirst(":" + method.function() + "(" + joined(method, 1) + ")");
            subject = method.arguments().getFirst();
        }
        String begin = subject instanceof Expression.Call ? wrapped(subject, width, indent) : subject(subject);
        return begin + "\n" + inner + String.join("\n" + inner, chain);
    }

    private static boolean hasCalls(Expression.Call call) {
        return call.arguments().stream().anyMatch(argument -> argument instanceof Expression.Call);
    }

    private static String lines(List<Expression> arguments, int width, String indent) {
        return arguments.stream()
                .map(argument -> "\n" + indent + wrapped(argument, width, indent))
                .collect(Collectors.joining(","));
    }

    private static List<Expression> rest(Expression.Call method) {
        return method.arguments().subList(1, method.arguments().size());
    }

    private static String call(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        if (isMethodCall(call)) {
            return subject(arguments.getFirst()) + ":" + call.function() + "(" + joined(call, 1) + ")";
        }
        boolean isConstant = arguments.isEmpty()
                && Vocabulary.word(call.function())
                        .filter(word -> word.parameters().isEmpty())
                        .isPresent();
        return call.function() + (isConstant ? "" : "(" + joined(call, 0) + ")");
    }

    private static boolean isMethodCall(Expression.Call call) {
        return Vocabulary.word(call.function())
                .filter(word -> word.form() == Form.METHOD && !call.arguments().isEmpty()
                        || word.form() == Form.CONTROL
                                && call.arguments().size() == word.parameters().size())
                .isPresent();
    }

    /** What a method can be called on: in Lua, literals have no methods of patterns. */
    private static String subject(Expression expression) {
        return switch (expression) {
            case Expression.Call _, Expression.Variable _ -> of(expression);
            default -> "mini(" + of(expression) + ")";
        };
    }

    private static String lambda(Expression.Lambda lambda) {
        if (lambda.parameters().size() == 1
                && lambda.body() instanceof Expression.Call call
                && isMethodCall(call)
                && !takesFormula(call.function(), 1)
                && call.arguments()
                        .getFirst()
                        .equals(new Expression.Variable(lambda.parameters().getFirst()))) {
            List<Expression> rest = rest(call);
            if (rest.stream()
                    .noneMatch(
                            argument -> mentions(argument, lambda.parameters().getFirst()))) {
                return call.function() + (rest.isEmpty() ? "" : "(" + joined(call, 1) + ")");
            }
        }
        return "function(" + String.join(", ", lambda.parameters()) + ") return " + of(lambda.body()) + " end";
    }

    private static boolean mentions(Expression expression, String name) {
        return expression.equals(new Expression.Variable(name))
                || expression.parts().stream().anyMatch(part -> mentions(part, name));
    }

    /** The arguments of a call from one on. */
    private static String joined(Expression.Call call, int first) {
        List<String> texts = new ArrayList<>();
        for (int i = first; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            texts.add(
                    argument instanceof Expression.Lambda lambda && takesFormula(call.function(), i)
                            ? FormulaText.of(lambda)
                            : of(argument));
        }
        return String.join(", ", texts);
    }

    private static boolean takesFormula(String function, int argument) {
        return Vocabulary.word(function)
                .filter(word -> !word.parameters().isEmpty()
                        && word.parameter(argument).kind() == Parameter.Kind.VALUE_FUNCTION)
                .isPresent();
    }

    private static String joined(List<Expression> expressions) {
        List<String> texts = new ArrayList<>();
        expressions.forEach(expression -> texts.add(of(expression)));
        return String.join(", ", texts);
    }
}
