package org.videotracker.script.lua.luaj;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.HostType;

/** An object with fields, which can be read, counted and gone through like those of a table. */
final class FieldHandle extends Handle {
    /** Reading one takes as long as some instructions. */
    private static final int WORK = 8;

    private final HostType.Fields fields;
    private final HostValues values;

    FieldHandle(HostObject object, LuaTable metatable, HostType.Fields fields, HostValues values) {
        super(object, metatable);
        this.fields = fields;
        this.values = values;
    }

    @Override
    public LuaValue get(LuaValue key) {
        Guard.current().charge(WORK);
        @Nullable
        Object found = key instanceof LuaString name
                ? fields.get(object().self(), name.tojstring())
                : key.isinttype() ? fields.get(object().self(), key.toint()) : null;
        return found == null ? super.get(key) : values.toLua(found);
    }

    @Override
    public LuaValue len() {
        return LuaValue.valueOf(fields.length(object().self()));
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        throw new LuaError("this shows what is and cannot be changed; call a function, such as setParam");
    }

    /** What {@code pairs} gives. */
    Varargs pairs() {
        Iterator<Object> keys = fields.keys(object().self()).iterator();
        return new NativeFunction("next", arguments -> {
            if (!keys.hasNext()) {
                return LuaValue.NIL;
            }
            LuaValue key = values.toLua(keys.next());
            return LuaValue.varargsOf(key, get(key));
        });
    }
}
