package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Parameter;
import org.videotracker.model.pattern.expression.Parameter.Presence;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word;
import org.videotracker.model.pattern.expression.Word.Form;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;

/** The words of the vocabulary of patterns, as functions and methods of scripts. */
final class WordFunctions {
    private static final String THE_PATTERN = "the pattern";
    /** Words that are methods and no functions, since other functions have their names; reset calls the word where that is meant. */
    private static final Set<String> TAKEN = Set.of("reset", "map");

    private static final List<Argument> ANYTHING =
            List.of(Argument.many("arguments", Kind.ANY).optionally());
    private static final List<WordCall> CALLS = Vocabulary.words().stream()
            .flatMap(word -> Stream.concat(Stream.of(word.name()), word.aliases().stream())
                    .map(name -> new WordCall(word, name)))
            .toList();

    private WordFunctions() {}

    /** Each word once, in the form in which people write it. */
    static List<ApiFunction> all() {
        return Vocabulary.words().stream()
                .filter(word -> !word.parameters().isEmpty())
                .map(WordFunctions::documented)
                .toList();
    }

    private static ApiFunction documented(Word word) {
        boolean isMethod = word.form() == Form.METHOD;
        WordCall call = new WordCall(word, word.name());
        List<Argument> arguments = arguments(word, isMethod);
        return new ApiFunction(
                isMethod ? Written.TYPE : "",
                word.name(),
                arguments,
                THE_PATTERN,
                description(word),
                "return " + word.example() + ":show()",
                (script, self, a) -> isMethod
                        ? call.asMethod(script, (Written) self, given(a.values(), arguments))
                        : call.asFunction(script, given(a.values(), arguments)));
    }

    private static String description(Word word) {
        return word.aliases().isEmpty()
                ? word.description()
                : word.description() + " Also called " + String.join(" and ", word.aliases()) + ".";
    }

    /** All names of all words. */
    static Stream<String> names() {
        return CALLS.stream().map(WordCall::name);
    }

    /** Words that are given nothing: they are patterns and no functions. */
    static Map<String, HostObject> constants() {
        Map<String, HostObject> constants = new HashMap<>();
        CALLS.stream()
                .filter(call -> call.word().parameters().isEmpty())
                .forEach(call -> constants.put(
                        call.name(),
                        Written.leaf(new Expression.Call(call.name(), List.of()))
                                .object()));
        return constants;
    }

    /** What the reference does not list one by one: the functions that methods are too, and the other names. */
    static List<HostFunction> furtherFunctions(Supplier<Transaction> present) {
        return furtherFunctionCalls()
                .map(call -> {
                    List<Argument> arguments =
                            call.word().form() == Form.METHOD ? ANYTHING : arguments(call.word(), false);
                    return new HostFunction(
                            call.name(),
                            arguments,
                            (self, values) -> call.asFunction(present.get(), given(values, arguments)));
                })
                .toList();
    }

    /** What the reference does not list one by one: the methods that functions are too, and the other names. */
    static List<HostFunction> furtherMethods(Supplier<Transaction> present) {
        return furtherMethodCalls()
                .map(call -> {
                    List<Argument> arguments = arguments(call.word(), true);
                    return new HostFunction(
                            call.name(),
                            arguments,
                            (self, values) -> call.asMethod(
                                    present.get(), (Written) Objects.requireNonNull(self), given(values, arguments)));
                })
                .toList();
    }

    static Stream<String> furtherFunctionNames() {
        return furtherFunctionCalls().map(WordCall::name);
    }

    static Stream<String> furtherMethodNames() {
        return furtherMethodCalls().map(WordCall::name);
    }

    private static Stream<WordCall> furtherFunctionCalls() {
        return CALLS.stream()
                .filter(call -> !call.word().parameters().isEmpty())
                .filter(call -> call.word().form() == Form.METHOD || call.isAlias())
                .filter(call -> !TAKEN.contains(call.name()));
    }

    private static Stream<WordCall> furtherMethodCalls() {
        return CALLS.stream()
                .filter(call -> call.word().form() != Form.MAKER)
                .filter(call -> call.word().form() != Form.METHOD || call.isAlias());
    }

    /** What was given, in a row: that of the last argument is a list where it can be there many times. */
    private static List<Object> given(@Nullable Object[] values, List<Argument> arguments) {
        List<Object> given = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (arguments.get(i).many() && values[i] instanceof List<?> many) {
                given.addAll(many);
            } else if (values[i] != null) {
                given.add(values[i]);
            }
        }
        return given;
    }

    /** @param isMethod whether the first parameter is the object */
    private static List<Argument> arguments(Word word, boolean isMethod) {
        List<Argument> arguments = new ArrayList<>();
        boolean isJoiner = word.form() == Form.JOINER;
        int skipped = isMethod && !isJoiner || word.form() == Form.CONTROL ? 1 : 0;
        for (Parameter parameter :
                word.parameters().subList(skipped, word.parameters().size())) {
            arguments.add(argument(parameter));
        }
        return arguments;
    }

    private static Argument argument(Parameter parameter) {
        Argument argument = parameter.presence() == Presence.MANY
                ? Argument.many(parameter.name(), Kind.ANY)
                : parameter.presence() == Presence.OPTIONAL
                        ? Argument.optional(parameter.name(), Kind.ANY)
                        : Argument.of(parameter.name(), Kind.ANY);
        return argument.typed(type(parameter));
    }

    private static String type(Parameter parameter) {
        return switch (parameter.kind()) {
            case PATTERN -> "vt.pattern|string|number";
            case NUMBER -> "number";
            case COUNT -> "integer";
            case NAME -> parameter.options().isEmpty() ? "string" : EditorAnnotations.choice(parameter.options());
            case FUNCTION -> "(fun(p: vt.pattern): vt.pattern)|vt.pattern";
            case VALUE_FUNCTION -> "fun(v: vt.value, begin: vt.value, length: vt.value): any";
            case VALUE -> "vt.value|number|string|boolean";
            case LIST -> "(vt.pattern|string|number)[]";
            case CHOICES -> "table<any, vt.pattern|string|number>";
            case WEIGHTED, WITH_WEIGHT -> "any[]";
        };
    }
}
