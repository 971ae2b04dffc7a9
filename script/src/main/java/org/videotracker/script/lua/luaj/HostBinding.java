package org.videotracker.script.lua.luaj;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.HostType;
import org.videotracker.script.lua.runtime.ScriptFunction;

/** Makes the program's functions and objects callable from Lua. */
final class HostBinding {
    private final Guard guard;
    private final FaultSink faults;
    private final HostValues values;
    private final Map<String, Kind> kinds = new HashMap<>();

    /** A type of object, and what its objects can do. */
    private record Kind(HostType type, LuaTable metatable) {}

    /** @param functions makes the handle of a script's function */
    HostBinding(Host host, Guard guard, FaultSink faults, Function<LuaFunction, ScriptFunction> functions) {
        this.guard = guard;
        this.faults = faults;
        values = new HostValues(guard, this::object, this::function, functions);
        for (HostType type : host.types()) {
            kinds.put(type.name(), new Kind(type, metatable(type)));
        }
    }

    HostValues values() {
        return values;
    }

    void addTo(LuaTable library, Host host) {
        for (HostFunction function : host.functions()) {
            library.set(function.name(), function(function));
        }
        host.globals().forEach((name, object) -> library.set(name, object(object)));
    }

    private LuaValue function(HostFunction function) {
        return new HostCall(function, null, guard, values, faults);
    }

    private LuaTable metatable(HostType type) {
        LuaTable methods = new LuaTable();
        for (HostFunction method : type.methods()) {
            methods.set(method.name(), new HostCall(method, type.name(), guard, values, faults));
        }
        LuaTable metatable = new LuaTable();
        metatable.set(LuaValue.INDEX, new FrozenTable(type.name(), methods));
        metatable.set(LuaValue.METATABLE, LuaValue.FALSE);
        for (HostFunction operator : type.operators()) {
            metatable.set("__" + operator.name(), function(operator));
        }
        return metatable;
    }

    private LuaValue object(HostObject object) {
        @Nullable Kind kind = kinds.get(object.type());
        if (kind == null) {
            throw new IllegalArgumentException("no type of object is called " + object.type());
        }
        return kind.type.fields().isEmpty()
                ? new Handle(object, kind.metatable)
                : new FieldHandle(object, kind.metatable, kind.type.fields().get(), values);
    }
}
