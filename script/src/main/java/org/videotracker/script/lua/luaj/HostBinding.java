package org.videotracker.script.lua.luaj;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.HostType;
import org.videotracker.script.lua.source.Blame;

/** Makes the program's functions and objects callable from Lua. */
final class HostBinding {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final Guard guard;
    private final FaultSink faults;
    private final HostValues values;
    private final Map<String, LuaTable> metatables = new HashMap<>();

    HostBinding(Host host, Guard guard, FaultSink faults) {
        this.guard = guard;
        this.faults = faults;
        values = new HostValues(guard, this::object);
        for (HostType type : host.types()) {
            metatables.put(type.name(), metatable(type));
        }
    }

    void addTo(LuaTable library, Host host) {
        for (HostFunction function : host.functions()) {
            library.set(function.name(), new Call(function, null));
        }
        host.globals().forEach((name, object) -> library.set(name, object(object)));
    }

    private LuaTable metatable(HostType type) {
        LuaTable methods = new LuaTable();
        for (HostFunction method : type.methods()) {
            methods.set(method.name(), new Call(method, type.name()));
        }
        LuaTable metatable = new LuaTable();
        metatable.set(LuaValue.INDEX, new FrozenTable(type.name(), methods));
        metatable.set(LuaValue.METATABLE, LuaValue.FALSE);
        return metatable;
    }

    private LuaValue object(HostObject object) {
        LuaTable metatable = metatables.get(object.type());
        if (metatable == null) {
            throw new IllegalArgumentException("no type of object is called " + object.type());
        }
        return new Handle(object, metatable);
    }

    /** An object of the program. */
    private static final class Handle extends LuaUserdata {
        Handle(HostObject object, LuaTable metatable) {
            super(object, metatable);
        }

        @Override
        public LuaValue setmetatable(LuaValue metatable) {
            throw new LuaError("the metatable of an object cannot be changed");
        }

        @Override
        public void set(LuaValue key, LuaValue value) {
            throw new LuaError("an object has no fields; call its methods with a colon, as in object:method()");
        }

        @Override
        public String tojstring() {
            return ((HostObject) m_instance).label();
        }
    }

    private final class Call extends VarArgFunction {
        private final HostFunction function;
        private final @Nullable String type;
        private final String shownName;

        Call(HostFunction function, @Nullable String type) {
            this.function = function;
            this.type = type;
            shownName = (type == null ? "" : type + ":") + function.name();
        }

        @Override
        public Varargs invoke(Varargs given) {
            int offset = type == null ? 0 : 1;
            try {
                Object self = type == null ? null : self(given.arg1());
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

        private Object self(LuaValue given) {
            if (given instanceof Handle handle
                    && handle.m_instance instanceof HostObject object
                    && object.type().equals(type)) {
                return object.self();
            }
            throw RaisedError.at(
                    guard.position(1),
                    shownName + " needs its " + type + " before a colon, and got " + values.describe(given),
                    "Write " + type + ":" + function.form() + " with a " + type + ".",
                    new Blame.Called(function.name(), 0, List.of()));
        }

        private static List<String> quoted(String message) {
            return QUOTED.matcher(message)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        @Override
        public String tojstring() {
            return "function: " + shownName;
        }
    }
}
