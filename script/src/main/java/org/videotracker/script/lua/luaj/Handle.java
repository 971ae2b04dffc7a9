package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.videotracker.script.lua.runtime.HostObject;

/** An object of the program in a script's hands. */
class Handle extends LuaUserdata {

    Handle(HostObject object, LuaTable metatable) {
        super(object, metatable);
    }

    HostObject object() {
        return (HostObject) m_instance;
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
        HostObject object = object();
        return object.label().isEmpty() ? object.self().toString() : object.label();
    }

    // A number on the left asks the object on the right, which LuaJ does not lead on to its metatable.

    @Override
    public boolean gt_b(int smaller) {
        return valueOf(smaller).comparemt(LT, this).toboolean();
    }

    @Override
    public boolean gt_b(double smaller) {
        return valueOf(smaller).comparemt(LT, this).toboolean();
    }

    @Override
    public boolean gteq_b(int smaller) {
        return valueOf(smaller).comparemt(LE, this).toboolean();
    }

    @Override
    public boolean gteq_b(double smaller) {
        return valueOf(smaller).comparemt(LE, this).toboolean();
    }
}
