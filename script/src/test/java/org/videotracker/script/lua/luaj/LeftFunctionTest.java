package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.Budget;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptFunction;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Functions that a script leaves with the program. */
class LeftFunctionTest {
    private static final ScriptLimits LIMITS = ScriptLimits.DEFAULT
            .withTime(Duration.ofSeconds(3))
            .withAllocatedBytes(32 << 20)
            .withCallbackTime(Duration.ofMillis(50));

    private final List<ScriptFunction> left = new ArrayList<>();
    private final List<ScriptError> failures = new ArrayList<>();
    private final Running lua = new Running(
            new Host(
                    List.of(taking("keep", this::keep), taking("now", this::now), taking("try", this::attempt)),
                    List.of(),
                    Map.of()),
            LIMITS);

    private interface Taken {
        void take(ScriptFunction function);
    }

    private static HostFunction taking(String name, Taken taken) {
        return new HostFunction(
                name, List.of(Argument.of("f", Kind.FUNCTION)), (@Nullable Object self, @Nullable Object[] a) -> {
                    taken.take((ScriptFunction) a[0]);
                    return null;
                });
    }

    private void keep(ScriptFunction function) {
        left.add(function);
    }

    private void now(ScriptFunction function) {
        function.callNow("given");
    }

    private void attempt(ScriptFunction function) {
        Optional<ScriptError> failure = function.attempt("the block \"x\"", "given");
        failure.ifPresent(failures::add);
    }

    @AfterEach
    void close() {
        lua.close();
    }

    private ScriptResult call(Object... arguments) {
        return lua.runtime.call(left.getFirst(), LIMITS.ofCallback(), List.of(arguments), lua.printed::add);
    }

    private ScriptError callError() {
        ScriptResult result = call();
        assertThat(result).isInstanceOf(ScriptResult.Failed.class);
        return ((ScriptResult.Failed) result).error();
    }

    @Test
    void aFunctionIsCalledAfterItsScriptHasEnded() {
        lua.values("local n = 0 keep(function(a, b) n = n + 1 print(a, b.x, n) end)");

        call(7, Map.of("x", true));
        call("seven", Map.of("x", 1.5));

        assertThat(lua.printed).containsExactly("7\ttrue\t1", "seven\t1.5\t2");
        assertThat(left.getFirst().script()).isEqualTo("set.lua");
        assertThat(left.getFirst().line()).isEqualTo(1);
    }

    @Test
    void onlyAFunctionIsTaken() {
        assertThat(lua.error("keep(1)").text())
                .isEqualTo("set.lua:1:6: argument 1 of keep, f, must be a function, not 1\n  keep(1)\n       ^\n"
                        + "Write keep(f).");
    }

    @Test
    void aCallThatDoesNotEndIsStoppedAfterItsOwnTime() {
        lua.values("\nkeep(function()\nwhile true do end end)");

        ScriptError error = callError();

        assertThat(error.kind()).isEqualTo(ScriptError.Kind.TIME);
        assertThat(error.text()).isEqualTo("set.lua:3: stopped after 50 ms, which is all the time a callback has");
        assertThat(error.sourceLine()).isEqualTo("while true do end end)");
    }

    @Test
    void aCallThatUsesTooMuchMemoryTakesNobodyElsesAway() {
        lua.values("kept = 1 keep(function() local t = {} while true do t[#t + 1] = ('x'):rep(1e6) end end)");
        Budget small = new Budget("a callback", Duration.ofSeconds(10), 4 << 20, false);

        ScriptResult result = lua.runtime.call(left.getFirst(), small, List.of(), line -> {});

        assertThat(((ScriptResult.Failed) result).error().message())
                .isEqualTo("stopped after using 4 MiB, which is all the memory a callback has");
        assertThat(left.getFirst().isAlive()).isTrue();
        assertThat(lua.value("return kept")).isEqualTo("1");
    }

    @Test
    void aFunctionIsGoneWithTheStateThatItWasMadeIn() {
        lua.values("keep(function() end)");

        lua.error("local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1e6) .. i end");

        assertThat(left.getFirst().isAlive()).isFalse();
        assertThat(callError().message()).isEqualTo("the function is gone with all that scripts had set");
    }

    @Test
    void anErrorOfAFunctionThatIsCalledAtOnceGoesToTheScript() {
        assertThat(lua.value("return pcall(now, function(x) error(x) end)")).isEqualTo("false set.lua:1: given");
        assertThat(lua.error("now(function() local x = nil .. 'a' end)").message())
                .contains("attempt to concatenate");
    }

    @Test
    void anAttemptThatFailsEndsNothingElse() {
        assertThat(lua.value("try(function(x) error(x) end) try(function() x = nil + 1 end) return 'went on'"))
                .isEqualTo("went on");

        assertThat(failures).extracting(ScriptError::line).containsExactly(1, 1);
        assertThat(failures.getFirst().message()).isEqualTo("given");
    }

    @Test
    void anAttemptHasHalfOfTheTimeAndThoseWithinItHalfOfThat() {
        assertThat(lua.value("""
                try(function()
                  try(function() while true do end end)
                  while true do end
                end)
                return 'went on'
                """)).isEqualTo("went on");

        assertThat(failures).extracting(ScriptError::line).containsExactly(2, 3);
        assertThat(failures.getFirst().message()).contains("which is all the time the block \"x\" has");
    }

    @Test
    void anAttemptCannotHideThatTheScriptWasStopped() {
        assertThat(lua.error("while true do pcall(try, function() while true do end end) end")
                        .kind())
                .isEqualTo(ScriptError.Kind.TIME);
    }

    @Test
    void deepRecursionInAnAttemptLeavesRoomForWhatFollows() {
        assertThat(lua.value("""
                local function f() return 1 + f() end
                for i = 1, 10 do try(f) end
                local function g(n) return n == 0 and 0 or 1 + g(n - 1) end
                return g(150)
                """)).isEqualTo("150");

        assertThat(failures).hasSize(10);
    }

    @Test
    void nothingIsAttemptedInACoroutineWhichCouldRestInTheMiddle() {
        assertThat(lua.error("coroutine.wrap(function() try(coroutine.yield) end)()")
                        .message())
                .isEqualTo("this cannot be called in a coroutine");
        assertThat(lua.value("try(function() coroutine.wrap(print)('x') end) return 'done'"))
                .isEqualTo("done");
        assertThat(failures).isEmpty();
    }

    @Test
    void aCoroutineThatAnAttemptStopsEndsWithIt() {
        assertThat(lua.value("try(function() coroutine.wrap(function() while true do end end)() end) return 'on'"))
                .isEqualTo("on");

        assertThat(failures).extracting(ScriptError::kind).containsExactly(ScriptError.Kind.TIME);
    }
}
