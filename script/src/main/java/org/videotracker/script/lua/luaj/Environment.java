package org.videotracker.script.lua.luaj;

import java.util.HashSet;
import java.util.Set;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;

/**
 * Where the pieces of one script find and set names: those that the script has declared to be its own here, all others in the
 * globals. Functions that the script has left elsewhere look here too, so they see what a later run gave to a name.
 */
final class Environment extends LuaTable {
    private final Globals globals;
    private final Set<LuaValue> declared = new HashSet<>();

    Environment(Globals globals) {
        this.globals = globals;
        LuaTable metatable = new LuaTable();
        metatable.set(INDEX, globals);
        metatable.set(METATABLE, FALSE);
        super.setmetatable(metatable);
    }

    /** From now on these names and no others are the script's own. */
    void declare(Set<String> names) {
        declared.clear();
        names.forEach(name -> declared.add(valueOf(name)));
        for (LuaValue key : keys()) {
            if (!declared.contains(key)) {
                rawset(key, NIL);
            }
        }
    }

    boolean declares(LuaValue name) {
        return declared.contains(name);
    }

    @Override
    public LuaValue get(LuaValue key) {
        LuaValue own = rawget(key);
        return !own.isnil() || declared.contains(key) ? own : globals.get(key);
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        if (declared.contains(key)) {
            rawset(key, value);
        } else {
            globals.set(key, value);
        }
    }
}
