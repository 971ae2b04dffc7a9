package org.videotracker.script.lua.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.HostFunction;
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
                    CommandFunctions.all())
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
                        Stream.of(EngineMethods.TYPE))
                .collect(Collectors.toUnmodifiableSet());
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
        Stream<HostType> types = methods().entrySet().stream()
                .map(type -> new HostType(
                        type.getKey(),
                        type.getValue().stream()
                                .map(method -> bound(method, present))
                                .toList()));
        return new Host(
                functions,
                Stream.concat(types, Stream.of(StateView.TYPE)).toList(),
                Map.of("engine", EngineMethods.ENGINE));
    }

    private static HostFunction bound(ApiFunction function, Supplier<Transaction> present) {
        return new HostFunction(
                function.name(),
                function.arguments(),
                (@Nullable Object self, @Nullable Object[] arguments) ->
                        function.body().call(present.get(), self == null ? function : self, new Arguments(arguments)));
    }
}
