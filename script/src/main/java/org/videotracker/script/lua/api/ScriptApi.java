package org.videotracker.script.lua.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.HostType;
import org.videotracker.script.lua.state.StateView;

/** The one table of all that scripts can call. */
public final class ScriptApi {
    private static final List<ApiFunction> FUNCTIONS = Stream.of(
                    ModuleFunctions.all(),
                    PatternFunctions.all(),
                    GlobalFunctions.all(),
                    ClockMethods.all(),
                    EngineMethods.all(),
                    ModuleMethods.all(),
                    ConnectionMethods.all(),
                    PatternMethods.all(),
                    ChainMethods.all(),
                    RouterMethods.all(),
                    CallbackFunctions.all(),
                    BlockFunctions.all(),
                    RunMethods.all(),
                    CommandFunctions.all(),
                    WordFunctions.all(),
                    WrittenMethods.all(),
                    ValueObjects.methods())
            .flatMap(List::stream)
            .toList();

    private ScriptApi() {}

    static List<ApiFunction> functions() {
        return FUNCTIONS;
    }

    /** What scripts call without an object, and the objects that are there from the beginning. */
    public static Set<String> globalNames() {
        return Stream.concat(
                        FUNCTIONS.stream()
                                .filter(function -> !function.isMethod())
                                .map(ApiFunction::name),
                        Stream.concat(Stream.of(EngineMethods.TYPE), WordFunctions.names()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The patterns that are there from the beginning, such as {@code sine}. */
    public static Stream<String> patternNames() {
        return WordFunctions.constants().keySet().stream().sorted();
    }

    /** All that scripts can call, in the table's order. */
    public static List<ApiEntry> entries() {
        return FUNCTIONS.stream().map(ApiEntry::of).toList();
    }

    /** The functions of each type of object, in the table's order. */
    static Map<String, List<ApiFunction>> methods() {
        Map<String, List<ApiFunction>> methods = new LinkedHashMap<>();
        for (ApiFunction function : FUNCTIONS) {
            if (function.isMethod()) {
                methods.merge(function.owner(), List.of(function), ScriptApi::joined);
            }
        }
        return methods;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** All of it for a runtime, over whatever transaction is going on when it is called. */
    public static Host host(Supplier<Transaction> present) {
        List<HostFunction> functions = FUNCTIONS.stream()
                .filter(function -> !function.isMethod())
                .map(function -> bound(function, present))
                .toList();
        Stream<HostType> types =
                methods().entrySet().stream().map(type -> type(type.getKey(), type.getValue(), present));
        Map<String, HostObject> globals = new HashMap<>(WordFunctions.constants());
        globals.put("engine", EngineMethods.ENGINE);
        return new Host(
                joined(functions, WordFunctions.furtherFunctions(present)),
                Stream.concat(types, Stream.of(StateView.TYPE)).toList(),
                globals);
    }

    private static HostType type(String name, List<ApiFunction> methods, Supplier<Transaction> present) {
        List<HostFunction> bound =
                methods.stream().map(method -> bound(method, present)).toList();
        return switch (name) {
            case Written.TYPE ->
                new HostType(
                        name,
                        joined(bound, WordFunctions.furtherMethods(present)),
                        PatternOperators.all(present),
                        Optional.empty());
            case ValueObjects.TYPE -> new HostType(name, bound, ValueObjects.operators(), Optional.empty());
            default -> new HostType(name, bound);
        };
    }

    private static HostFunction bound(ApiFunction function, Supplier<Transaction> present) {
        return new HostFunction(
                function.name(),
                function.arguments(),
                (@Nullable Object self, @Nullable Object[] arguments) ->
                        function.body().call(present.get(), self == null ? function : self, new Arguments(arguments)));
    }
}
