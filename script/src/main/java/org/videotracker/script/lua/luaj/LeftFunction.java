package org.videotracker.script.lua.luaj;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaClosure;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptFunction;

/** A function that a script has left with the program. */
final class LeftFunction implements ScriptFunction {
    private final LuaFunction function;
    private final State state;

    LeftFunction(LuaFunction function, State state) {
        this.function = function;
        this.state = state;
    }

    @Override
    public String script() {
        return function instanceof LuaClosure closure ? Frames.script(closure.p) : "";
    }

    @Override
    public int line() {
        return function instanceof LuaClosure closure ? closure.p.linedefined : 0;
    }

    @Override
    public boolean isAlive() {
        return state.isAlive();
    }

    /** Calls it in a run that was begun for it. */
    void invoke(List<?> arguments) {
        function.invoke(state.values().toLua(arguments));
    }

    @Override
    public void callNow(Object... arguments) {
        requirePlainRun();
        invoke(List.of(arguments));
    }

    @Override
    public @Nullable Object callFor(Object... arguments) {
        requireAlive();
        HostValues values = state.values();
        return values.any(function.invoke(values.toLua(List.of(arguments))).arg1());
    }

    @Override
    public Optional<ScriptError> attempt(String whose, Object... arguments) {
        requirePlainRun();
        Guard guard = state.guard();
        Guard.Share before = guard.share(whose);
        try {
            invoke(List.of(arguments));
            guard.rethrow();
            return Optional.empty();
        } catch (LuaError error) {
            guard.rethrow();
            return Optional.of(state.endings().described(script(), error));
        } catch (Stopped stop) {
            if (stop.kind != ScriptError.Kind.TIME) {
                throw stop;
            }
            return Optional.of(state.endings().described(script(), stop));
        } catch (StackOverflowError overflow) {
            return Optional.of(state.endings().overflow(script()));
        } finally {
            guard.endShare(before);
        }
    }

    /** A coroutine could rest in the middle of the call, and with it what the program is doing. */
    private void requirePlainRun() {
        if (!state.globals().running.isMainThread()) {
            throw new LuaError("this cannot be called in a coroutine");
        }
        requireAlive();
    }

    private void requireAlive() {
        if (!isAlive()) {
            throw new LuaError("the state that the function was made in is gone");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeftFunction left && left.function == function;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(function);
    }
}
