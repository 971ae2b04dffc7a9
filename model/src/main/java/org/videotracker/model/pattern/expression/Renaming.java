package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives what functions are given names that follow from how deep they are inside each other, so that two expressions that
 * mean the same by other names are equal. What the last ones of several are given and nobody uses has no name.
 */
final class Renaming {
    private static final List<String> FIRST_NAMES = List.of("x", "y", "z", "u", "v", "w");

    private boolean isPossible = true;

    /** The expression with other names; as it is, where it is too deep, or a name in it is given by no function. */
    static Expression canonical(Expression expression) {
        Renaming renaming = new Renaming();
        Expression renamed = renaming.renamed(expression, Map.of(), 0, 1);
        return renaming.isPossible ? renamed : expression;
    }

    private Expression renamed(Expression expression, Map<String, String> names, int given, int depth) {
        if (depth > Expression.MAX_DEPTH) {
            isPossible = false;
        }
        if (!isPossible) {
            return expression;
        }
        return switch (expression) {
            case Expression.Number _, Expression.Text _, Expression.Flag _ -> expression;
            case Expression.Variable(String name) -> variable(names.get(name), expression);
            case Expression.Call(String function, List<Expression> arguments) ->
                new Expression.Call(function, all(arguments, names, given, depth));
            case Expression.Items(List<Expression> items) -> new Expression.Items(all(items, names, given, depth));
            case Expression.Named(SortedMap<String, Expression> entries) -> {
                SortedMap<String, Expression> renamed = new TreeMap<>();
                entries.forEach((name, entry) -> renamed.put(name, renamed(entry, names, given, depth + 1)));
                yield new Expression.Named(renamed);
            }
            case Expression.Lambda(List<String> parameters, Expression body) -> {
                Map<String, String> inner = new HashMap<>(names);
                List<String> renamed = new ArrayList<>();
                for (String parameter : parameters) {
                    String name = name(given + renamed.size());
                    renamed.add(name);
                    inner.put(parameter, name);
                }
                Expression renamedBody = renamed(body, inner, given + renamed.size(), depth + 1);
                while (renamed.size() > 1 && !mentions(renamedBody, renamed.getLast())) {
                    renamed.removeLast();
                }
                yield new Expression.Lambda(renamed, renamedBody);
            }
        };
    }

    private static boolean mentions(Expression expression, String name) {
        return expression.equals(new Expression.Variable(name))
                || expression.parts().stream().anyMatch(part -> mentions(part, name));
    }

    private Expression variable(@Nullable String name, Expression old) {
        isPossible &= name != null;
        return name == null ? old : new Expression.Variable(name);
    }

    private List<Expression> all(List<Expression> old, Map<String, String> names, int given, int depth) {
        List<Expression> renamed = new ArrayList<>(old.size());
        old.forEach(expression -> renamed.add(renamed(expression, names, given, depth + 1)));
        return renamed;
    }

    private static String name(int number) {
        return number < FIRST_NAMES.size() ? FIRST_NAMES.get(number) : "x" + number;
    }
}
