package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Parameter;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word.Form;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.ScriptFunction;

/** Makes expressions of what scripts give to words. Functions are called at once, with names in place of what they will be given. */
final class ExpressionArguments {
    private static final String PATTERN_FUNCTION = "function(p) return p:rev() end";

    private final Transaction transaction;

    ExpressionArguments(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A pattern: an object, a text of notation, a number, true or false, or a list of these. */
    static Written pattern(Object given, String whose) throws RejectedException {
        return switch (given) {
            case HostObject(String type, Written written, String label) when type.equals(Written.TYPE) -> written;
            case String text -> Written.leaf(new Expression.Text(text));
            case Double number -> Written.leaf(new Expression.Number(number));
            case Boolean flag -> Written.leaf(new Expression.Flag(flag));
            case List<?> items -> {
                List<Written> parts = new ArrayList<>();
                for (Object item : items) {
                    parts.add(pattern(item, whose));
                }
                yield Written.of(new Expression.Items(expressions(parts)), parts);
            }
            default -> throw mustBe(whose, Kind.PATTERN, given);
        };
    }

    Written of(Object given, Parameter parameter, String word) throws RejectedException {
        String whose = "The " + parameter.name() + " of " + word;
        return switch (given) {
            case ScriptFunction function -> function(function, parameter.kind(), whose, given);
            case HostObject(String type, Written written, String label)
            when parameter.kind() == Kind.FUNCTION -> setter(written, whose);
            case List<?> items -> list(items, parameter, word);
            case Map<?, ?> named -> named(named, parameter, word);
            default -> pattern(given, whose);
        };
    }

    private Written list(List<?> given, Parameter parameter, String word) throws RejectedException {
        List<Written> items = new ArrayList<>();
        for (Object item : given) {
            items.add(of(item, parameter, word));
        }
        return Written.of(new Expression.Items(expressions(items)), items);
    }

    private Written named(Map<?, ?> given, Parameter parameter, String word) throws RejectedException {
        List<Written> parts = new ArrayList<>();
        SortedMap<String, Expression> entries = new TreeMap<>();
        for (Map.Entry<?, ?> entry : given.entrySet()) {
            Written part = of(entry.getValue(), parameter, word);
            parts.add(part);
            entries.put((String) entry.getKey(), part.expression());
        }
        return Written.of(new Expression.Named(entries), parts);
    }

    static List<Expression> expressions(List<Written> parts) {
        return parts.stream().map(Written::expression).toList();
    }

    private Written function(ScriptFunction function, Kind kind, String whose, Object given) throws RejectedException {
        return switch (kind) {
            case FUNCTION -> {
                String name = transaction.newName();
                @Nullable
                Object result = function.callFor(
                        Written.leaf(new Expression.Variable(name)).object());
                Written body = pattern(
                        returned(result, whose, PATTERN_FUNCTION), "What is returned by the" + whose.substring(3));
                yield Written.of(new Expression.Lambda(List.of(name), body.expression()), List.of(body));
            }
            case VALUE_FUNCTION -> {
                List<String> names = List.of(transaction.newName(), transaction.newName(), transaction.newName());
                Object[] event = names.stream()
                        .map(name -> ValueObjects.object(Written.leaf(new Expression.Variable(name))))
                        .toArray();
                @Nullable Object result = function.callFor(event);
                Written body = ValueObjects.value(
                        returned(result, whose, "function(v) return v * 2 end"),
                        "What is returned by the" + whose.substring(3));
                yield Written.of(new Expression.Lambda(names, body.expression()), List.of(body));
            }
            default -> throw mustBe(whose, kind, given);
        };
    }

    private static Object returned(@Nullable Object result, String whose, String example) throws RejectedException {
        if (result == null) {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_VALUE, whose + " returns nothing.", "Write return, as in " + example + "."));
        }
        return result;
    }

    /** Where a function is wanted, {@code vol(0.5)} stands for the one that sets the volume. */
    private Written setter(Written written, String whose) throws RejectedException {
        if (!(written.expression() instanceof Expression.Call(String word, List<Expression> arguments))
                || Vocabulary.word(word)
                        .filter(found -> found.form() == Form.CONTROL
                                && arguments.size() < found.parameters().size())
                        .isEmpty()) {
            throw mustBe(whose, Kind.FUNCTION, "a pattern");
        }
        String name = transaction.newName();
        List<Expression> all = new ArrayList<>(arguments);
        all.addFirst(new Expression.Variable(name));
        Written body = Written.of(new Expression.Call(word, all), List.of(written));
        return Written.of(new Expression.Lambda(List.of(name), body.expression()), List.of(body));
    }

    private static RejectedException mustBe(String whose, Kind wanted, Object given) {
        return new RejectedException(new Rejection(
                Code.ILLEGAL_VALUE,
                whose + " must be " + wanted.description() + ", not " + described(given) + ".",
                wanted == Kind.FUNCTION ? "Write " + PATTERN_FUNCTION + ", or rev." : ""));
    }

    private static String described(Object given) {
        return switch (given) {
            case ScriptFunction function -> "a function";
            case HostObject object -> "a " + object.type();
            case List<?> list -> "a list";
            case Map<?, ?> map -> "a table of names";
            default -> String.valueOf(given);
        };
    }
}
