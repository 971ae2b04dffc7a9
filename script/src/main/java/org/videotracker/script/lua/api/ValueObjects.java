package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Parameter;
import org.videotracker.model.pattern.expression.Parameter.Presence;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;

/**
 * What stands for the value of an event in the functions that {@code map} and {@code filter} are given: it has no value yet, and
 * whatever is done with it is written down.
 */
final class ValueObjects {
    /** The type of object that scripts see. */
    static final String TYPE = "value";

    private static final List<Argument> BOTH = List.of(Argument.of("left", Kind.ANY), Argument.of("right", Kind.ANY));

    private ValueObjects() {}

    static HostObject object(Written written) {
        return new HostObject(TYPE, written, "value of an event");
    }

    static Written value(Object given, String whose) throws RejectedException {
        return switch (given) {
            case HostObject(String type, Written written, String label) when type.equals(TYPE) -> written;
            case String text -> Written.leaf(new Expression.Text(text));
            case Double number -> Written.leaf(new Expression.Number(number));
            case Boolean flag -> Written.leaf(new Expression.Flag(flag));
            default ->
                throw RejectedException.of(
                        Code.ILLEGAL_VALUE, whose + " must be a value, a number, a text, or true or false.");
        };
    }

    static List<ApiFunction> methods() {
        return Vocabulary.valueWords().stream().map(ValueObjects::method).toList();
    }

    private static ApiFunction method(Word word) {
        List<Argument> arguments =
                word.parameters().stream().skip(1).map(ValueObjects::argument).toList();
        return new ApiFunction(
                TYPE,
                word.name(),
                arguments,
                "the value",
                word.description(),
                "return " + word.example() + ":show()",
                (script, self, a) -> {
                    List<Written> values = new ArrayList<>();
                    values.add((Written) self);
                    for (int i = 0; i < arguments.size(); i++) {
                        if (a.optionalValue(i).isPresent()) {
                            values.add(
                                    value(a.value(i), "The " + arguments.get(i).name() + " of " + word.name()));
                        }
                    }
                    return made(word.name(), values);
                });
    }

    private static Argument argument(Parameter parameter) {
        Argument argument = parameter.presence() == Presence.OPTIONAL
                ? Argument.optional(parameter.name(), Kind.ANY)
                : Argument.of(parameter.name(), Kind.ANY);
        return argument.typed("vt.value|number|string|boolean");
    }

    private static HostObject made(String word, List<Written> values) throws RejectedException {
        return object(Written.of(new Expression.Call(word, ExpressionArguments.expressions(values)), values));
    }

    static List<HostFunction> operators() {
        return Stream.concat(
                        Stream.of("add", "sub", "mul", "div", "mod", "pow").map(ValueObjects::operator),
                        Stream.of(
                                new HostFunction(
                                        "unm",
                                        List.of(Argument.of("value", Kind.ANY)),
                                        (self, given) -> made(
                                                "mul",
                                                List.of(operand(given[0]), Written.leaf(new Expression.Number(-1))))),
                                comparison("lt", "lt or gt"),
                                comparison("le", "lte or gte")))
                .toList();
    }

    private static HostFunction operator(String word) {
        return new HostFunction(word, BOTH, (self, given) -> made(word, List.of(operand(given[0]), operand(given[1]))));
    }

    private static Written operand(@Nullable Object given) throws RejectedException {
        return value(Objects.requireNonNull(given), "An operand");
    }

    private static HostFunction comparison(String event, String instead) {
        return new HostFunction(event, BOTH, (self, given) -> {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_VALUE,
                    "The value of an event is not known while the pattern is written, so < and > cannot compare it.",
                    "Write the method " + instead + ", as in v:" + (event.equals("lt") ? "lt" : "lte") + "(3)."));
        });
    }
}
