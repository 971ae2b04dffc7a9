package org.videotracker.script.lua.luaj;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.source.Blame;

/** A function of the program as scripts call it. */
final class HostCall extends VarArgFunction {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final HostFunction function;
    private final @Nullable String type;
    private final String shownName;
    private final Guard guard;
    private final HostValues values;
    private final FaultSink faults;

    /** @param type whose method it is; null if nobody's */
    HostCall(HostFunction function, @Nullable String type, Guard guard, HostValues values, FaultSink faults) {
        this.function = function;
        this.type = type;
        this.guard = guard;
        this.values = values;
        this.faults = faults;
        shownName = (type == null ? "" : type + ":") + function.name();
    }

    @Override
    public Varargs invoke(Varargs given) {
        int offset = type == null ? 0 : 1;
        try {
            Object self = type == null ? null : self(given.arg1(), type);
            return values.toLua(function.body().call(self, values.arguments(function, shownName, given, offset)));
        } catch (RejectedException refusal) {
            throw RaisedError.at(
                    guard.position(1),
                    refusal.rejection().message(),
                    refusal.rejection().hint(),
                    new Blame.Called(
                            function.name(), 0, quoted(refusal.rejection().message())));
        } catch (LuaError error) {
            throw error;
        } catch (RuntimeException fault) {
            faults.report("the script function " + shownName, fault);
            throw new LuaError("a fault of the program in " + shownName + ": " + fault);
        }
    }

    private Object self(LuaValue given, String wanted) {
        if (given instanceof Handle handle && handle.object().type().equals(wanted)) {
            return handle.object().self();
        }
        throw RaisedError.at(
                guard.position(1),
                shownName + " needs its " + wanted + " before a colon, and got " + values.describe(given),
                "Write " + wanted + ":" + function.form() + " with a " + wanted + ".",
                new Blame.Called(function.name(), 0, List.of()));
    }

    private static List<String> quoted(String message) {
        return QUOTED.matcher(message).results().map(found -> found.group(1)).toList();
    }

    @Override
    public String tojstring() {
        return "function: " + shownName;
    }
}
